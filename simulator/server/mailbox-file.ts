import { importMailbox } from '../../src/history/import/import-mailbox';
import type { BrokenMessage } from '../../src/history/import/mail-file';
import { mailFilesAt } from '../../src/cli/mail-files';
import { domainOf, toEmailAddress, type MailMessage } from '../../src/scoring/message';
import { fail, ok, type Result } from '../../src/scoring/result';
import type { Mailbox, MailboxMessage, MailPerson } from '../model/mailbox';

export interface MailboxFileError {
  readonly code: 'unreadable' | 'no-messages' | 'no-owner';
  readonly detail: string;
}

export interface ReadMailbox {
  readonly mailbox: Mailbox;
  /** The first messages that could not be read; `skippedCount` counts all. */
  readonly skipped: readonly BrokenMessage[];
  readonly skippedCount: number;
}

const WEEK_MS = 7 * 24 * 3600 * 1000;

/**
 * Reads a mailbox (any form the importers know, or a folder of them). What cannot be read is skipped and told of; it
 * fails only when nothing can be used. `owners` are the owner's addresses; empty to infer them.
 */
export async function readMailbox(
  path: string,
  owners: readonly string[],
): Promise<Result<ReadMailbox, MailboxFileError>> {
  let files;
  try {
    files = mailFilesAt(path);
  } catch (error) {
    return fail({ code: 'unreadable', detail: errorCode(error) });
  }
  const { messages, broken, brokenCount } = await importMailbox(files, { owners });
  if (messages.length === 0) {
    const [first] = broken;
    return fail({ code: 'no-messages', detail: first === undefined ? 'it is empty' : placeOf(first) });
  }
  const owner = mostFrequentSender(messages);
  if (owner === null) return fail({ code: 'no-owner', detail: 'no message was sent by its owner' });
  const domain = domainOf(toEmailAddress(owner.address));
  const mailbox = {
    owner,
    organisation: domain,
    internalDomains: [domain],
    messages: messages.map(toMailboxMessage),
    directory: [],
    scenarios: [],
  };
  return ok({ mailbox, skipped: broken, skippedCount: brokenCount });
}

/**
 * The mailbox as if its newest message had come at `endMs`, moved by whole weeks: the add-in in the browser lives
 * today, and to it a mailbox of 2001 would be long forgotten.
 */
export function shiftMailbox(mailbox: Mailbox, endMs: number): Mailbox {
  const newest = mailbox.messages.at(-1);
  if (newest === undefined) return mailbox;
  const offsetMs = Math.floor((endMs - Date.parse(newest.sentAt)) / WEEK_MS) * WEEK_MS;
  const messages = mailbox.messages.map((message) => ({
    ...message,
    sentAt: new Date(Date.parse(message.sentAt) + offsetMs).toISOString(),
  }));
  return { ...mailbox, messages };
}

/** "line 3: not JSON", "mail/a.eml, message 1: no sender". */
function placeOf({ file, number, why }: BrokenMessage): string {
  if (number === 0) return why;
  return /\.jsonl(\.gz)?$/i.test(file) ? `line ${number}: ${why}` : `${file}, message ${number}: ${why}`;
}

/** "ENOENT", "EACCES": shorter than the message, which repeats the path. */
function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}

function toMailboxMessage(message: MailMessage, index: number): MailboxMessage {
  const { direction, from, to, cc, bcc, subject, attachments, composeType, bodyStart } = message;
  const id = message.id === '' ? `message-${index}` : message.id;
  const sentAt = new Date(message.sentAt ?? 0).toISOString();
  return { id, direction, sentAt, from, to, cc, bcc, subject, attachments, composeType, bodyStart };
}

function mostFrequentSender(messages: readonly MailMessage[]): MailPerson | null {
  const counts = new Map<string, { readonly person: MailPerson; count: number }>();
  for (const { direction, from } of messages) {
    if (direction !== 'sent') continue;
    const entry = counts.get(from.address) ?? { person: from, count: 0 };
    entry.count++;
    counts.set(from.address, entry);
  }
  const most = [...counts.values()].sort((one, other) => other.count - one.count)[0];
  return most?.person ?? null;
}
