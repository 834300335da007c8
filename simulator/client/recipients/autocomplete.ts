import type { MailboxMessage, MailPerson } from '../../model/mailbox';

/** How a person came to be offered: from the sender's own mail, or only from the company directory. */
export interface RecipientSuggestion {
  readonly person: MailPerson;
  readonly source: 'recent' | 'directory';
}

interface Entry extends RecipientSuggestion {
  /** Folded words of the name and parts of the address: what a typed prefix is compared with. */
  readonly words: readonly string[];
  readonly fullName: string;
  readonly address: string;
  score: number;
}

export interface AddressIndex {
  /** Recent people by score, then the directory by name. */
  readonly entries: readonly RecipientSuggestion[];
}

/** Outlook's list favours people of the last weeks: a message counts half after this time. */
const HALF_LIFE_DAYS = 60;
/** A message received from someone counts less than one written to them. */
const RECEIVED_WEIGHT = 0.25;
const DAY_MS = 86_400_000;

/** Lower case without accents, so that "soren" finds Søren and "muller" finds Müller. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øœ]/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i');
}

function toEntry(person: MailPerson, source: Entry['source']): Entry {
  const fullName = fold(person.name);
  const address = fold(person.address);
  const parts = address.split('@').flatMap((part) => part.split(/[._-]+/));
  const words = [...fullName.split(/[\s,.'()<>"-]+/), ...parts].filter((word) => word !== '');
  return { person, source, words, fullName, address, score: 0 };
}

/** Counts mail by address, halving with age; the newest name wins. */
function recentEntries(
  messages: readonly MailboxMessage[],
  ownerKey: string,
  nowMs: number,
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (person: MailPerson, weight: number): void => {
    const key = person.address.toLowerCase();
    if (key === ownerKey || key === '') return;
    const entry = entries.get(key) ?? toEntry(person, 'recent');
    entry.score += weight;
    entries.set(key, entry);
  };
  for (const message of messages) {
    const ageDays = Math.max(0, nowMs - Date.parse(message.sentAt)) / DAY_MS;
    const weight = 2 ** (-ageDays / HALF_LIFE_DAYS);
    if (message.direction === 'received') add(message.from, RECEIVED_WEIGHT * weight);
    else for (const person of [...message.to, ...message.cc, ...message.bcc]) add(person, weight);
  }
  return entries;
}

/**
 * Everyone who can be offered: those the owner wrote to or heard from, by recency and frequency as Outlook's list is,
 * and after them the rest of the directory. `messages` newest first.
 */
export function indexAddresses(
  messages: readonly MailboxMessage[],
  directory: readonly MailPerson[],
  owner: MailPerson,
  nowMs: number,
): AddressIndex {
  const ownerKey = owner.address.toLowerCase();
  const recent = recentEntries(messages, ownerKey, nowMs);
  const rest = directory
    .filter(({ address }) => address.toLowerCase() !== ownerKey && !recent.has(address.toLowerCase()))
    .map((person) => toEntry(person, 'directory'))
    .sort((a, b) => (a.fullName < b.fullName ? -1 : a.fullName > b.fullName ? 1 : 0));
  return { entries: [...[...recent.values()].sort((a, b) => b.score - a.score), ...rest] };
}

/** Each typed word must begin another word of the name or the address; a typed address must begin the address. */
function matches({ words, fullName, address }: Entry, typed: string): boolean {
  if (fullName.startsWith(typed) || address.startsWith(typed)) return true;
  const left = [...words];
  return typed.split(/\s+/).every((part) => {
    const found = left.findIndex((word) => word.startsWith(part));
    if (found >= 0) left.splice(found, 1);
    return found >= 0;
  });
}

/** The people a recipient field offers for what was typed so far, best first; nothing for an empty field. */
export function suggestRecipients(
  index: AddressIndex,
  typed: string,
  chosen: readonly MailPerson[],
  limit = 7,
): readonly RecipientSuggestion[] {
  const folded = fold(typed.trim());
  if (folded === '') return [];
  const taken = new Set(chosen.map((person) => person.address.toLowerCase()));
  const found: RecipientSuggestion[] = [];
  for (const entry of index.entries as readonly Entry[]) {
    if (found.length >= limit) break;
    if (!taken.has(entry.person.address.toLowerCase()) && matches(entry, folded)) found.push(entry);
  }
  return found;
}
