import type { EpochMs } from '../scoring/brand';
import type { ContactEvidence } from '../scoring/reasons/reason';
import type { Quoting } from './language';

/** Counts, days and what the sender's mail says of a contact, in English. Dates are UTC, without `Intl`. */

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** "27 February 2026" */
export function day(at: EpochMs): string {
  return `${new Date(at).getUTCDate()} ${month(at)}`;
}

/** "February 2026" */
function month(at: EpochMs): string {
  const date = new Date(at);
  return `${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

/** "once", "twice", "41 times" */
export function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}

/** "only once", "only 5 times"; "never" for none. */
export function rarely(count: number): string {
  return count === 0 ? 'never' : `only ${times(count)}`;
}

/** "once, on 3 May 2025" or "41 times since March 2025" or "41 times" */
export function timesSince({ sent, firstSentAt, lastSentAt }: ContactEvidence): string {
  if (sent === 1 && lastSentAt !== null) return `once, on ${day(lastSentAt)}`;
  return firstSentAt === null ? times(sent) : `${times(sent)} since ${month(firstSentAt)}`;
}

/** A whole sentence without its full stop: "You have written 41 times to Anna Berg (…) since March 2025" */
export function relation(known: ContactEvidence, quoting: Quoting): string {
  const person = quoting.person(known.person);
  if (known.sent === 1 && known.lastSentAt !== null) {
    return `You wrote to ${person} once, on ${day(known.lastSentAt)}`;
  }
  if (known.sent > 0) {
    const since = known.firstSentAt === null ? '' : ` since ${month(known.firstSentAt)}`;
    return `You have written ${times(known.sent)} to ${person}${since}`;
  }
  if (known.received > 0) return `${person} has written to you ${times(known.received)}`;
  return `There is also ${person}`;
}

/** ", last on 27 February 2026" where that adds something. */
export function lastOn(at: EpochMs | null, count: number): string {
  return at === null || count < 2 ? '' : `, last on ${day(at)}`;
}
