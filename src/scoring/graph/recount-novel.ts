import { at } from '../at';
import type { Graph } from './graph';

/**
 * Counts anew which sent messages had a new recipient, from when each contact was first written to: right in whatever
 * order the messages were learned, as far as their times differ. O(contacts).
 */
export function recountNovel(graph: Graph): void {
  const { contacts, clock, totals } = graph;
  const times = new Set<number>();
  for (let row = 0; row < contacts.size; row += 1) {
    const isOwner = at(contacts.ownCount, row) > 0;
    if (!isOwner && at(contacts.sentCount, row) > 0) times.add(at(contacts.firstSentMs, row));
  }
  let novel = 0;
  for (const time of times) novel += clock.weightAt(time);
  totals.novel = Math.min(totals.sent, novel);
}
