/** What is wrong at one place of a policy. Words for it: `describe-policy-issue.ts`. */
export type PolicyIssueCode =
  | 'missing'
  | 'unknown-key'
  | 'wrong-type'
  | 'not-one-of'
  | 'out-of-range'
  | 'bad-length'
  | 'bad-format'
  | 'duplicate'
  | 'not-json';

export interface PolicyIssue {
  /** Where, as an admin would write it: `rules[0].when.risk`; empty for the whole document. */
  readonly path: string;
  readonly code: PolicyIssueCode;
}

/** Why a policy was refused: one issue a place, by path. Never empty. */
export interface PolicyError {
  readonly issues: readonly PolicyIssue[];
}

/** Why the event bundle did not take a policy: the first wrong place; empty for the whole text. */
export interface PolicyRefusal {
  readonly code: 'refused' | 'not-json';
  readonly path: string;
}

/** The path of a key or list position below `parent`. */
export function childPath(parent: string, child: string | number): string {
  if (typeof child === 'number') return `${parent}[${child}]`;
  if (!/^[A-Za-z_$][\w$-]*$/.test(child)) return `${parent}[${JSON.stringify(child)}]`;
  return parent === '' ? child : `${parent}.${child}`;
}

/** The error for what was found: the first issue of each path, in the order of paths. */
export function policyError(found: readonly PolicyIssue[]): PolicyError {
  const first = new Map<string, PolicyIssue>();
  for (const issue of found) if (!first.has(issue.path)) first.set(issue.path, issue);
  const issues = Array.from(first.values()).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { issues };
}
