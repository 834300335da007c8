import type { EpochMs } from '../scoring/brand';
import type { ContactEvidence } from '../scoring/reasons/reason';
import type { Language, Params, Quoting } from './language';

/** Counts, days and what the sender's mail says of a contact, in words. Dates are UTC, without `Intl`. */

/** "27 February 2026" */
export function day(at: EpochMs, language: Language): string {
  return dateIn('day', at, language);
}

function dateIn(key: 'day' | 'month', at: EpochMs, { words, say }: Language): string {
  const date = new Date(at);
  const month = words.months[date.getUTCMonth()] ?? '';
  return say(key, { month, year: date.getUTCFullYear(), date: date.getUTCDate(), n: date.getUTCDate() });
}

/** "only once", "only 5 times"; "never" for none. */
export function rarely(n: number, { say }: Language): string {
  return say('rarely', { n }, n === 0 ? 1 : 0);
}

/** "once, on 3 May 2025" or "41 times since March 2025" or "41 times" */
export function timesSince(known: ContactEvidence, language: Language): string {
  return language.say('times', whenOf(known, language), variantOf(known));
}

/** A whole sentence without its full stop: "You have written 41 times to Anna Berg (…) since March 2025" */
export function relation(contact: ContactEvidence, language: Language, quoting: Quoting): string {
  const { sent, received, person } = contact;
  const known = quoting.person(person);
  if (sent === 0) return language.say('relation', { known, n: received }, received === 0 ? 4 : 3);
  return language.say('relation', { ...whenOf(contact, language), known }, variantOf(contact));
}

/** Which text of `times` and `relation` says when it was: that one day, the month it began, or nothing. */
function variantOf({ sent, firstSentAt, lastSentAt }: ContactEvidence): number {
  if (sent === 1 && lastSentAt !== null) return 2;
  return firstSentAt === null ? 0 : 1;
}

function whenOf({ sent: n, firstSentAt, lastSentAt }: ContactEvidence, language: Language): Params {
  const month = firstSentAt === null ? '' : dateIn('month', firstSentAt, language);
  return { n, month, day: lastSentAt === null ? '' : day(lastSentAt, language) };
}

/** "Anna Berg (…), 41 times since March 2025", by name and address alone where there is no count. */
export function counted(contact: ContactEvidence, language: Language, quoting: Quoting): string {
  const known = quoting.person(contact.person);
  return contact.sent === 0
    ? known
    : language.say('counted', { known, times: timesSince(contact, language) });
}
