import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseMessage } from '../scoring/index';
import type { MailMessage } from '../scoring/message';

/** What a mailbox file holds. Lines that are not a message are counted by number, never shown. */
export interface MailboxFile {
  readonly name: string;
  readonly messages: readonly MailMessage[];
  readonly badLines: readonly number[];
}

const MAILBOX_FILE = /\.jsonl(\.gz)?$/;

function parseLine(line: string): MailMessage | null {
  try {
    const parsed = parseMessage(JSON.parse(line) as unknown);
    return parsed.ok ? parsed.value : null;
  } catch {
    return null;
  }
}

/** Reads a mailbox file (`.jsonl` or `.jsonl.gz`) in the form of design 4.1. Throws when the file cannot be read. */
export function readMailboxFile(path: string): MailboxFile {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const messages: MailMessage[] = [];
  const badLines: number[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const message = parseLine(line);
    if (message) messages.push(message);
    else badLines.push(i + 1);
  });
  return { name: basename(path).replace(MAILBOX_FILE, ''), messages, badLines };
}

/** The mailbox files of a folder, by name. */
export function mailboxFilesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => MAILBOX_FILE.test(name))
    .sort()
    .map((name) => join(folder, name));
}
