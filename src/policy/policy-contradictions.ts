import type { Policy } from './policy';
import { childPath, type PolicyIssue } from './policy-error';

/** What is wrong with a policy whose every value is right by itself. */
export function contradictionsOf(policy: Policy): readonly PolicyIssue[] {
  const issues: PolicyIssue[] = [];
  const seen = new Set<string>();
  policy.rules.forEach(({ id }, index) => {
    // An audit must be able to tell rules apart.
    if (seen.has(id)) issues.push({ path: childPath(childPath('rules', index), 'id'), code: 'duplicate' });
    seen.add(id);
  });
  if (policy.override.justification === 'reason' && policy.override.reasons.length === 0) {
    issues.push({ path: 'override.reasons', code: 'bad-length' });
  }
  return issues;
}
