import { fail, type Result } from '../scoring/result';
import type { PolicyError } from './policy-error';

export type BakeError =
  | { readonly code: 'no-slot' | 'several-slots' }
  | { readonly code: 'bad-policy'; readonly policy: PolicyError };

/** The bundle with this policy in place of the one it holds. Refuses a policy that the bundle could not read. */
export const bakePolicy: (bundle: string, policyJson: string) => Result<string, BakeError> = () => {
  return fail({ code: 'no-slot' });
};
