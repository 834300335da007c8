import type { Action, UnavailableCause } from '../../policy/policy';
import type { Brand, EpochMs } from '../../scoring/brand';
import type { ReasonCode } from '../../scoring/reasons/reason';
import type { RiskLevel } from '../../scoring/report';
import type { FixKind } from '../queue/fix-record';

/**
 * What leaves the mailbox. No field here takes a plain text: every string is one of a fixed set, or of a kind that only
 * its own constructor makes, so that no address, name, subject or file name can get in.
 */
export type AuditEvent = DecisionEvent | OverrideEvent | FixEvent | FailureEvent | CountsEvent;

/** An address as keyed hash, still of the form of an address: `<hash>@<hash of the domain>.invalid`. */
export type Pseudonym = Brand<string, 'Pseudonym'>;
/** A keyed hash that tells one event, or one draft, from all others. */
export type HashedId = Brand<string, 'HashedId'>;
/** The id of a rule in the policy. */
export type RuleId = Brand<string, 'RuleId'>;
/** A code of the program, such as `store-roaming-full`. */
export type FailureCode = Brand<string, 'FailureCode'>;
/** What the sender gave as the reason of an override: one of the policy's, or where it asks for text, own words. */
export type Justification = Brand<string, 'Justification'>;

interface Common {
  /** The same event has the same id however often it is sent. */
  readonly uid: HashedId;
  readonly at: EpochMs;
  /** Null where the policy names no key. */
  readonly sender: Pseudonym | null;
}

/** What the policy made of a send: the same in a record of the queue and in an event. */
export interface SendOutcome {
  readonly action: Action;
  readonly ruleId: RuleId | null;
  /** Why the check could not be made; null when it was. */
  readonly unavailable: UnavailableCause | null;
  readonly monitored: readonly RuleId[];
  readonly reasons: readonly ReasonCode[];
  /** The highest of the flagged recipients and files; null when nobody was. */
  readonly risk: Exclude<RiskLevel, 'normal'> | null;
  readonly flaggedRecipients: number;
  readonly flaggedFiles: number;
}

interface AboutSend extends Common, SendOutcome {
  /** The flagged recipients; empty where the policy names no key. */
  readonly recipients: readonly Pseudonym[];
  /** Alert, override and fix of one draft have the same, until its recipients or files change. */
  readonly draft: HashedId | null;
}

/** Send was pressed, and this is what the policy made of it. */
export interface DecisionEvent extends AboutSend {
  readonly kind: 'decision';
}

/** A message that was held went, because its sender approved it in the pane. */
export interface OverrideEvent extends AboutSend {
  readonly kind: 'override';
  readonly justification: Justification | null;
}

/** The sender changed the draft with the pane, or said that a recipient is right. */
export interface FixEvent extends Common {
  readonly kind: 'fix';
  readonly fix: FixKind;
  readonly recipients: readonly Pseudonym[];
  readonly draft: HashedId | null;
}

/** Something of the add-in did not work. */
export interface FailureEvent extends Common {
  readonly kind: 'failure';
  readonly code: FailureCode;
  readonly count: number;
}

/** Everything between two reports as numbers, for the level `counts`. */
export interface CountsEvent extends Omit<Common, 'sender'> {
  readonly kind: 'counts';
  readonly since: EpochMs;
  readonly sends: number;
  readonly overrides: number;
  readonly fixes: number;
  /** Reports that were dropped because the queue was full. */
  readonly dropped: number;
  readonly actions: Readonly<Partial<Record<Action, number>>>;
  /** Rules that only monitor and matched, by `RuleId`. */
  readonly monitored: Readonly<Record<string, number>>;
  readonly reasons: Readonly<Partial<Record<ReasonCode, number>>>;
  readonly unavailable: Readonly<Partial<Record<UnavailableCause, number>>>;
  /** By `FailureCode`. */
  readonly failures: Readonly<Record<string, number>>;
}
