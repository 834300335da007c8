import { at } from '../at';
import type { Graph } from './graph';

/** What a person may be told of their own memory: plain counts of what was learned, never decayed. */
export interface GraphSummary {
  readonly sent: number;
  readonly received: number;
  /** Addresses the owner has written to, own addresses aside. */
  readonly contacts: number;
}

/** Counts what the graph has learned. O(contacts). */
export function summarizeGraph(graph: Graph): GraphSummary {
  let contacts = 0;
  for (let row = 0; row < graph.contacts.size; row += 1) {
    const isOwner = at(graph.contacts.ownCount, row) > 0;
    if (!isOwner && at(graph.contacts.sentCount, row) > 0) contacts += 1;
  }
  return { sent: graph.totals.sentCount, received: graph.totals.receivedCount, contacts };
}
