import { at, item } from '../at';
import type { EmailAddress } from '../brand';
import { domainOf, localPartOf } from '../message';
import { codeList } from './codec-list';
import { codeCount, codeScaled, codeTime, codeWeight, type GraphWalk } from './codec-values';
import type { ContactTable } from './contact-table';
import { usefulFirst } from './evict';
import type { Graph } from './graph';

/** Kinds of number and string in a contact (text-codec.ts). */
const DOMAIN_PLACE = 1;
const DOMAIN = 2;
const LOCAL = 3;
const NAMES = 4;
const NAME = 5;
const FORM = 6;
const MAX_FORM = 10;
const FLAGS = 7;
const SENT = 8;
const RECEIVED = 14;
const SEEN = 18;
const OWN = 20;
const TRUST = 21;

/** The place of a domain that was not there before; others count from 1. */
const NEW = 0;
const NOBODY = '' as EmailAddress;

/** Which of the optional columns follow, as bits. */
const HAS_SENT = 1;
const HAS_RECEIVED = 2;
const HAS_SEEN = 4;
const HAS_OWN = 8;
const HAS_TRUST = 16;
const IS_DOUBT = 32;

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
  const { io, graph } = walk;
  const { contacts } = graph;
  const written = io.isReading ? NOBODY : item(contacts.addresses, writtenRow);
  const place = io.number(places.get(domainOf(written)) ?? NEW, DOMAIN_PLACE, domains.length);
  const domain = place === NEW ? io.string(domainOf(written), DOMAIN) : item(domains, place - 1);
  if (place === NEW) places.set(domain, domains.push(domain));
  const names = codeNames(
    walk,
    io.isReading ? [] : item(contacts.names, writtenRow).slice(0, io.isPacked ? 1 : 3),
  );
  const [name = ''] = names;
  const local = codeLocal(walk, localOf(written), name);
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
  const count = io.number(written.length, NAMES, 3);
  for (let i = 0; i < count; i += 1) names.push(io.string(written[i] ?? '', NAME));
  return names;
}

/** A local part that the name spells is the number of that spelling. */
function codeLocal({ io }: GraphWalk, written: string, name: string): string {
  let form = io.isReading ? 0 : MAX_FORM;
  while (form > 0 && spelling(name, form) !== written) form -= 1;
  form = io.number(form, FORM, MAX_FORM);
  return form === 0 ? io.string(written, LOCAL) : spelling(name, form);
}

/** What mail systems make of a name: anna.berg, aberg, annaberg, anna_berg, anna; 6 to 10 with the family name first. */
function spelling(name: string, form: number): string {
  const words = name.toLowerCase().split(/[^a-z]+/);
  if (form > 5) words.reverse();
  const [first = ''] = words;
  const last = item(words, words.length - 1);
  const kind = form % 5;
  if (kind === 0) return first;
  return (kind === 2 ? first.charAt(0) : first) + (kind === 1 ? '.' : kind === 4 ? '_' : '') + last;
}

function codeColumns(walk: GraphWalk, row: number): void {
  const { io, graph } = walk;
  const { contacts, domains } = graph;
  const isRead = io.isReading;
  const flags = io.number(isRead ? 0 : flagsOf(contacts, row), FLAGS, 63);
  if (flags & HAS_SENT) {
    const domain = at(contacts.domains, row);
    if (isRead && at(contacts.sentCount, row) === 0)
      domains.writtenContacts[domain] = at(domains.writtenContacts, domain) + 1;
    const count = codeCount(walk, contacts.sentCount, row, SENT);
    codeScaled(walk, contacts.sent, row, SENT + 1);
    const last = codeTime(walk, at(contacts.lastSentMs, row), SENT + 2);
    const first = count === 1 ? last : codeTime(walk, at(contacts.firstSentMs, row), SENT + 4);
    if (isRead) {
      domains.sentCount[domain] = at(domains.sentCount, domain) + count;
      contacts.lastSentMs[row] = later(at(contacts.lastSentMs, row), last);
      contacts.firstSentMs[row] = -later(-at(contacts.firstSentMs, row), -first);
    }
  }
  if (flags & HAS_RECEIVED) {
    codeCount(walk, contacts.receivedCount, row, RECEIVED);
    codeScaled(walk, contacts.received, row, RECEIVED + 1);
    const last = codeTime(walk, at(contacts.lastReceivedMs, row), RECEIVED + 2);
    if (isRead) contacts.lastReceivedMs[row] = later(at(contacts.lastReceivedMs, row), last);
  }
  if (flags & HAS_SEEN) {
    // Nobody reads how often: in the packed form it is what the weight says.
    const weight = codeScaled(walk, contacts.seen, row, SEEN);
    if (!io.isPacked) codeCount(walk, contacts.seenCount, row, SEEN + 1);
    else if (isRead) contacts.seenCount[row] = at(contacts.seenCount, row) + Math.ceil(weight / walk.factor);
  }
  if (flags & HAS_OWN) {
    if (isRead && at(contacts.ownCount, row) === 0) graph.ownRows.push(row);
    codeCount(walk, contacts.ownCount, row, OWN);
  }
  if (flags & HAS_TRUST) {
    const sign = flags & IS_DOUBT ? -1 : 1;
    const weight = sign * codeWeight(walk, sign * at(contacts.trust, row) * walk.factor, TRUST);
    if (isRead) contacts.trust[row] = at(contacts.trust, row) + weight * walk.factor;
  }
}

function flagsOf(
  { sentCount, receivedCount, seenCount, ownCount, trust }: ContactTable,
  row: number,
): number {
  const columns = [sentCount, receivedCount, seenCount, ownCount, trust];
  return columns.reduce(
    (flags, column, i) => flags + (at(column, row) !== 0 ? 1 << i : 0),
    at(trust, row) < 0 ? IS_DOUBT : 0,
  );
}

/** NaN stands for never. */
function later(a: number, b: number): number {
  return b > a || a !== a ? b : a;
}
