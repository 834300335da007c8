import { item } from '../at';
import type { RecipientView } from './recipient-view';
import type { SignalSpec } from './signal';

/** Whether the text, or the header of a message quoted in it, names the recipient. */
export const MENTION_SIGNALS: readonly SignalSpec<RecipientView>[] = [
  {
    name: 'mention',
    unit: '0 the text names this one in full, 1 another recipient, 2 nobody on the message but a contact',
    range: [0, 2],
    missing: 'the text names no recipient and no contact in full',
    edges: [1, 2],
    measure: ({ message, index }) => {
      if (item(message.named, index)) return 0;
      if (message.isSomeoneNamed) return 1;
      return message.mentions.rows.size > 0 ? 2 : NaN;
    },
    explain: null,
  },
];
