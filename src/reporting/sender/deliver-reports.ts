import type { KeyValueStore } from '../../host/ports';
import type { Policy } from '../../policy/policy';
import type { EmailAddress, EpochMs } from '../../scoring/brand';
import type { Result } from '../../scoring/result';
import { QUEUE_KEY } from '../queue/report-queue';
import type { AddressHasher } from './address-hash';
import type { AuditEvent } from './audit-event';
import type { SendEvents } from './otlp-sender';
import { toCountsEvent, toDecisionEvents, type Batch } from './to-audit-events';

export interface DeliverDeps {
  /** Every store that may hold a queue. */
  readonly stores: readonly KeyValueStore[];
  readonly policy: Policy;
  readonly owner: EmailAddress | null;
  readonly now: () => EpochMs;
  readonly send: SendEvents;
  /** The hasher for the key of this id; asked only when the policy names one and there is something to send. */
  readonly readHasher: (keyId: string) => Promise<Result<AddressHasher, unknown>>;
}

/** `waiting`: a failure before was too recent. `failed`: everything stays in the queue. */
export type Delivery = 'nothing' | 'waiting' | 'failed' | 'delivered';

/** Records of one request. */
const MAX_BATCH = 200;

const RETRY_KEY = 'addressee.reports.retry';
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 6 * 60 * 60 * 1000;

/**
 * Sends what the queues hold, oldest first, and takes out what was taken. After a failure it pauses, twice as long each
 * time, also across restarts. Never rejects unless a port does.
 */
export async function deliverReports(deps: DeliverDeps): Promise<Delivery> {
  let outcome: Delivery = 'nothing';
  for (const store of deps.stores) {
    const delivered = await deliverFrom(store, deps);
    if (delivered !== 'nothing') outcome = delivered;
    if (delivered === 'failed' || delivered === 'waiting') break;
  }
  return outcome;
}

async function deliverFrom(store: KeyValueStore, deps: DeliverDeps): Promise<Delivery> {
  const read = await store.read(QUEUE_KEY);
  if (!read.ok) return 'nothing';
  const [dropped = '0', ...lines] = (read.value ?? '0').split('\n');
  const batch: Batch = { lines: lines.slice(0, MAX_BATCH), dropped: Number(dropped), now: deps.now() };
  if (batch.lines.length === 0 && batch.dropped === 0) return 'nothing';
  const pause = await readPause(store);
  if (deps.now() < pause.until) return 'waiting';
  const events = await eventsOf(batch, deps);
  if (events !== null && (events.length === 0 || (await deps.send(events)))) {
    await takeOut(store, batch);
    if (pause.failures > 0) await store.write(RETRY_KEY, '0 0');
    return 'delivered';
  }
  await writePause(store, pause.failures + 1, deps.now());
  return 'failed';
}

/** Null when the policy asks for hashes and the key cannot be had: then everything waits, nothing goes without. */
async function eventsOf(batch: Batch, deps: DeliverDeps): Promise<readonly AuditEvent[] | null> {
  const { level, hashKeyId } = deps.policy.reporting;
  if (level !== 'decisions') {
    const counts = toCountsEvent(batch);
    return counts === null ? [] : [counts];
  }
  if (hashKeyId === undefined) return toDecisionEvents(batch, { owner: deps.owner, hasher: null });
  const hasher = await deps.readHasher(hashKeyId);
  return hasher.ok ? toDecisionEvents(batch, { owner: deps.owner, hasher: hasher.value }) : null;
}

/** Read anew: the event runtime may have added to it, or dropped from it, in the meantime. */
async function takeOut(store: KeyValueStore, { lines, dropped }: Batch): Promise<void> {
  const read = await store.read(QUEUE_KEY);
  if (!read.ok) return;
  const [droppedNow = '0', ...linesNow] = (read.value ?? '0').split('\n');
  const sent = [...lines];
  const rest = linesNow.filter((line) => {
    const at = sent.indexOf(line);
    if (at >= 0) sent.splice(at, 1);
    return at < 0;
  });
  // What is no longer there was dropped after it was taken: it has arrived, and is not lost.
  const lost = Math.max(0, Number(droppedNow) - dropped - sent.length);
  await store.write(QUEUE_KEY, [lost, ...rest].join('\n'));
}

interface Pause {
  readonly failures: number;
  readonly until: number;
}

async function readPause(store: KeyValueStore): Promise<Pause> {
  const read = await store.read(RETRY_KEY);
  const [failures = NaN, until = NaN] = (read.ok ? (read.value ?? '') : '').split(' ').map(Number);
  return failures >= 0 && until >= 0 ? { failures, until } : { failures: 0, until: 0 };
}

async function writePause(store: KeyValueStore, failures: number, now: EpochMs): Promise<void> {
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));
  await store.write(RETRY_KEY, `${failures} ${now + pause}`);
}
