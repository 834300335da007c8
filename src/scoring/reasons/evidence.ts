import { at } from '../at';
import type { EpochMs } from '../brand';
import type { Graph } from '../graph/graph';
import type { ContactEvidence } from './reason';

/** What the sender's own mail says of a contact, as plain numbers that a person can check. */
export function evidenceOf({ contacts }: Graph, row: number): ContactEvidence {
  return {
    person: contacts.personOf(row),
    sent: at(contacts.sentCount, row),
    received: at(contacts.receivedCount, row),
    firstSentAt: timeOrNull(at(contacts.firstSentMs, row)),
    lastSentAt: timeOrNull(at(contacts.lastSentMs, row)),
  };
}

/** NaN stands for never in the tables, null in evidence. */
export function timeOrNull(timeMs: number): EpochMs | null {
  return timeMs === timeMs ? (timeMs as EpochMs) : null;
}
