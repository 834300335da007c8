/** Someone in the simulated mailbox, as a mailbox file gives them: the name may be empty, wrong or hostile. */
export interface MailPerson {
  readonly address: string;
  readonly name: string;
}

export type ComposeKind = 'new' | 'reply' | 'forward';

/** One message of the mailbox, in the JSON form of a mailbox file (one a line). */
export interface MailboxMessage {
  readonly id: string;
  readonly direction: 'sent' | 'received';
  /** ISO-8601 UTC. */
  readonly sentAt: string;
  readonly from: MailPerson;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  /** File names. */
  readonly attachments: readonly string[];
  readonly composeType: ComposeKind | null;
  /** Start of the author's own text: all that a mailbox file holds of the body. */
  readonly bodyStart: string;
}

export type DraftKind = 'message' | 'appointment';

/** What a new draft is filled with; everything left out is empty. */
export interface DraftContent {
  /** A message where it is not said. */
  readonly kind?: DraftKind;
  /** For a meeting. */
  readonly startsAt?: string;
  readonly composeType: ComposeKind;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  readonly body: string;
  /** File names. */
  readonly attachments: readonly string[];
}

/** A thing to try in the demo: a draft that is about to go wrong, or right, and what should happen. */
export interface DemoScenario {
  readonly id: string;
  readonly title: string;
  /** One or two sentences for someone who sees the product for the first time. */
  readonly explanation: string;
  readonly draft: Partial<DraftContent>;
  readonly expected: 'goes' | 'is stopped';
}

/** A mailbox as the server gives it to the mail client. */
export interface Mailbox {
  /** The person whose Outlook this is: the sender of the sent mail. */
  readonly owner: MailPerson;
  readonly organisation: string;
  /** Domains of the owner's organisation: what Outlook would call internal. */
  readonly internalDomains: readonly string[];
  /** Oldest first. */
  readonly messages: readonly MailboxMessage[];
  /** The organisation's address book, for autocomplete and look-up. Empty where there is none. */
  readonly directory: readonly MailPerson[];
  readonly scenarios: readonly DemoScenario[];
}

/**
 * Generates the demo company's mailbox; the same seed and end give the same mailbox to the byte.
 * `endMs` is when the newest message was sent. Implemented by `simulator/company/generate-company.ts`.
 */
export type GenerateCompany = (options: { readonly seed: number; readonly endMs: number }) => Mailbox;
