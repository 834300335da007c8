import { at } from '../at';
import { ContactTable, DomainTable } from './contact-table';
import type { Graph } from './graph';
import { NameIndex } from './name-index';

/** Contacts kept at most; a mailbox of thirty years stays below. */
export const MAX_CONTACTS = 20_000;
const EVICTED_SHARE = 0.2;

/** Drops the fifth of the contacts that are least useful once the table is full, and everything tied to them. */
export function evictContacts(graph: Graph, maxContacts = MAX_CONTACTS): void {
  const { contacts } = graph;
  if (contacts.size < maxContacts) return;
  const order = usefulFirst(graph);
  const kept = order.slice(0, Math.floor(maxContacts * (1 - EVICTED_SHARE))).sort((a, b) => a - b);
  keepContacts(graph, kept);
}

/** Rows by usefulness for detection: written to before heard from before merely seen, recent first. */
export function usefulFirst(graph: Graph): number[] {
  const { contacts } = graph;
  const value = new Float64Array(contacts.size);
  for (let row = 0; row < contacts.size; row += 1) {
    value[row] =
      at(contacts.ownCount, row) > 0
        ? Infinity
        : at(contacts.sent, row) + 0.2 * at(contacts.received, row) + 0.05 * at(contacts.seen, row);
  }
  const rows = Array.from({ length: contacts.size }, (_, row) => row);
  return rows.sort((a, b) => at(value, b) - at(value, a) || a - b);
}

/** Leaves only these rows, in this order, and what is tied to them. */
export function keepContacts(graph: Graph, kept: readonly number[]): void {
  const old = graph.contacts;
  const domains = new DomainTable();
  const contacts = new ContactTable(domains);
  const moved = new Int32Array(old.size).fill(-1);
  for (const row of kept) {
    const to = contacts.take(old, row);
    moved[row] = to;
    const domain = at(contacts.domains, to);
    domains.sentCount[domain] = at(domains.sentCount, domain) + at(old.sentCount, row);
    if (at(old.sentCount, row) > 0) domains.writtenContacts[domain] = at(domains.writtenContacts, domain) + 1;
  }
  graph.ownRows = graph.ownRows.map((row) => at(moved, row)).filter((row) => row >= 0);
  graph.contacts = contacts;
  graph.domains = domains;
  graph.names = new NameIndex();
  for (const table of [graph.ties, graph.heardTies]) table.renumber(moved, true);
  for (const table of [graph.words, graph.files, graph.threads]) table.renumber(moved, false);
}
