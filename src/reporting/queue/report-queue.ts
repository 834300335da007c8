import type { KeyValueStore } from '../../host/ports';

/**
 * Records that wait to be reported: one a line, oldest first, below the number of those that had to be dropped.
 *
 *   3
 *   mgx2k0q1
 *   mgx2k9ab&warn&unusual&…
 *
 * It lives in a store, so that it survives restarts. Whoever sends a record takes out the very line that was sent.
 */
export const QUEUE_KEY = 'addressee.reports';

/** Of a store the queue takes this part at most: 2,000 of the roaming settings' characters, which the memory fills. */
const STORE_SHARE = 15;

/** Adds one record; it is lost where the store does not take it. Never rejects. */
export async function queueReport(store: KeyValueStore, record: string): Promise<void> {
  const read = await store.read(QUEUE_KEY);
  if (read.ok) await store.write(QUEUE_KEY, withRecord(read.value, record, store.maxChars / STORE_SHARE));
}

/** The queue with this record, and without as many of the oldest as do not fit: these are counted. */
export function withRecord(queue: string | null, record: string, maxChars: number): string {
  let next = `${queue ?? 0}\n${record}`;
  while (next.length > maxChars) {
    next = next.replace(/^(\d+)\n.*/, (_oldest, dropped: string) => String(Number(dropped) + 1));
  }
  return next;
}
