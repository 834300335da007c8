import { at, item } from '../at';
import { evictContacts } from './evict';
import { ANYONE, scaleGraph, type Graph } from './graph';
import type { SparseCounts } from './sparse-counts';

/**
 * Adds all that one graph learned to another, in place, as if `into` had learned those messages itself: weights are
 * brought to the same moment first, so decay is as it was. Strictness of the budget is summed and may exceed its cap.
 */
export function addGraph(into: Graph, from: Graph): void {
  if (from.clock.started) scaleGraph(into, into.clock.advance(from.clock.latestMs));
  const now = into.clock.latestMs;
  const factor = from.clock.readingFactor(now) * into.clock.weightAt(now);
  const moved = addContacts(into, from, factor);
  const addTable = (to: SparseCounts, table: SparseCounts, keysAreRows: boolean): void => {
    for (let i = 0; i < table.size; i += 1) {
      const node = at(table.nodes, i);
      const key = at(table.keys, i);
      to.add(
        keysAreRows ? at(moved, key) : key,
        node === ANYONE ? node : at(moved, node),
        at(table.weights, i) * factor,
      );
    }
  };
  addTable(into.ties, from.ties, true);
  addTable(into.heardTies, from.heardTies, true);
  for (const name of ['words', 'files', 'threads'] as const) addTable(into[name], from[name], false);
  into.knownIds.addAll(from.knownIds);
  addTotals(into, from, factor);
  evictContacts(into);
}

function addTotals({ totals, budget }: Graph, from: Graph, factor: number): void {
  totals.sentCount += from.totals.sentCount;
  totals.receivedCount += from.totals.receivedCount;
  for (const name of ['sent', 'novel', 'recipients', 'worded'] as const)
    totals[name] += from.totals[name] * factor;
  budget.sends += from.budget.sends;
  budget.logStrictness += from.budget.logStrictness;
}

/** The row in `into` of each row of `from`. */
function addContacts(into: Graph, from: Graph, factor: number): Int32Array {
  const { contacts, domains } = into;
  const moved = new Int32Array(from.contacts.size);
  for (let row = 0; row < moved.length; row += 1) {
    const address = item(from.contacts.addresses, row);
    const to = contacts.note({ address, name: '' });
    const names = item(from.contacts.names, row);
    for (let i = names.length - 1; i >= 0; i -= 1) contacts.note({ address, name: item(names, i) });
    moved[row] = to;
    const domain = at(contacts.domains, to);
    const sentCount = at(from.contacts.sentCount, row);
    if (sentCount > 0 && at(contacts.sentCount, to) === 0)
      domains.writtenContacts[domain] = at(domains.writtenContacts, domain) + 1;
    domains.sent[domain] = at(domains.sent, domain) + at(from.contacts.sent, row) * factor;
    domains.sentCount[domain] = at(domains.sentCount, domain) + sentCount;
    if (at(from.contacts.ownCount, row) > 0 && at(contacts.ownCount, to) === 0) into.ownRows.push(to);
    addColumns(into, to, from, row, factor);
  }
  return moved;
}

function addColumns({ contacts }: Graph, to: number, from: Graph, row: number, factor: number): void {
  for (const name of ['sent', 'received', 'seen', 'trust'] as const)
    contacts[name][to] = at(contacts[name], to) + at(from.contacts[name], row) * factor;
  for (const name of ['sentCount', 'receivedCount', 'seenCount', 'ownCount'] as const)
    contacts[name][to] = at(contacts[name], to) + at(from.contacts[name], row);
  for (const name of ['lastSentMs', 'lastReceivedMs', 'lastSeenMs'] as const)
    contacts[name][to] = later(at(contacts[name], to), at(from.contacts[name], row));
  const first = -later(-at(contacts.firstSentMs, to), -at(from.contacts.firstSentMs, row));
  contacts.firstSentMs[to] = first;
}

/** NaN stands for never. */
function later(a: number, b: number): number {
  return b > a || a !== a ? b : a;
}
