import { item } from '../at';
import type { RecipientView } from './recipient-view';
import type { SignalSpec } from './signal';

/** Whether the recipient took part in the conversation that this message continues. */
export const THREAD_SIGNALS: readonly SignalSpec<RecipientView>[] = [
  {
    name: 'in-thread',
    unit: '0 not among the people this subject went to or came from, 1 among them',
    range: [0, 1],
    missing: 'subject never seen, or says nothing',
    edges: [1],
    measure: ({ message, row }) => (!message.threadKnown ? NaN : message.thread.of(row) > 0 ? 1 : 0),
    explain: ({ message, row }) => {
      if (message.thread.of(row) > 0) return null;
      const usual = message.thread.strongest(1, new Set(message.rows))[0];
      return {
        code: 'subject-unusual',
        usual: usual === undefined ? null : message.graph.contacts.personOf(usual),
      };
    },
  },
  {
    name: 'thread-absent',
    unit: 'people of the known subject who are not on this message',
    range: [0, Infinity],
    missing: 'subject never seen, or says nothing',
    edges: [1, 2, 4],
    measure: ({ message }) => {
      if (!message.threadKnown) return NaN;
      const present = new Set(message.rows);
      return message.thread.rows.filter((row) => !present.has(row) && message.graph.ownRows.indexOf(row) < 0)
        .length;
    },
    explain: null,
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
  {
    name: 'others-in-thread',
    unit: 'share of the other recipients among the people of this subject',
    range: [0, 1],
    missing: 'subject never seen, or no other recipient',
    edges: [0.01, 0.5, 1],
    measure: ({ message, index }) => {
      if (!message.threadKnown) return NaN;
      let others = 0;
      let inside = 0;
      message.rows.forEach((row, i) => {
        if (i === index || item(message.own, i)) return;
        others += 1;
        if (message.thread.of(row) > 0) inside += 1;
      });
      return others === 0 ? NaN : inside / others;
    },
    explain: null,
  },
];
