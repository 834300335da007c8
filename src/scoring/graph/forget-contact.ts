import type { EmailAddress } from '../brand';
import { keepContacts } from './evict';
import type { Graph } from './graph';
import { KnownIds } from './known-ids';

/** Removes an address from the graph, in place, with all that is tied to it. Nothing happens when it is not there. */
export function forgetContact(graph: Graph, address: EmailAddress): void {
  const row = graph.contacts.find(address);
  if (row < 0) return;
  const rows = Array.from({ length: graph.contacts.size }, (_, other) => other);
  keepContacts(
    graph,
    rows.filter((other) => other !== row),
  );
}

/** Removes what the graph knows of messages by their ids alone. */
export function forgetIds(graph: Graph): void {
  graph.knownIds = new KnownIds();
}
