import type { ReasonDetail } from '../reasons/reason';
import type { RecipientView } from './recipient-view';
import type { SignalSpec } from './signal';

/** Whether the words of the message are words the sender uses with this recipient. */
export const WORD_SIGNALS: readonly SignalSpec<RecipientView>[] = [
  {
    name: 'word-ratio',
    unit: 'mean log ratio of the words with this recipient to the words with anyone',
    range: [-8, 12],
    missing: 'no distinctive word, or never exchanged mail',
    edges: [-2.5, -1.5, -0.8, -0.3, 0, 0.4, 1],
    measure: ({ message, row, sentCount }) =>
      message.words === 0 || (sentCount === 0 && message.received(row) === 0)
        ? NaN
        : message.meanWordRatio(row),
    explain: explainWords,
  },
];

function explainWords({ message, row }: RecipientView): ReasonDetail | null {
  const best = message.wordShare.first(message.present);
  if (best === undefined || message.wordShare.of(best) <= message.wordShare.of(row)) return null;
  return {
    code: 'subject-unusual',
    usual: message.graph.contacts.personOf(best),
  };
}
