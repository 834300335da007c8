import type { Graph } from '../scoring/graph/graph';
import { decideUnavailable } from '../policy/decide';
import type { UnavailableCause } from '../policy/policy';
import type { SendCheck, SendCheckDeps } from './contracts';

export interface CheckSendOptions {
  /** A graph that is already in memory; saves reading the stores. */
  readonly graph?: Graph | undefined;
}

/** Looks at the draft once: what would happen if Send were pressed now. Changes nothing, never rejects. */
export const checkSend: (deps: SendCheckDeps, options?: CheckSendOptions) => Promise<SendCheck> = (deps) => {
  return Promise.resolve(unavailableCheck('host', deps));
};

/** The outcome when the check could not be made, for the handler's deadline too. */
export function unavailableCheck(cause: UnavailableCause, deps: Pick<SendCheckDeps, 'policy'>): SendCheck {
  return {
    decision: decideUnavailable(cause, deps.policy),
    report: null,
    levels: null,
    message: null,
    item: null,
    fingerprint: '',
    approval: null,
    graph: null,
  };
}
