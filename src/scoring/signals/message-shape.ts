import { at } from '../at';
import type { ReasonDetail } from '../reasons/reason';
import { countOthers } from './fit';
import type { RecipientView } from './recipient-view';
import type { SignalSpec } from './signal';

const COMPOSE = { new: 0, reply: 1, forward: 2 } as const;

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
    name: 'compose-type',
    unit: '0 new, 1 reply, 2 forward',
    range: [0, 2],
    missing: 'not told by the client',
    edges: [1, 2],
    measure: ({ message }) => {
      const { composeType } = message.message;
      return composeType === null ? NaN : COMPOSE[composeType];
    },
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
  {
    name: 'sender-account',
    unit: 'share of the own mail sent from this address',
    range: [0, 1],
    missing: 'nothing sent yet',
    edges: [0.001, 0.1],
    measure: senderShare,
    explain: explainSender,
  },
];

function senderShare({ message }: RecipientView): number {
  const { contacts, totals } = message.graph;
  if (totals.sentCount === 0) return NaN;
  const row = contacts.find(message.message.from.address);
  return row < 0 ? 0 : at(contacts.ownCount, row) / totals.sentCount;
}

function explainSender({ message }: RecipientView): ReasonDetail | null {
  const { contacts } = message.graph;
  let usual = -1;
  for (const row of message.graph.ownRows) {
    if (usual < 0 || at(contacts.ownCount, row) > at(contacts.ownCount, usual)) usual = row;
  }
  if (usual < 0 || contacts.personOf(usual).address === message.message.from.address) return null;
  return {
    code: 'unusual-sender-account',
    usual: contacts.personOf(usual),
    sentFromUsual: at(contacts.ownCount, usual),
  };
}
