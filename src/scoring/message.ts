import type { Domain, EmailAddress, EpochMs } from './brand';

/** Someone a message is from or to. The name may be empty, wrong, or the address itself. */
export interface Person {
  readonly address: EmailAddress;
  readonly name: string;
}

/** What is read of a subject and of a file name. */
export const MAX_SUBJECT_CHARS = 1000;
export const MAX_FILE_NAME_CHARS = 255;

export type ComposeType = 'new' | 'reply' | 'forward';
export type RecipientField = 'to' | 'cc' | 'bcc';

/**
 * One mail message, or a draft on which Send was pressed: the only input the engine sees.
 * Made by `parseMessage` from outside data, by `toMessage` from a draft; inside the engine its invariants are trusted.
 */
export interface MailMessage {
  /** Unique in a mailbox; empty for a draft. Learning the same non-empty id twice counts once. */
  readonly id: string;
  readonly direction: 'sent' | 'received';
  /** When it was sent, or when Send was pressed; null when the source had no readable date. */
  readonly sentAt: EpochMs | null;
  readonly from: Person;
  /** Each address stands in at most one of the three fields (to before cc before bcc). */
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  /** File names. */
  readonly attachments: readonly string[];
  readonly composeType: ComposeType | null;
  /** First 300 characters of the author's own text. */
  readonly bodyStart: string;
  /** Everyone on the message this one answers or forwards, where the client knows it; else null. */
  readonly parent: readonly Person[] | null;
}

/** All recipients: to, then cc, then bcc. */
export function recipientsOf(message: MailMessage): readonly Person[] {
  return [...message.to, ...message.cc, ...message.bcc];
}

/** Trims and lower-cases. Anything is accepted: a malformed address is compared like any other string. */
export function toEmailAddress(raw: string): EmailAddress {
  return raw.trim().toLowerCase() as EmailAddress;
}

/** The part after the last `@`; the empty domain when there is no `@`. */
export function domainOf(address: EmailAddress): Domain {
  const at = address.lastIndexOf('@');
  return (at < 0 ? '' : address.slice(at + 1)) as Domain;
}

/** The part before the last `@`; the whole string when there is no `@`. */
export function localPartOf(address: EmailAddress): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : address.slice(0, at);
}
