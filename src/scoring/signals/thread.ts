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
      const usual = message.thread.strongest(1, message.present)[0];
      return usual === undefined || message.thread.of(row) > 0
        ? null
        : { code: 'subject-unusual', usual: message.graph.contacts.personOf(usual) };
    },
  },
  {
    name: 'in-parent',
    unit: '0 not on the message that this one answers or forwards, 1 on it',
    range: [0, 1],
    missing: 'the client does not know that message',
    edges: [1],
    measure: ({ message, person }) =>
      message.parent === null ? NaN : message.parent.has(person.address) ? 1 : 0,
    explain: ({ message, person }) =>
      message.parent === null || message.parent.has(person.address)
        ? null
        : { code: 'reply-added-recipient' },
  },
  {
    name: 'parent-absent',
    unit: 'people of the answered message who are not on this one',
    range: [0, Infinity],
    missing: 'the client does not know that message',
    edges: [1, 2],
    measure: ({ message }) => {
      if (message.message.parent === null) return NaN;
      const present = new Set<string>(message.people.map(({ address }) => address));
      const own = message.message.from.address;
      return message.message.parent.filter(({ address }) => !present.has(address) && address !== own).length;
    },
    explain: null,
  },
];
