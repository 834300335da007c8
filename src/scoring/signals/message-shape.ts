import { countOthers } from './fit';
import type { RecipientView } from './recipient-view';
import type { SignalSpec } from './signal';

/** What kind of message this is and what kind of sender: context without which the other signals cannot be weighed. */
export const MESSAGE_SIGNALS: readonly SignalSpec<RecipientView>[] = [
  {
    name: 'other-recipients',
    unit: 'recipients besides this one and the owner',
    range: [0, Infinity],
    missing: 'never happens',
    edges: [1, 2, 3, 5, 10],
    measure: ({ message, index }) => countOthers(message, index),
    explain: null,
  },
  {
    name: 'experience',
    unit: 'messages sent so far',
    range: [0, Infinity],
    missing: 'never happens',
    edges: [20, 60, 150, 300, 700],
    measure: ({ message }) => message.graph.totals.sentCount,
    explain: null,
  },
];
