import type { ReasonCode } from '../scoring/reasons/reason';
import type { EmailAddress } from '../scoring/brand';
import type { RiskLevel } from '../scoring/report';

/** What a rule, or a failure, leads to. `monitor` records and lets the mail go. */
export type RuleAction = 'warn' | 'override' | 'block' | 'monitor';
export type Action = 'allow' | 'warn' | 'override' | 'block';
export type UnavailableCause = 'policy' | 'memory' | 'deadline' | 'host';

/**
 * Risk levels by position in the report's lists: what the engine's alert budget says of each recipient and file.
 * `decide` takes them as given, so that the budget stays the engine's.
 */
export interface RiskLevels {
  readonly recipients: readonly RiskLevel[];
  readonly attachments: readonly RiskLevel[];
}

/** All given conditions must hold for one and the same recipient (or for a file, where only files are asked about). */
export interface RuleCondition {
  readonly risk?: Exclude<RiskLevel, 'normal'> | undefined;
  readonly reasons?: readonly ReasonCode[] | undefined;
  readonly recipients?: 'any' | 'external' | 'personal' | { readonly domains: readonly string[] } | undefined;
  readonly attachments?: true | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly kind?: 'message' | 'appointment' | undefined;
}

export interface Rule {
  readonly id: string;
  readonly when: RuleCondition;
  readonly then: RuleAction;
}

/**
 * The security team's policy, every default filled in. The JSON an admin writes may leave out any key but `version`.
 * The zod schema in `schema.ts` and the hand-written guard in `parse-policy.ts` both produce exactly this.
 */
export interface Policy {
  readonly version: 1;
  readonly organisation: {
    readonly name: string;
    readonly internalDomains: readonly string[];
    readonly supportUrl?: string | undefined;
    readonly supportContact?: string | undefined;
  };
  readonly alertBudget: { readonly perHundredSends: number };
  /** First match wins; no match allows. Absent in the JSON means the default rule: warn at `elevated`. */
  readonly rules: readonly Rule[];
  readonly override: {
    readonly justification: 'none' | 'reason' | 'text';
    readonly reasons: readonly string[];
  };
  readonly onUnavailable: Readonly<Record<UnavailableCause, 'allow' | 'warn' | 'block'>>;
  readonly learning: {
    readonly halfLifeDays: number;
    readonly historyMonths: number;
    readonly fromReceived: boolean;
  };
  readonly fixed: readonly string[];
  readonly reporting: {
    readonly endpoint?: string | undefined;
    readonly level: 'off' | 'counts' | 'decisions';
    readonly hashKeyId?: string | undefined;
  };
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /**
   * The kill switch: until this time (ISO 8601, UTC, such as `2026-11-25T18:00Z`) nothing is checked and every mail
   * goes. Lapses by itself.
   */
  readonly suspendedUntil?: string | undefined;
}

/** What happens to one send, and why. */
export interface Decision {
  readonly action: Action;
  /** The rule that matched; null when none did or when the check was unavailable. */
  readonly ruleId: string | null;
  /** Set when the check could not be made and `onUnavailable` decided. */
  readonly unavailable: UnavailableCause | null;
  /** The recipients that the alert is about, riskiest first; empty for `allow`. */
  readonly flagged: readonly EmailAddress[];
  /** The files that the alert is about. */
  readonly flaggedAttachments: readonly string[];
  /** Rules with `monitor` that matched before: recorded, never shown. */
  readonly monitored: readonly string[];
}
