import { z } from 'zod';
import type { KeyValueStore } from '../host/ports';
import { parseMessage } from '../scoring';
import type { EpochMs } from '../scoring/brand';
import type { MailMessage } from '../scoring/message';

const time = z
  .number()
  .int()
  .transform((ms) => ms as EpochMs);
const count = z.number().int().nonnegative();

/** Where reading a folder goes on: Graph's own link, within a round (`next`) or after it (`delta`). */
const placeSchema = z.object({
  kind: z.enum(['next', 'delta']),
  url: z.string(),
  /** Messages older than this are left out. */
  since: time,
  /** Entries read in the round, and expected in it; null where that is not known. */
  read: count,
  total: count.nullable(),
});

/** How far a history with this last whole day and so many messages has been read. */
const markSchema = z.object({
  day: count,
  messages: count,
  /** Where a folder begins that was never read. */
  since: time,
  places: z.object({ sentitems: placeSchema.nullable(), inbox: placeSchema.nullable() }),
});

const recordSchema = z.object({
  version: z.literal(1),
  /** The user or the organisation refused: the pane does not ask again by itself. */
  isDeclined: z.boolean(),
  /**
   * The last two, the newest first. A mark is written before its history: whichever of the two histories is found, one
   * fits it.
   */
  marks: z.array(markSchema).max(2),
  /** Read, and not in the history yet: their day is not over. */
  waiting: z.array(z.unknown().transform(toMessage)).transform((list) => list.filter((one) => one !== null)),
  /** The last sync that came to its end. */
  last: z.object({ at: time, learned: count }).nullable(),
});

export type FolderPlace = Readonly<z.infer<typeof placeSchema>>;
export type Mark = Readonly<z.infer<typeof markSchema>>;

/** What this device remembers of reading the mailbox. */
export interface HistoryRecord {
  readonly version: 1;
  readonly isDeclined: boolean;
  readonly marks: readonly Mark[];
  readonly waiting: readonly MailMessage[];
  readonly last: { readonly at: EpochMs; readonly learned: number } | null;
}

/** The key in the device store. */
const HISTORY_KEY = 'addressee.history';

const EMPTY_RECORD: HistoryRecord = {
  version: 1,
  isDeclined: false,
  marks: [],
  waiting: [],
  last: null,
};

/** What is known of earlier syncs; the empty record where nothing readable is there. */
export async function readRecord(store: KeyValueStore): Promise<HistoryRecord> {
  const text = await store.read(HISTORY_KEY);
  try {
    return recordSchema.parse(JSON.parse((text.ok ? text.value : null) ?? ''));
  } catch {
    return EMPTY_RECORD;
  }
}

/** False when the store did not take it. */
export async function writeRecord(store: KeyValueStore, record: HistoryRecord): Promise<boolean> {
  const dated = record.waiting.map((message) => ({ ...message, sentAt: isoOf(message.sentAt) }));
  const ascii = JSON.stringify({ ...record, waiting: dated }).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return (await store.write(HISTORY_KEY, ascii)).ok;
}

function toMessage(stored: unknown): MailMessage | null {
  const message = parseMessage(stored);
  return message.ok ? message.value : null;
}

function isoOf(at: EpochMs | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
