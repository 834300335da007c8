import type { SlipKind } from './slips/slip';

/** What is aimed at: recall at 1% clean alerts (detection-findings.md), and how much a kind counts in the fit and in tuning. */
export interface Goal {
  /** The name in the findings' table. */
  readonly code: string;
  /** Null where the findings state none. */
  readonly recall: number | null;
  readonly weight: number;
}

export const GOALS: Readonly<Record<SlipKind, Goal>> = {
  autocomplete: { code: 'K1', recall: 0.35, weight: 1 },
  'added-outlier': { code: 'K2', recall: 0.5, weight: 1 },
  'typo-stranger': { code: 'K3', recall: 0.92, weight: 1 },
  'personal-twin': { code: 'K4', recall: 0.92, weight: 1 },
  'wrong-member': { code: 'K5', recall: 0.62, weight: 1 },
  'same-company': { code: 'K6', recall: 0.72, weight: 1 },
  'wrong-file': { code: 'K7', recall: 0.75, weight: 1 },
  'greeting-mismatch': { code: 'K8', recall: 0.9, weight: 1 },
  'namesake-surname': { code: 'K9a', recall: 0.88, weight: 1 },
  'namesake-first-name': { code: 'K9b', recall: 0.42, weight: 1 },
  'namesake-variant': { code: 'K9c', recall: 0.72, weight: 1 },
  'other-domain': { code: 'K9d', recall: 0.88, weight: 1 },
  'other-address': { code: 'K9e', recall: 0.62, weight: 1 },
  'stale-address': { code: 'K9f', recall: null, weight: 1 },
};

/** What the mixture of real mistakes counts in tuning. */
export const REAL_MISTAKE_WEIGHT = 2;
