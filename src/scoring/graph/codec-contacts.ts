import { at, item } from '../at';
import type { EmailAddress } from '../brand';
import { domainOf, localPartOf } from '../message';
import { writeList } from './codec-list';
import { readTime, readWeight, writeTime, writeWeight } from './codec-values';
import { usefulFirst } from './evict';
import type { Graph } from './graph';
import { DamagedText, type TextReader, type TextWriter } from './text-codec';

/** Share of a small tier that contacts may take; ties, files and threads share the rest. */
const CONTACT_SHARE = 0.72;
/** Which of the optional columns follow, as bits. */
const HAS_SENT = 1;
const HAS_RECEIVED = 2;
const HAS_SEEN = 4;
const HAS_OWN = 8;
const HAS_TRUST = 16;

/**
 * Writes contacts, most useful first, until their share of the room is used: count, then rows of
 * `domain place, [domain], local part, names, flags, columns`. A domain is spelled out where it first occurs.
 * Gives the place of each graph row in the text, -1 for those left out.
 */
export function writeContacts(writer: TextWriter, graph: Graph, isFine: boolean, room: number): Int32Array {
  const places = new Int32Array(graph.contacts.size).fill(-1);
  const domains = new Map<string, number>();
  const rows = usefulFirst(graph).filter((row) => !isWorthless(graph, row));
  const limit = writer.length + (isFine ? room : room * CONTACT_SHARE);
  const count = writeList(writer, rows, limit, (text, row) => writeRow(text, graph, row, domains, isFine));
  rows.slice(0, count).forEach((row, place) => (places[row] = place));
  return places;
}

/** Nothing learned: a row made by feedback about a stranger, or of trust that is gone; tied to nobody. */
function isWorthless({ contacts, ties }: Graph, row: number): boolean {
  const counts = at(contacts.sentCount, row) + at(contacts.receivedCount, row) + at(contacts.seenCount, row);
  return counts + at(contacts.ownCount, row) === 0 && at(contacts.trust, row) === 0 && ties.first(row) < 0;
}

function writeRow(
  writer: TextWriter,
  graph: Graph,
  row: number,
  domains: Map<string, number>,
  isFine: boolean,
): void {
  const { contacts, clock } = graph;
  const address = item(contacts.addresses, row);
  const domain = domainOf(address);
  writer.number(domains.get(domain) ?? domains.size);
  if (!domains.has(domain)) {
    domains.set(domain, domains.size);
    writer.string(domain);
  }
  writer.string(address.indexOf('@') < 0 ? `${address}@` : localPartOf(address));
  writeNames(writer, address, item(contacts.names, row), isFine);
  const flags =
    (at(contacts.sentCount, row) > 0 ? HAS_SENT : 0) +
    (at(contacts.receivedCount, row) > 0 ? HAS_RECEIVED : 0) +
    (at(contacts.seenCount, row) > 0 ? HAS_SEEN : 0) +
    (at(contacts.ownCount, row) > 0 ? HAS_OWN : 0) +
    (at(contacts.trust, row) !== 0 ? HAS_TRUST : 0);
  writer.number(flags);
  const factor = clock.readingFactor(clock.storedEpochMs);
  if (flags & HAS_SENT) {
    writer.number(at(contacts.sentCount, row));
    writeWeight(writer, at(contacts.sent, row) * factor, isFine);
    writeTime(writer, at(contacts.lastSentMs, row), clock.latestMs, isFine);
    writeTime(writer, at(contacts.firstSentMs, row), at(contacts.lastSentMs, row), isFine);
  }
  if (flags & HAS_RECEIVED) {
    writer.number(at(contacts.receivedCount, row));
    writeWeight(writer, at(contacts.received, row) * factor, isFine);
    writeTime(writer, at(contacts.lastReceivedMs, row), clock.latestMs, isFine);
  }
  if (flags & HAS_SEEN) {
    writer.number(at(contacts.seenCount, row));
    writeWeight(writer, at(contacts.seen, row) * factor, isFine);
    if (isFine) writeTime(writer, at(contacts.lastSeenMs, row), clock.latestMs, true);
  }
  if (flags & HAS_OWN) writer.number(at(contacts.ownCount, row));
  if (flags & HAS_TRUST) {
    const trust = at(contacts.trust, row) * factor;
    writer.number(trust < 0 ? 1 : 0);
    writeWeight(writer, Math.abs(trust), isFine);
  }
}

/** Display names; in small tiers one, and a name that the local part spells ("anna.berg", Anna Berg) costs nothing. */
function writeNames(
  writer: TextWriter,
  address: EmailAddress,
  names: readonly string[],
  isFine: boolean,
): void {
  const kept = isFine ? names : names.slice(0, 1);
  const [only] = kept;
  if (kept.length === 1 && only === spelledName(address)) {
    writer.number(4);
    return;
  }
  writer.number(kept.length);
  for (const name of kept) writer.string(name);
}

function readNames(reader: TextReader, address: EmailAddress): string[] {
  const count = reader.number(4);
  if (count === 4) return [spelledName(address)];
  const names: string[] = [];
  for (let i = 0; i < count; i += 1) names.push(reader.string());
  return names;
}

/** "Anna Berg" for anna.berg@acme.example. */
function spelledName(address: EmailAddress): string {
  return localPartOf(address)
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}

/** Reads the contacts into the graph; their places are their rows. Gives how many there are. */
export function readContacts(reader: TextReader, graph: Graph, isFine: boolean): number {
  const count = reader.number(1e6);
  const domains: string[] = [];
  for (let row = 0; row < count; row += 1) readRow(reader, graph, row, domains, isFine);
  return count;
}

function readRow(
  reader: TextReader,
  graph: Graph,
  expected: number,
  domains: string[],
  isFine: boolean,
): void {
  const { contacts } = graph;
  const place = reader.number(domains.length);
  if (place === domains.length) domains.push(reader.string());
  const local = reader.string();
  const hasNoAt = local.charAt(local.length - 1) === '@';
  const address = (hasNoAt ? local.slice(0, -1) : `${local}@${item(domains, place)}`) as EmailAddress;
  const names = readNames(reader, address);
  const row = contacts.note({ address, name: '' });
  if (row !== expected) throw new DamagedText('the same contact twice');
  item(contacts.names, row).push(...names);
  readColumns(reader, graph, row, isFine);
}

function readColumns(reader: TextReader, graph: Graph, row: number, isFine: boolean): void {
  const { contacts, domains, clock } = graph;
  const flags = reader.number(31);
  if (flags & HAS_SENT) {
    contacts.sentCount[row] = reader.number(0xffffffff);
    contacts.sent[row] = readWeight(reader, isFine);
    contacts.lastSentMs[row] = readTime(reader, clock.latestMs, isFine);
    contacts.firstSentMs[row] = readTime(reader, at(contacts.lastSentMs, row), isFine);
    const domain = at(contacts.domains, row);
    domains.sent[domain] = at(domains.sent, domain) + at(contacts.sent, row);
    domains.sentCount[domain] = at(domains.sentCount, domain) + at(contacts.sentCount, row);
    domains.writtenContacts[domain] = at(domains.writtenContacts, domain) + 1;
  }
  if (flags & HAS_RECEIVED) {
    contacts.receivedCount[row] = reader.number(0xffffffff);
    contacts.received[row] = readWeight(reader, isFine);
    contacts.lastReceivedMs[row] = readTime(reader, clock.latestMs, isFine);
  }
  if (flags & HAS_SEEN) {
    contacts.seenCount[row] = reader.number(0xffffffff);
    contacts.seen[row] = readWeight(reader, isFine);
    if (isFine) contacts.lastSeenMs[row] = readTime(reader, clock.latestMs, true);
  }
  if (flags & HAS_OWN) {
    contacts.ownCount[row] = reader.number(0xffffffff);
    graph.ownRows.push(row);
  }
  if (flags & HAS_TRUST) {
    const sign = reader.number(1) === 1 ? -1 : 1;
    contacts.trust[row] = sign * readWeight(reader, isFine);
  }
}
