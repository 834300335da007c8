import { foldsOf } from '../folds';
import { messageOdds, rowOdds } from '../message-scores';
import type { BinRows, Samples } from '../samples';
import { trainHeads, type HeadLayouts, type SignalLayout } from '../train-heads';
import { recallsAt, type RecallRow } from '../recall';

/** What a model without some signals still catches. */
export interface Ablation {
  readonly family: string;
  readonly recalls: ReadonlyMap<RecallRow, number>;
}

/** The rows with the named signals always missing. */
function withoutSignals(rows: BinRows, layout: SignalLayout, names: ReadonlySet<string>): BinRows {
  const bins = rows.bins.slice();
  layout.names.forEach((name, signal) => {
    if (names.has(name)) for (let row = 0; row < rows.count; row += 1) bins[row * rows.width + signal] = 0;
  });
  return { ...rows, bins };
}

/** Recall at 1% clean alerts of heads trained on one half of the mailboxes, on the other half. */
export function recallWithout(
  samples: Samples,
  layouts: HeadLayouts,
  names: ReadonlySet<string>,
  seed: number,
): ReadonlyMap<RecallRow, number> {
  const masked: Samples = {
    ...samples,
    recipients: withoutSignals(samples.recipients, layouts.recipient, names),
    files: withoutSignals(samples.files, layouts.attachment, names),
  };
  const half = foldsOf(samples.mailboxes, 2, seed, 'ablation');
  const inHalf = (which: number): ReadonlySet<number> =>
    new Set(half.flatMap((member, mailbox) => (member === which ? [mailbox] : [])));
  const heads = trainHeads(masked, inHalf(0), layouts);
  const odds = rowOdds(masked, heads, layouts);
  const judged = inHalf(1);
  const examples = samples.examples.filter(({ counted, mailbox }) => counted && judged.has(mailbox));
  const scores = examples.map((example) => messageOdds(odds, example));
  return recallsAt(examples, scores, 0.01);
}
