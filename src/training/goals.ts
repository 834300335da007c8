import type { SlipKind } from './slips/slip';

/** What is aimed at: recall at 1% clean alerts (detection-findings.md). All kinds count the same in training. */
export interface Goal {
  /** The name in the findings' table. */
  readonly code: string;
  /** Null where the findings state none. */
  readonly recall: number | null;
}

export const GOALS: Readonly<Record<SlipKind, Goal>> = {
  autocomplete: { code: 'K1', recall: 0.35 },
  'added-outlier': { code: 'K2', recall: 0.5 },
  'typo-stranger': { code: 'K3', recall: 0.92 },
  'personal-twin': { code: 'K4', recall: 0.92 },
  'wrong-member': { code: 'K5', recall: 0.62 },
  'same-company': { code: 'K6', recall: 0.72 },
  'wrong-file': { code: 'K7', recall: 0.75 },
  'greeting-mismatch': { code: 'K8', recall: 0.9 },
  'namesake-surname': { code: 'K9a', recall: 0.88 },
  'namesake-first-name': { code: 'K9b', recall: 0.42 },
  'namesake-variant': { code: 'K9c', recall: 0.72 },
  'other-domain': { code: 'K9d', recall: 0.88 },
  'other-address': { code: 'K9e', recall: 0.62 },
  'stale-address': { code: 'K9f', recall: null },
};

/** What the mixture of real mistakes counts in training; a kind counts 1. */
export const REAL_MISTAKE_WEIGHT = 2;
