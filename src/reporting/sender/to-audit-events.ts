import type { EmailAddress, EpochMs } from '../../scoring/brand';
import { randomId, type AddressHasher } from './address-hash';
import type { AuditEvent, CountsEvent, FailureCode, FailureEvent, HashedId, Pseudonym } from './audit-event';
import { parseRecord, type FixReport, type ReportRecord, type SendReport } from './parse-record';

export interface Batch {
  /** Lines of the queue, oldest first. */
  readonly lines: readonly string[];
  /** Reports that had been dropped when the batch was taken. */
  readonly dropped: number;
  readonly now: EpochMs;
}

/** Who reports; without a hasher nobody and no recipient is named. */
export interface Reporter {
  readonly owner: EmailAddress | null;
  readonly hasher: AddressHasher | null;
}

const DROPPED = 'reports-dropped' as FailureCode;
const UNREADABLE = 'report-unreadable' as FailureCode;

/** One event for each decision, override, fix and failure: the level `decisions`. */
export async function toDecisionEvents(batch: Batch, reporter: Reporter): Promise<readonly AuditEvent[]> {
  const sender = await pseudonymOf(reporter.owner, reporter);
  const events: AuditEvent[] = [];
  if (batch.dropped > 0) {
    const uid = await idOf(`dropped ${batch.dropped} ${batch.lines[0] ?? ''}`, reporter);
    events.push({ kind: 'failure', uid, at: batch.now, sender, code: DROPPED, count: batch.dropped });
  }
  for (const line of batch.lines) events.push(...(await eventsOf(line, batch.now, reporter, sender)));
  return events;
}

/** The same as numbers in one event: the level `counts`. Null when there is nothing to count. */
export function toCountsEvent({ lines, dropped, now }: Batch): CountsEvent | null {
  const records = lines.map(parseRecord).filter((record) => record !== null);
  if (records.length === 0 && dropped === 0) return null;
  const sends = records.filter((record) => record.kind === 'send');
  return {
    kind: 'counts',
    uid: randomId(),
    at: now,
    since: records[0]?.at ?? now,
    sends: sends.length,
    overrides: sends.filter(({ isApproved }) => isApproved).length,
    fixes: records.length - sends.length,
    dropped,
    actions: countBy(sends.map(({ action }) => action)),
    monitored: countBy(sends.flatMap(({ monitored }) => monitored)),
    reasons: countBy(sends.flatMap(({ reasons }) => reasons)),
    unavailable: countBy(sends.flatMap(({ unavailable }) => (unavailable === null ? [] : [unavailable]))),
    failures: countBy(records.flatMap(({ failures }) => failures)),
  };
}

async function eventsOf(
  line: string,
  now: EpochMs,
  reporter: Reporter,
  sender: Pseudonym | null,
): Promise<readonly AuditEvent[]> {
  const record = parseRecord(line);
  const uid = (part: string) => idOf(`${reporter.owner ?? ''}\n${line}\n${part}`, reporter);
  const failure = async (code: FailureCode, at: EpochMs): Promise<FailureEvent> => ({
    kind: 'failure',
    uid: await uid(code),
    at,
    sender,
    code,
    count: 1,
  });
  if (record === null) return [await failure(UNREADABLE, now)];
  const main = { ...(await namelessEvent(record, reporter)), uid: await uid(record.kind), sender };
  return [main, ...(await Promise.all(record.failures.map((code) => failure(code, record.at))))];
}

type Nameless<Event> = Event extends AuditEvent ? Omit<Event, 'uid' | 'sender'> : never;

function namelessEvent(record: ReportRecord, reporter: Reporter) {
  return record.kind === 'send' ? sendEvent(record, reporter) : fixEvent(record, reporter);
}

async function sendEvent(
  send: SendReport,
  reporter: Reporter,
): Promise<Nameless<Extract<AuditEvent, { kind: 'decision' | 'override' }>>> {
  const { at, action, ruleId, unavailable, monitored, reasons, risk, flaggedRecipients, flaggedFiles } = send;
  const about = {
    ...{ at, action, ruleId, unavailable, monitored, reasons, risk, flaggedRecipients, flaggedFiles },
    recipients: await pseudonymsOf(send.flagged, reporter),
    draft: await draftOf(send.fingerprint, reporter),
  };
  return send.isApproved
    ? { kind: 'override', ...about, justification: send.justification }
    : { kind: 'decision', ...about };
}

async function fixEvent(
  { at, fix, recipients, fingerprint }: FixReport,
  reporter: Reporter,
): Promise<Nameless<Extract<AuditEvent, { kind: 'fix' }>>> {
  return {
    kind: 'fix',
    at,
    fix,
    recipients: await pseudonymsOf(recipients, reporter),
    draft: await draftOf(fingerprint, reporter),
  };
}

async function pseudonymsOf(
  addresses: readonly EmailAddress[],
  { hasher }: Reporter,
): Promise<readonly Pseudonym[]> {
  return hasher === null ? [] : Promise.all(addresses.map(hasher.pseudonym));
}

async function pseudonymOf(address: EmailAddress | null, reporter: Reporter): Promise<Pseudonym | null> {
  return address === null ? null : ((await pseudonymsOf([address], reporter))[0] ?? null);
}

async function draftOf(fingerprint: string | null, { hasher }: Reporter): Promise<HashedId | null> {
  return fingerprint === null || fingerprint === '' || hasher === null ? null : hasher.id(fingerprint);
}

async function idOf(text: string, { hasher }: Reporter): Promise<HashedId> {
  return hasher === null ? randomId() : hasher.id(text);
}

function countBy(keys: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
