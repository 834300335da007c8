import type { Weights } from '../scoring/model/weights';
import { cleanTail, fitCalibration, toCalibrationPoints } from './calibrate';
import { foldsOf } from './folds';
import { messageOdds, rowOdds, type RowOdds } from './message-scores';
import type { Example, Samples } from './samples';
import { trainHeads, type HeadLayouts, type TrainedHead, type TrainedHeads } from './train-heads';
import { recallsAt, type RecallRow } from './recall';

const INNER_FOLDS = 3;

export interface TrainingResult {
  readonly weights: Weights & TrainedHeads;
  /** Of heads that never saw the mailbox. */
  readonly heldOutRecall: ReadonlyMap<RecallRow, number>;
  readonly heldOutClean: number;
}

/** Copies into `target` the rows of `examples`, head by head, matched by kind. */
function copyRows(
  target: RowOdds,
  source: RowOdds,
  heads: TrainedHeads,
  all: TrainedHeads,
  examples: readonly Example[],
): void {
  const place = (list: readonly TrainedHead[], kind: string): number =>
    list.findIndex((head) => head.kind === kind);
  const copy = (
    to: Float64Array | undefined,
    from: Float64Array | undefined,
    first: number,
    count: number,
  ): void => {
    if (to && from) to.set(from.subarray(first, first + count), first);
  };
  for (const example of examples) {
    all.recipientHeads.forEach(({ kind }, i) =>
      copy(
        target.recipient[i],
        source.recipient[place(heads.recipientHeads, kind)],
        example.firstRecipient,
        example.recipients,
      ),
    );
    all.attachmentHeads.forEach(({ kind }, i) =>
      copy(
        target.attachment[i],
        source.attachment[place(heads.attachmentHeads, kind)],
        example.firstFile,
        example.files,
      ),
    );
  }
}

/** Odds of every row from heads that were fitted without the row's mailbox. */
function outOfFoldOdds(
  samples: Samples,
  mailboxes: readonly number[],
  all: TrainedHeads,
  layouts: HeadLayouts,
  seed: number,
): RowOdds {
  const fold = foldsOf(mailboxes.length, INNER_FOLDS, seed, 'inner');
  const target: RowOdds = {
    recipient: all.recipientHeads.map(() => new Float64Array(samples.recipients.count)),
    attachment: all.attachmentHeads.map(() => new Float64Array(samples.files.count)),
  };
  for (let k = 0; k < INNER_FOLDS; k += 1) {
    const inside = new Set(mailboxes.filter((_, i) => fold[i] !== k));
    const outside = new Set(mailboxes.filter((_, i) => fold[i] === k));
    const heads = trainHeads(samples, inside, layouts);
    const examples = samples.examples.filter((example) => outside.has(example.mailbox));
    copyRows(target, rowOdds(samples, heads, layouts), heads, all, examples);
  }
  return target;
}

/**
 * Trains the model on these mailboxes. Heads are cross-fitted: scores are calibrated on what heads give that never saw
 * the mailbox.
 */
export function trainWeights(
  samples: Samples,
  mailboxes: readonly number[],
  layouts: HeadLayouts,
  seed: number,
): TrainingResult {
  const heads = trainHeads(samples, new Set(mailboxes), layouts);
  const odds = outOfFoldOdds(samples, mailboxes, heads, layouts, seed);
  const members = new Set(mailboxes);
  const examples = samples.examples.filter((example) => example.counted && members.has(example.mailbox));
  const scores = examples.map((example) => Math.log(messageOdds(odds, example) + 1e-12));
  const clean = scores.filter((_, i) => examples[i]?.kind === null);
  return {
    weights: {
      ...heads,
      calibration: fitCalibration(toCalibrationPoints(examples, scores)),
      cleanTail: cleanTail(clean),
    },
    heldOutRecall: recallsAt(examples, scores, 0.01),
    heldOutClean: clean.length,
  };
}
