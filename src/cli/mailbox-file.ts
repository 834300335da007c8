import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { InvalidArgumentError } from 'commander';
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

/** The mailbox files of a folder, by name. Throws when the folder cannot be read. */
export function mailboxFilesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => MAILBOX_FILE.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** A folder with mailbox files, given on a command line. Throws commander's error, which names what is wrong, otherwise. */
export function mailboxFolder(folder: string): string {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new InvalidArgumentError('There is no such folder: give one that holds mailboxes.');
  if (mailboxFilesIn(folder).length === 0)
    throw new InvalidArgumentError(
      'No file in it ends in .jsonl or .jsonl.gz: give a folder that holds mailboxes.',
    );
  return folder;
}
