import { at, item } from '../at';
import type { EmailAddress } from '../brand';
import { domainOf, localPartOf } from '../message';
import { codeList } from './codec-list';
import { codeCount, codeScaled, codeTime, codeWeight, type GraphWalk } from './codec-values';
import { usefulFirst } from './evict';
import type { Graph } from './graph';

/** Which of the optional columns follow, as bits. */
const HAS_SENT = 1;
const HAS_RECEIVED = 2;
const HAS_SEEN = 4;
const HAS_OWN = 8;
const HAS_TRUST = 16;

/**
 * Writes contacts, most useful first, until `limit`: rows of `domain place [domain], names, local part, flags, columns`.
 * A domain is spelled out where it first occurs. Or reads them. Gives the row in the graph of each contact in the text.
 */
export function codeContacts(walk: GraphWalk, limit: number): number[] {
  const { io, graph } = walk;
  const rows = io.isReading ? [] : usefulFirst(graph).filter((row) => !isWorthless(graph, row));
  const domains: string[] = [];
  const places = new Map<string, number>();
  const coded: number[] = [];
  codeList(io, rows, limit, (row) => coded.push(codeRow(walk, row ?? -1, domains, places)));
  return coded;
}

/** Nothing learned: a row made by feedback about a stranger, or of trust that is gone; tied to nobody. */
function isWorthless({ contacts, ties }: Graph, row: number): boolean {
  const counts = at(contacts.sentCount, row) + at(contacts.receivedCount, row) + at(contacts.seenCount, row);
  return counts + at(contacts.ownCount, row) === 0 && at(contacts.trust, row) === 0 && ties.first(row) < 0;
}

function codeRow(
  walk: GraphWalk,
  writtenRow: number,
  domains: string[],
  places: Map<string, number>,
): number {
  const { io, graph, isFine } = walk;
  const { contacts } = graph;
  const written = io.isReading ? '' : item(contacts.addresses, writtenRow);
  const known = domains.length;
  // Counted from the newest: 0 is a new one.
  const back = io.number(known - (places.get(domainOf(written as EmailAddress)) ?? known), known);
  const domain = back > 0 ? item(domains, known - back) : io.string(domainOf(written as EmailAddress));
  if (back === 0) {
    places.set(domain, known);
    domains.push(domain);
  }
  const names = codeNames(
    walk,
    io.isReading ? [] : item(contacts.names, writtenRow).slice(0, isFine ? 3 : 1),
  );
  const local = codeLocal(walk, written === '' ? '' : localOf(written), names[0] ?? '');
  if (!io.isReading) {
    codeColumns(walk, writtenRow);
    return writtenRow;
  }
  const address = (local.slice(-1) === '@' ? local.slice(0, -1) : `${local}@${domain}`) as EmailAddress;
  const row = contacts.note({ address, name: '' });
  const forms = item(contacts.names, row);
  if (forms.length === 0) forms.push(...names);
  else for (let i = names.length - 1; i >= 0; i -= 1) contacts.note({ address, name: item(names, i) });
  codeColumns(walk, row);
  return row;
}

/** An address without a domain is told by an @ that no local part ends in. */
function localOf(address: EmailAddress): string {
  return address.indexOf('@') < 0 ? `${address}@` : localPartOf(address);
}

function codeNames({ io }: GraphWalk, written: readonly string[]): string[] {
  const names: string[] = [];
  const count = io.number(written.length, 3);
  for (let i = 0; i < count; i += 1) names.push(io.string(written[i] ?? ''));
  return names;
}

/** A local part that the name spells costs one character: anna.berg, aberg, anna for "Anna Berg", in either order. */
function codeLocal({ io }: GraphWalk, written: string, name: string): string {
  const words = name.toLowerCase().split(/[, ]+/);
  const [first, last] = [item(words, 0), item(words, words.length - 1)];
  const forms = [
    '',
    `${first}.${last}`,
    first.charAt(0) + last,
    first,
    `${last}.${first}`,
    last.charAt(0) + first,
  ];
  const form = io.number(Math.max(0, forms.indexOf(written)), 5);
  return form === 0 ? io.string(written) : item(forms, form);
}

function codeColumns(walk: GraphWalk, row: number): void {
  const { io, graph, isFine, latestMs } = walk;
  const { contacts, domains } = graph;
  const has = (counts: Uint32Array | Float64Array, flag: number): number =>
    at(counts, row) !== 0 ? flag : 0;
  const flags = io.number(
    has(contacts.sentCount, HAS_SENT) +
      has(contacts.receivedCount, HAS_RECEIVED) +
      has(contacts.seenCount, HAS_SEEN) +
      has(contacts.ownCount, HAS_OWN) +
      has(contacts.trust, HAS_TRUST),
    31,
  );
  const isRead = io.isReading;
  if (flags & HAS_SENT) {
    const domain = at(contacts.domains, row);
    if (isRead && at(contacts.sentCount, row) === 0)
      domains.writtenContacts[domain] = at(domains.writtenContacts, domain) + 1;
    const count = codeCount(walk, contacts.sentCount, row);
    const weight = codeScaled(walk, contacts.sent, row);
    const last = codeTime(walk, at(contacts.lastSentMs, row), latestMs);
    const first = codeTime(walk, at(contacts.firstSentMs, row), isRead ? last : at(contacts.lastSentMs, row));
    if (isRead) {
      domains.sentCount[domain] = at(domains.sentCount, domain) + count;
      domains.sent[domain] = at(domains.sent, domain) + weight;
      contacts.lastSentMs[row] = later(at(contacts.lastSentMs, row), last);
      contacts.firstSentMs[row] = -later(-at(contacts.firstSentMs, row), -first);
    }
  }
  if (flags & HAS_RECEIVED) {
    codeCount(walk, contacts.receivedCount, row);
    codeScaled(walk, contacts.received, row);
    const last = codeTime(walk, at(contacts.lastReceivedMs, row), latestMs);
    if (isRead) contacts.lastReceivedMs[row] = later(at(contacts.lastReceivedMs, row), last);
  }
  if (flags & HAS_SEEN) {
    codeCount(walk, contacts.seenCount, row);
    codeScaled(walk, contacts.seen, row);
    const last = isFine ? codeTime(walk, at(contacts.lastSeenMs, row), latestMs) : NaN;
    if (isRead) contacts.lastSeenMs[row] = later(at(contacts.lastSeenMs, row), last);
  }
  if (flags & HAS_OWN) {
    if (isRead && at(contacts.ownCount, row) === 0) graph.ownRows.push(row);
    codeCount(walk, contacts.ownCount, row);
  }
  if (flags & HAS_TRUST) codeTrust(walk, row);
}

function codeTrust(walk: GraphWalk, row: number): void {
  const { io, graph, factor } = walk;
  const { trust } = graph.contacts;
  const sign = io.number(at(trust, row) < 0 ? 1 : 0, 1) === 1 ? -1 : 1;
  if (io.isReading) trust[row] = at(trust, row) + sign * codeWeight(walk, 0) * factor;
  else codeWeight(walk, Math.abs(at(trust, row)) * factor);
}

/** NaN stands for never. */
function later(a: number, b: number): number {
  return b > a || a !== a ? b : a;
}
