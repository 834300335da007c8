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

/** Why a policy was refused: every issue that was found, in the order of the document. Never empty. */
export interface PolicyError {
  readonly issues: readonly PolicyIssue[];
}
