import type { RecipientView } from './recipient-view';
import type { SignalSpec } from './signal';

/** Whether the recipient took part in the conversation that this message continues. */
export const THREAD_SIGNALS: readonly SignalSpec<RecipientView>[] = [
  {
    name: 'reply-thread',
    unit: '0 not among the people this subject went to or came from, 1 among them, 2 subject never seen',
    range: [0, 2],
    missing: 'not a reply',
    edges: [1, 2],
    measure: ({ message, row }) => {
      if (!message.isReply) return NaN;
      return message.thread.of(row) > 0 ? 1 : message.threadKnown ? 0 : 2;
    },
    explain: ({ message, row }) => {
      const usual = message.thread.first(message.present);
      return usual === undefined || message.thread.of(row) > 0
        ? null
        : { code: 'subject-unusual', usual: message.graph.contacts.personOf(usual) };
    },
  },
];
