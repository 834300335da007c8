import { at } from '../at';
import type { EmailAddress, EpochMs } from '../brand';
import { scaleGraph, type Graph } from './graph';

/** "This was right" (`confirmed`) or "good catch" (`corrected`) about one recipient of one message. */
export interface Feedback {
  readonly verdict: 'confirmed' | 'corrected';
  readonly recipient: EmailAddress;
  /** The other recipients: the context in which it was right. */
  readonly others: readonly EmailAddress[];
  readonly at: EpochMs;
  /** The same answer, given at `at`, is taken back: what it did is undone. */
  readonly takenBack?: boolean | undefined;
}

/** A confirmation counts as this many more messages to the recipient, in this company. */
const CONFIRMED_MESSAGES = 2;
/** A correction takes back this much trust, so that the same slip is caught again. */
const CORRECTED_MESSAGES = 2;
const MAX_OTHERS = 32;

/**
 * Teaches the graph gradually about this recipient in this context: a confirmation strengthens the recipient and its
 * ties to the others of that message by two messages' weight, a correction weakens the recipient by as much. Nothing
 * else changes: no domain, list or other recipient gains trust, and the effect decays like any mail. `known` is all that
 * is known of the sender when `graph` is only a part of it: people found there are people.
 */
export function recordFeedback(graph: Graph, feedback: Feedback, known = graph): void {
  const timeMs = graph.clock.effectiveTime(feedback.at);
  scaleGraph(graph, graph.clock.advance(timeMs));
  const weight = graph.clock.weightAt(timeMs) * (feedback.takenBack ? -1 : 1);
  const { contacts, ties } = graph;
  const isKnown = known.contacts.find(feedback.recipient) >= 0;
  if (!isKnown && feedback.verdict === 'corrected') return;
  const row = contacts.note({ address: feedback.recipient, name: '' });
  const change = feedback.verdict === 'confirmed' ? CONFIRMED_MESSAGES : -CORRECTED_MESSAGES;
  contacts.trust[row] = at(contacts.trust, row) + change * weight;
  if (!isKnown || feedback.verdict === 'corrected') return;
  for (const address of feedback.others.slice(0, MAX_OTHERS)) {
    if (known.contacts.find(address) < 0 || address === feedback.recipient) continue;
    const other = contacts.note({ address, name: '' });
    // What is taken back is never more than there is: a stranger's confirmation tied nobody.
    ties.add(row, other, Math.max(weight, -ties.get(row, other)));
    ties.add(other, row, Math.max(weight, -ties.get(other, row)));
  }
}
