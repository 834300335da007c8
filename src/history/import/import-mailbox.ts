import type { EpochMs } from '../../scoring/brand';
import { parseMessage } from '../../scoring/index';
import type { MailMessage } from '../../scoring/message';
import { MAX_MESSAGE_BYTES, type BrokenMessage, type ImportStep, type MailFile } from './mail-file';
import { inferOwner, type Placed } from './owner';
import { readChunks, readWhole } from './read-chunks';
import { readJsonl } from './read-jsonl';
import { readMime } from './read-mime';
import { splitMbox } from './split-mbox';

/** A mailbox with everything that could be read of it. */
export interface ImportedMailbox {
  /** The owner's addresses: given, or inferred. Empty when there are no messages. */
  readonly owners: readonly string[];
  /** Oldest first; each message id once. */
  readonly messages: readonly MailMessage[];
  /** The first ones by name; `brokenCount` counts all. */
  readonly broken: readonly BrokenMessage[];
  readonly brokenCount: number;
  /** Copies of a message that was there already. */
  readonly repeated: number;
}

export interface ImportProgress {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly messages: number;
  readonly broken: number;
}

export interface ImportOptions {
  /** The owner's addresses; empty to infer them. */
  readonly owners: readonly string[];
  /** Called after each message; what it returns is waited for, so that a worker can hear that it is to stop. */
  readonly onProgress?: (progress: ImportProgress) => Promise<void> | undefined;
  /** Reading stops, with an `AbortError`, when it is aborted. */
  readonly signal?: AbortSignal;
}

/** Broken messages named one by one; more are only counted. */
const MAX_NAMED = 1000;
/** Largest Outlook data file read into memory, where there is no disk to read from. */
const MAX_PST_BYTES = 1.5 * 1024 ** 3;

const FORMAT = /\.(?:(jsonl|mbox|eml)(?:\.gz)?|(pst))$/i;

/** Whether the name is one of `.jsonl`, `.mbox`, `.eml` (each also `.gz`) or `.pst`. */
export function isMailFile(path: string): boolean {
  return FORMAT.test(path);
}

/**
 * Reads mailbox files of any supported form into one mailbox. Nothing that is wrong with a message or a file is fatal:
 * it is counted and named. A message was sent when its source says so, else when its sender is an owner.
 */
export async function importMailbox(
  files: readonly MailFile[],
  options: ImportOptions,
): Promise<ImportedMailbox> {
  const collected = new Collected();
  const bytesTotal = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let bytesRead = 0;
  const report = () =>
    options.onProgress?.({
      bytesRead,
      bytesTotal,
      messages: collected.placed.length,
      broken: collected.brokenCount,
    });
  for (const file of files) {
    try {
      for await (const step of readFile(file, (bytes) => (bytesRead += bytes))) {
        options.signal?.throwIfAborted();
        collected.take(file.path, step);
        await report();
      }
    } catch (error) {
      options.signal?.throwIfAborted();
      collected.addBroken(file.path, 0, error instanceof Error ? error.message : String(error));
      await report();
    }
  }
  return collected.finish(options.owners);
}

async function* readFile(file: MailFile, onBytes: (bytes: number) => void): AsyncGenerator<ImportStep> {
  const [, text, archive] = FORMAT.exec(file.path) ?? [];
  if (archive !== undefined) {
    yield* readArchive(file, onBytes);
    return;
  }
  const chunks = readChunks(file, onBytes);
  const format = text?.toLowerCase();
  if (format === 'jsonl') yield* readJsonl(chunks);
  else if (format === 'mbox') yield* readMessages(splitMbox(chunks, MAX_MESSAGE_BYTES), file.path);
  else if (format === 'eml') yield* readMessages([await readWhole(chunks, MAX_MESSAGE_BYTES)], file.path);
  else yield { kind: 'broken', number: 0, why: 'not a .jsonl, .mbox, .eml or .pst file' };
}

async function* readMessages(
  sources: AsyncIterable<Uint8Array | null> | Iterable<Uint8Array | null>,
  place: string,
): AsyncGenerator<ImportStep> {
  let number = 0;
  for await (const source of sources) {
    number += 1;
    if (source === null) {
      yield { kind: 'broken', number, why: 'longer than 64 MB' };
      continue;
    }
    const read = await readMime(source, place);
    yield read.ok
      ? { kind: 'message', number, message: read.value }
      : { kind: 'broken', number, why: read.error };
  }
}

/** The library is large and seldom needed, so it is loaded when it is. */
async function* readArchive(file: MailFile, onBytes: (bytes: number) => void): AsyncGenerator<ImportStep> {
  const { readPst } = await import('./read-pst');
  if (file.diskPath !== undefined) {
    onBytes(file.sizeBytes);
    yield* readPst(file.diskPath);
    return;
  }
  const bytes = await readWhole(readChunks(file, onBytes), MAX_PST_BYTES);
  if (bytes === null) {
    yield { kind: 'broken', number: 0, why: 'longer than 1.5 GB: use the command line' };
    return;
  }
  yield* readPst(bytes);
}

class Collected {
  readonly placed: (Placed & { readonly isStated: boolean })[] = [];
  private readonly ids = new Set<string>();
  private readonly broken: BrokenMessage[] = [];
  brokenCount = 0;
  private repeated = 0;

  take(file: string, step: ImportStep): void {
    if (step.kind === 'broken') {
      this.addBroken(file, step.number, step.why);
      return;
    }
    const { raw, direction, isFromSentFolder } = step.message;
    const parsed = parseMessage({ ...raw, direction: direction ?? 'received' });
    if (!parsed.ok) {
      this.addBroken(file, step.number, `${parsed.error.field}: unexpected form`);
      return;
    }
    const { id } = parsed.value;
    if (id !== '' && this.ids.has(id)) {
      this.repeated += 1;
      return;
    }
    this.ids.add(id);
    this.placed.push({ message: parsed.value, isFromSentFolder, isStated: direction !== null });
  }

  addBroken(file: string, number: number, why: string): void {
    this.brokenCount += 1;
    if (this.broken.length < MAX_NAMED) this.broken.push({ file, number, why });
  }

  finish(given: readonly string[]): ImportedMailbox {
    const inferred = given.length > 0 ? null : inferOwner(this.placed);
    const owners = inferred === null ? given : [inferred];
    const isOwner = new Set<string>(owners);
    const messages = this.placed.map(({ message, isStated }): MailMessage => {
      if (isStated) return message;
      return isOwner.has(message.from.address)
        ? { ...message, direction: 'sent' }
        : { ...message, composeType: null };
    });
    const at = ({ sentAt }: MailMessage): EpochMs => sentAt ?? (0 as EpochMs);
    messages.sort((a, b) => at(a) - at(b));
    const { broken, brokenCount, repeated } = this;
    return { owners, messages, broken, brokenCount, repeated };
  }
}
