import { fail, type Result } from '../scoring/result';
import type { Policy } from '../policy/policy';
import type { HostError } from '../host/ports';
import type { Approval, SendCheck, SendCheckDeps } from './contracts';

export type ApprovalError =
  | {
      readonly code:
        'nothing-to-approve' | 'blocked' | 'unavailable' | 'justification-missing' | 'unknown-reason';
    }
  | { readonly code: 'not-saved'; readonly host: HostError };

/** Whether this justification is what the policy asks for; null when it is. For a form's live validation. */
export const justificationProblem: (
  check: SendCheck,
  policy: Policy,
  justification: string,
) => ApprovalError | null = () => {
  return null;
};

/** Records the sender's "send anyway" in the draft, bound to exactly this message. Refused for `block`. */
export const approveSend: (
  deps: SendCheckDeps,
  check: SendCheck,
  justification: string,
) => Promise<Result<Approval, ApprovalError>> = () => {
  return Promise.resolve(fail({ code: 'unavailable' }));
};
