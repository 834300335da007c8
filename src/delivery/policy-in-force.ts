import type { KeyValueStore } from '../host/ports';
import type { BakedPolicy } from '../policy/baked-policy';
import { DEFAULT_POLICY } from '../policy/default-policy';
import { parsePolicyJson } from '../policy/parse-policy';
import type { Policy } from '../policy/policy';
import type { PolicyRefusal } from '../policy/policy-error';
import { readHeldPolicy, type HeldPolicy } from './held-policy';

/** `error` is set when no policy could be read: every check is then unavailable, and `policy` is the default. */
export interface PolicyInForce {
  readonly policy: Policy;
  readonly error: PolicyRefusal | null;
}

/** The last good policy of the add-in's host where this device holds one, else the baked one. No network. */
export async function readPolicyInForce(baked: BakedPolicy, store: KeyValueStore): Promise<PolicyInForce> {
  return policyInForce(baked, await readHeldPolicy(baked.publishedAt, store));
}

/** The same for whoever has read what the device holds. */
export function policyInForce(baked: BakedPolicy, held: HeldPolicy): PolicyInForce {
  const refreshed = parsePolicyJson(held.json);
  const policy = refreshed.ok ? refreshed : baked.policy;
  return policy.ok ? { policy: policy.value, error: null } : { policy: DEFAULT_POLICY, error: policy.error };
}
