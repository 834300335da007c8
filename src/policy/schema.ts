import { fail, type Result } from '../scoring/result';
import type { Policy } from './policy';
import type { PolicyError } from './policy-error';

/** Reads a policy with zod, defaults filled in. For the pane and the command line; the event bundle has `parsePolicy`. */
export const validatePolicy: (raw: unknown) => Result<Policy, PolicyError> = () => {
  return fail({ issues: [{ path: '', code: 'wrong-type' }] });
};
