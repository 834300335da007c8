import type { EpochMs } from './brand';
import {
  MAX_FILE_NAME_CHARS,
  MAX_SUBJECT_CHARS,
  toEmailAddress,
  type ComposeType,
  type MailMessage,
  type Person,
} from './message';
import { fail, ok, type Result } from './result';

const MAX_ADDRESS = 320; // RFC 5321: 64 + 1 + 255
const MAX_NAME = 255;
const MAX_BODY = 300;

/** What is wrong with a raw message: the field and what was expected. */
export interface MessageError {
  readonly code: 'not-an-object' | 'bad-field';
  readonly field: string;
  readonly expected: string;
}

/**
 * Reads a message in the form of design 4.1 (or a draft): normalises addresses, drops repeats, caps lengths. A missing
 * field is empty, an unreadable date null; a field of the wrong type is a failure that names it.
 */
export function parseMessage(raw: unknown): Result<MailMessage, MessageError> {
  if (!isRecord(raw)) return fail({ code: 'not-an-object', field: '', expected: 'an object' });
  try {
    return ok(readMessage(raw));
  } catch (error) {
    if (error instanceof BadField)
      return fail({ code: 'bad-field', field: error.field, expected: error.expected });
    throw error;
  }
}

/** Leaves the readers of single fields; never leaves this file. */
class BadField extends Error {
  constructor(
    readonly field: string,
    readonly expected: string,
  ) {
    super(field);
  }
}

function readMessage(raw: Record<string, unknown>): MailMessage {
  const seen = new Set<string>();
  const from = raw['from'] === undefined || raw['from'] === null ? null : readPerson(raw['from'], 'from');
  return {
    id: readText(raw, 'id', MAX_NAME),
    direction: readDirection(raw['direction']),
    sentAt: readTime(raw['sentAt']),
    from: from ?? { address: toEmailAddress(''), name: '' },
    to: readPeople(raw, 'to', seen),
    cc: readPeople(raw, 'cc', seen),
    bcc: readPeople(raw, 'bcc', seen),
    subject: readText(raw, 'subject', MAX_SUBJECT_CHARS),
    attachments: readFileNames(raw['attachments']),
    composeType: readComposeType(raw['composeType']),
    bodyStart: readText(raw, 'bodyStart', MAX_BODY),
    parent:
      raw['parent'] === undefined || raw['parent'] === null ? null : readPeople(raw, 'parent', new Set()),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readText(raw: Record<string, unknown>, field: string, maxChars: number): string {
  const value = raw[field];
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw new BadField(field, 'a string');
  return value.slice(0, maxChars);
}

function readDirection(value: unknown): MailMessage['direction'] {
  if (value === undefined || value === null || value === 'sent') return 'sent';
  if (value === 'received') return 'received';
  throw new BadField('direction', '"sent" or "received"');
}

function readComposeType(value: unknown): ComposeType | null {
  return value === 'new' || value === 'reply' || value === 'forward' ? value : null;
}

function readTime(value: unknown): EpochMs | null {
  const time = typeof value === 'string' ? Date.parse(value) : value;
  return typeof time === 'number' && isFinite(time) && Math.abs(time) <= 8.64e15 ? (time as EpochMs) : null;
}

function readPeople(raw: Record<string, unknown>, field: string, seen: Set<string>): Person[] {
  const list = raw[field];
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) throw new BadField(field, 'a list of people');
  const people: Person[] = [];
  for (const entry of list as readonly unknown[]) {
    const person = readPerson(entry, field);
    if (person === null || seen.has(person.address)) continue;
    seen.add(person.address);
    people.push(person);
  }
  return people;
}

/** Null for an entry without an address: there is nobody to check. */
function readPerson(value: unknown, field: string): Person | null {
  const raw = typeof value === 'string' ? { address: value } : value;
  if (!isRecord(raw)) throw new BadField(field, 'people with address and name');
  const address = toEmailAddress(readText(raw, 'address', MAX_ADDRESS));
  return address === '' ? null : { address, name: readText(raw, 'name', MAX_NAME).trim() };
}

function readFileNames(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new BadField('attachments', 'a list of file names');
  return (value as readonly unknown[]).map((name) => {
    if (typeof name !== 'string') throw new BadField('attachments', 'a list of file names');
    return name.slice(0, MAX_FILE_NAME_CHARS);
  });
}
