import type { ReasonCode } from '../../src/scoring/reasons/reason';
import type { Action } from '../../src/policy/policy';

/** A person as a mailbox file names them (design 4.1): not normalised. */
export interface MailPerson {
  readonly address: string;
  readonly name: string;
}

/** One line of a mailbox file (design 4.1). */
export interface MailRecord {
  readonly id: string;
  readonly direction: 'sent' | 'received';
  /** ISO-8601, UTC. */
  readonly sentAt: string;
  readonly from: MailPerson;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  readonly attachments: readonly string[];
  readonly composeType: 'new' | 'reply' | 'forward' | null;
  readonly bodyStart: string;
}

/** An invented organisation and the mailbox of one of its people. */
export interface Company {
  readonly organisation: { readonly name: string; readonly domains: readonly string[] };
  readonly owner: MailPerson;
  /** Everyone in the organisation, the owner included; many were never written to. */
  readonly directory: readonly MailPerson[];
  /** Oldest first; the last one is before the end date. */
  readonly messages: readonly MailRecord[];
}

/** What a mistaken, or a perfectly normal, draft looks like just before Send. */
export interface DemoDraft {
  readonly composeType: 'new' | 'reply' | 'forward';
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  readonly attachments: readonly string[];
  readonly body: string;
}

/** A scripted try for a demonstration: a draft, who was meant, and what should happen at the default policy. */
export interface DemoSlip {
  readonly id: string;
  readonly label: string;
  /** What someone would have typed to make this mistake. */
  readonly typed: string;
  /** One or two sentences: what to look at when Send is pressed. */
  readonly watch: string;
  readonly draft: DemoDraft;
  /** Who should have received it; null when the recipients are right. */
  readonly meant: MailPerson | null;
  readonly expected: {
    readonly action: Action;
    /** The recipient or file that should be flagged; null for a draft that is fine. */
    readonly flagged: string | null;
    /** At least one of these should be among its reasons; empty for a draft that is fine. */
    readonly reasons: readonly ReasonCode[];
    /** The address that should be suggested; null where none is known. */
    readonly suggestion: string | null;
  };
}
