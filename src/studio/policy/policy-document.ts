import { withUniqueNames, type NamedPolicy } from '../../backtest/run-backtest';
import { readPolicyText } from './policy-text';

/** A policy as it is being edited. */
export interface PolicyDocument {
  readonly name: string;
  readonly text: string;
}

/** Longest file that is taken for a policy: the longest lists it may hold fit many times over. */
export const MAX_POLICY_BYTES = 4 * 1024 * 1024;

/** What the packager bakes when nothing is configured, with the parts that are changed most often written out. */
export const FIRST_POLICY = `{
  "version": 1,
  "alertBudget": { "perHundredSends": 1 },
  "rules": [
    {
      "id": "unusual",
      "when": { "risk": "elevated" },
      "then": "warn"
    }
  ]
}
`;

/** The policies to run, each by a name of its own; null while one of them has a problem. */
export function policiesOf(documents: readonly PolicyDocument[]): readonly NamedPolicy[] | null {
  const named: NamedPolicy[] = [];
  for (const { name, text } of documents) {
    const { policy } = readPolicyText(text);
    if (policy === null) return null;
    named.push({ name, policy });
  }
  return withUniqueNames(named);
}
