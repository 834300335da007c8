import { at, item } from '../at';
import type { ReasonDetail } from '../reasons/reason';
import { countOthers, tieShare } from './fit';
import { MAX_OTHERS, type RecipientView } from './recipient-view';
import type { SignalSpec } from './signal';

/** Whether the recipient belongs with the others on the message. */
export const COMPANY_SIGNALS: readonly SignalSpec<RecipientView>[] = [
  {
    name: 'heard-tie-share',
    unit: "mean share of the other recipients' received mail that this one was on too",
    range: [0, 1],
    missing: 'the only recipient',
    edges: [0.001, 0.01, 0.05, 0.2],
    measure: (view) => {
      const others = countOthers(view.message, view.index);
      return others === 0 ? NaN : Math.min(1, view.message.heardTies.of(view.row) / others);
    },
    explain: explainCompany,
  },
  {
    name: 'others-tightness',
    unit: 'mean tie share among the other recipients, without this one',
    range: [0, 1],
    missing: 'fewer than two others',
    edges: [0.01, 0.05, 0.15, 0.4],
    measure: othersTightness,
    explain: explainCompany,
  },
  {
    name: 'better-company',
    unit: "tie share of the best absent contact minus the recipient's",
    range: [-1, 1],
    missing: 'the only recipient',
    edges: [-0.2, -0.05, 0.01, 0.05, 0.15, 0.3, 0.5],
    measure: (view) =>
      countOthers(view.message, view.index) === 0
        ? NaN
        : bestAbsentTie(view) - tieShare(view.message, view.row, view.index),
    explain: explainCompany,
  },
  {
    name: 'shared-start',
    unit: 'first characters of the local part that the most similar other recipient shares, 5 at most',
    range: [0, 5],
    missing: 'the only recipient',
    edges: [1, 2, 3, 4, 5],
    measure: ({ message, index }) => message.starts[index] ?? NaN,
    explain: explainCompany,
  },
  {
    name: 'own-fit',
    unit: 'log-odds of fitting the message (see fitOf)',
    range: [-25, 25],
    missing: 'never happens',
    edges: [-9, -7.5, -6, -5, -4, -3, -2, -1, 0.5, 2],
    measure: (view) => view.fit,
    explain: explainFit,
  },
];

function explainFit(view: RecipientView): ReasonDetail | null {
  const { parent } = view.message;
  return parent === null || parent.has(view.person.address)
    ? explainCompany(view)
    : { code: 'reply-added-recipient' };
}

function explainCompany(view: RecipientView): ReasonDetail | null {
  const others = countOthers(view.message, view.index);
  return others === 0 || view.tied >= others
    ? null
    : { code: 'unusual-company', others, togetherWith: view.tied };
}

function othersTightness(view: RecipientView): number {
  const { message, row, index, together } = view;
  const others = countOthers(message, index);
  if (others < 2) return NaN;
  const strength = row < 0 ? 1 : at(message.graph.contacts.sent, row) + 1 / message.factor;
  let sum = 0;
  for (let i = 0; i < Math.min(message.rows.length, MAX_OTHERS); i += 1) {
    const other = item(message.rows, i);
    if (i === index || other < 0 || item(message.own, i)) continue;
    sum += Math.max(0, message.ties.of(other) - (together[i] ?? 0) / strength) / (others - 1);
  }
  return Math.min(1, sum / Math.min(others, MAX_OTHERS));
}

function bestAbsentTie({ message, index }: RecipientView): number {
  const others = countOthers(message, index);
  let best = 0;
  for (const row of message.absentByTie) {
    // Descending: no later one can have a larger share.
    if (message.ties.of(row) / others <= best) break;
    best = Math.max(best, tieShare(message, row, index));
  }
  return best;
}
