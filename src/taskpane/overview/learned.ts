import type { GraphSummary } from '../../scoring/graph/summarize-graph';

/** What there is in the sender's own memory, in numbers. */
export type Learned = ({ readonly kind: 'counted' } & GraphSummary) | { readonly kind: 'unreadable' };

/** Fewer sent messages than this say little about what is usual. */
const LITTLE_LEARNED = 20;

/** Whether there is little to compare with yet. */
export function isNew(learned: Learned): boolean {
  return learned.kind === 'counted' && learned.sent < LITTLE_LEARNED;
}
