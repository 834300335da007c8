import { at } from '../at';
import { timeOrNull } from '../reasons/evidence';
import type { ReasonDetail } from '../reasons/reason';
import type { RecipientView } from './recipient-view';
import type { SignalSpec } from './signal';

/** A contact is called rare up to this many decayed messages or this many in all. */
const RARE_STRENGTH = 2;
const RARE_COUNT = 3;

function explainTie(view: RecipientView): ReasonDetail | null {
  const { contacts } = view.message.graph;
  const { row } = view;
  if (view.sentCount === 0) {
    return { code: 'first-contact', received: row < 0 ? 0 : at(contacts.receivedCount, row) };
  }
  if (view.sent > RARE_STRENGTH && view.sentCount > RARE_COUNT) return null;
  return { code: 'rare-contact', sent: view.sentCount, lastSentAt: timeOrNull(at(contacts.lastSentMs, row)) };
}

/** How strong and how recent the sender's own tie to the recipient is. */
export const HISTORY_SIGNALS: readonly SignalSpec<RecipientView>[] = [
  {
    name: 'sent-strength',
    unit: 'decayed messages sent to the address',
    range: [0, Infinity],
    missing: 'never written to',
    edges: [0.1, 0.5, 1, 2, 4, 8, 16, 40],
    measure: (view) => (view.sentCount === 0 ? NaN : view.sent),
    explain: explainTie,
  },
  {
    name: 'days-since-sent',
    unit: 'days since the last message to the address',
    range: [0, Infinity],
    missing: 'never written to',
    edges: [1, 3, 7, 14, 30, 60, 120, 240],
    measure: ({ message, row, sentCount }) =>
      sentCount === 0 ? NaN : message.daysSince(at(message.graph.contacts.lastSentMs, row)),
    explain: explainTie,
  },
  {
    name: 'received-strength',
    unit: 'decayed messages received from the address',
    range: [0, Infinity],
    missing: 'never heard from',
    edges: [0.2, 0.7, 1.5, 3, 8, 20],
    measure: ({ message, row }) => orMissing(message.received(row)),
    explain: explainTie,
  },
  {
    name: 'days-since-received',
    unit: 'days since the last message from the address',
    range: [0, Infinity],
    missing: 'never heard from',
    edges: [0.5, 2, 7, 30, 120],
    measure: ({ message, row }) =>
      row < 0 ? NaN : message.daysSince(at(message.graph.contacts.lastReceivedMs, row)),
    explain: explainTie,
  },
  {
    name: 'seen-strength',
    unit: 'decayed messages received on which the address was in To or Cc',
    range: [0, Infinity],
    missing: 'never seen',
    edges: [0.2, 0.7, 1.5, 3, 8],
    measure: ({ message, row }) => orMissing(message.seen(row)),
    explain: explainTie,
  },
];

function orMissing(value: number): number {
  return value > 0 ? value : NaN;
}
