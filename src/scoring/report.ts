import type { LogOdds, Probability } from './brand';
import type { Person, RecipientField } from './message';
import type { Reason } from './reasons/reason';

/** One signal's exact share of a recipient's log-odds. */
export interface Contribution {
  readonly signal: string;
  readonly value: number | null;
  readonly logOdds: LogOdds;
}

/** The known contact that was perhaps meant instead of a recipient. */
export interface Suggestion {
  readonly person: Person;
  /** How likely this one was meant, given that the recipient is wrong. */
  readonly confidence: Probability;
}

export interface RecipientScore {
  readonly person: Person;
  readonly field: RecipientField;
  readonly risk: Probability;
  readonly logOdds: LogOdds;
  /** `bias` plus the sum of `contributions` is `logOdds`, exactly up to rounding. */
  readonly bias: LogOdds;
  readonly contributions: readonly Contribution[];
  /** Strongest first; empty for a recipient about whom nothing is unusual. */
  readonly reasons: readonly Reason[];
  readonly suggestion: Suggestion | null;
}

export interface AttachmentScore {
  readonly name: string;
  readonly risk: Probability;
  readonly logOdds: LogOdds;
  readonly reasons: readonly Reason[];
}

/** What the engine says of one message. Plain data; the order of recipients is that of the message. */
export interface ScoreReport {
  /** Calibrated probability that the message is misaddressed, at the prevalence stated with the weights. */
  readonly risk: Probability;
  readonly logOdds: LogOdds;
  readonly recipients: readonly RecipientScore[];
  readonly attachments: readonly AttachmentScore[];
  /** Below the alert level, shown in the pane only (`missing-usual`, `many-visible-recipients`). */
  readonly hints: readonly Reason[];
}

/**
 * How far a message stands outside the sender's normal behaviour, after the alert budget:
 * `elevated` is worth the budget's alerts, `high` a quarter of them, `critical` is silent only when
 * alerts run 12 ahead of the budget.
 */
export type RiskLevel = 'normal' | 'elevated' | 'high' | 'critical';
