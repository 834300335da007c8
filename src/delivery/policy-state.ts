import type { BakedPolicy } from '../policy/baked-policy';
import { parsePolicyJson } from '../policy/parse-policy';
import { policyVersion } from '../policy/policy-version';
import type { EpochMs } from '../scoring/brand';
import type { HeldPolicy } from './held-policy';

/** What an admin wants to know of the policy in a client: which one, how old, and whether the host still gives it. */
export interface PolicyState {
  /** `built-in` is what a build has before an admin packages it, `packaged` what came with the package. */
  readonly origin: 'built-in' | 'packaged' | 'host';
  /** As `policyVersion` gives it; empty for the built-in one. */
  readonly version: string;
  /** When the host last confirmed it; null when it never did. */
  readonly checkedAt: EpochMs | null;
}

/** The state of the policy that `policyInForce` gives. For the pane. */
export function policyStateOf(baked: BakedPolicy, held: HeldPolicy): PolicyState {
  if (parsePolicyJson(held.json).ok) {
    return { origin: 'host', version: policyVersion(held.json), checkedAt: held.at as EpochMs };
  }
  if (baked.json === '') return { origin: 'built-in', version: '', checkedAt: null };
  return { origin: 'packaged', version: policyVersion(baked.json), checkedAt: null };
}
