import type { ReasonDetail } from '../reasons/reason';
import type { RecipientView } from './recipient-view';
import type { SignalSpec } from './signal';

/** Whether the words of the message are words the sender uses with this recipient. */
export const WORD_SIGNALS: readonly SignalSpec<RecipientView>[] = [
  {
    name: 'word-share',
    unit: 'rarity-weighted share of the distinctive words shared with the recipient before',
    range: [0, 1],
    missing: 'no distinctive word, or never exchanged mail',
    edges: [0.02, 0.08, 0.16, 0.28, 0.42, 0.6],
    measure: ({ message, row, sentCount }) =>
      message.words === 0 || (sentCount === 0 && message.received(row) === 0)
        ? NaN
        : message.wordShare.of(row),
    explain: explainWords,
  },
  {
    name: 'word-ratio',
    unit: 'mean log ratio of the words with this recipient to the words with anyone',
    range: [-8, 12],
    missing: 'no distinctive word, or never exchanged mail',
    edges: [-2.5, -1.5, -0.8, -0.3, 0, 0.4, 1],
    measure: ({ message, row, sentCount }) =>
      message.words === 0 || (sentCount === 0 && message.received(row) === 0)
        ? NaN
        : (message.wordRatio.of(row) + message.wordBase(row)) / message.words,
    explain: explainWords,
  },
  {
    name: 'better-words',
    unit: "word share of the contact that matches best minus the recipient's",
    range: [0, 1],
    missing: 'no distinctive word',
    edges: [0.1, 0.2, 0.35, 0.5, 0.7],
    measure: ({ message, row }) =>
      message.words === 0 ? NaN : Math.max(0, message.bestWordShare - message.wordShare.of(row)),
    explain: explainWords,
  },
];

function explainWords({ message, row }: RecipientView): ReasonDetail | null {
  const best = message.wordShare.strongest(1, new Set(message.rows))[0];
  if (best === undefined || message.wordShare.of(best) <= message.wordShare.of(row)) return null;
  return {
    code: 'subject-unusual',
    usual: message.graph.contacts.personOf(best),
  };
}
