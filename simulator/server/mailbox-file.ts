import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { domainOf, toEmailAddress } from '../../src/scoring/message';
import { fail, ok, type Result } from '../../src/scoring/result';
import { messageSchema } from '../model/host-session';
import type { Mailbox, MailboxMessage, MailPerson } from '../model/mailbox';

export interface MailboxFileError {
  readonly code: 'unreadable' | 'not-gzip' | 'no-messages' | 'no-owner';
  readonly detail: string;
}

/** A line that is no message: skipped. */
export interface SkippedLine {
  readonly line: number;
  readonly problem: string;
}

export interface ReadMailbox {
  readonly mailbox: Mailbox;
  readonly skipped: readonly SkippedLine[];
}

/** Mailbox files may leave out what is empty. */
const lineSchema = messageSchema.partial({
  cc: true,
  bcc: true,
  subject: true,
  attachments: true,
  composeType: true,
  bodyStart: true,
});

const WEEK_MS = 7 * 24 * 3600 * 1000;

/** Reads a mailbox file (one message a line, `.gz` allowed). Bad lines are skipped and told of; it fails only when nothing can be used. */
export async function readMailboxFile(path: string): Promise<Result<ReadMailbox, MailboxFileError>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return fail({ code: 'unreadable', detail: errorCode(error) });
  }
  if (!path.endsWith('.gz')) return parseMailbox(bytes.toString('utf8'));
  const unpacked = unpack(bytes);
  if (unpacked === null) return fail({ code: 'not-gzip', detail: 'the content is not gzip' });
  return parseMailbox(unpacked.toString('utf8'));
}

/** "ENOENT", "EACCES": shorter than the message, which repeats the path. */
function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}

function unpack(bytes: Buffer): Buffer | null {
  try {
    return gunzipSync(bytes);
  } catch {
    return null;
  }
}

/** Reads the text of a mailbox file; the owner is who sent most of the sent mail. */
export function parseMailbox(text: string): Result<ReadMailbox, MailboxFileError> {
  const messages: MailboxMessage[] = [];
  const skipped: SkippedLine[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const message = parseLine(line);
    if (typeof message === 'string') skipped.push({ line: index + 1, problem: message });
    else messages.push(message);
  });
  if (messages.length === 0) {
    const first = skipped[0];
    const detail = first === undefined ? 'the file is empty' : `line ${first.line}: ${first.problem}`;
    return fail({ code: 'no-messages', detail });
  }
  messages.sort((one, other) => Date.parse(one.sentAt) - Date.parse(other.sentAt));
  const owner = ownerOf(messages);
  if (owner === null) return fail({ code: 'no-owner', detail: 'no message is marked as sent' });
  const domain = domainOf(toEmailAddress(owner.address));
  const mailbox = {
    owner,
    organisation: domain,
    internalDomains: [domain],
    messages,
    directory: [],
    scenarios: [],
  };
  return ok({ mailbox, skipped });
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

/** A message, or what is wrong with the line. */
function parseLine(line: string): MailboxMessage | string {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  const parsed = lineSchema.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a message'}`;
  }
  const message = parsed.data;
  if (Number.isNaN(Date.parse(message.sentAt))) return 'sentAt: not a date';
  return {
    id: message.id,
    direction: message.direction,
    sentAt: message.sentAt,
    from: message.from,
    to: message.to,
    cc: message.cc ?? [],
    bcc: message.bcc ?? [],
    subject: message.subject ?? '',
    attachments: message.attachments ?? [],
    composeType: message.composeType ?? null,
    bodyStart: message.bodyStart ?? '',
  };
}

function ownerOf(messages: readonly MailboxMessage[]): MailPerson | null {
  const counts = new Map<string, { readonly person: MailPerson; count: number }>();
  for (const { direction, from } of messages) {
    if (direction !== 'sent') continue;
    const key = toEmailAddress(from.address);
    const entry = counts.get(key) ?? { person: from, count: 0 };
    entry.count++;
    counts.set(key, entry);
  }
  const most = [...counts.values()].sort((one, other) => other.count - one.count)[0];
  return most?.person ?? null;
}
