import type { Weights } from '../scoring/model/weights';
import { cleanTail, fitCalibration, toCalibrationPoints } from './calibrate';
import { foldsOf } from './folds';
import { messageOdds, rowOdds, type Priors, type RowOdds } from './message-scores';
import type { Example, Samples } from './samples';
import { trainHeads, type HeadLayouts, type TrainedHead, type TrainedHeads } from './train-heads';
import { recalls, tunePriors, upperQuantile, type RecallRow } from './tune-priors';

const INNER_FOLDS = 3;

export interface TrainingResult {
  readonly weights: Weights & TrainedHeads;
  /** On the calibration mailboxes, with heads and priors that never saw them. */
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

function withPriors(heads: TrainedHeads, priors: Priors): TrainedHeads {
  const give =
    (offset: number) =>
    (head: TrainedHead, i: number): TrainedHead => ({
      ...head,
      bias: head.bias + Math.round(Math.log(priors[offset + i] ?? 1) * 100),
    });
  return {
    recipientHeads: heads.recipientHeads.map(give(0)),
    attachmentHeads: heads.attachmentHeads.map(give(heads.recipientHeads.length)),
  };
}

/**
 * Trains the model on these mailboxes. Heads are cross-fitted: what tunes the priors and what calibrates the scores
 * comes from heads that never saw the mailbox, and tuning and calibration use different mailboxes.
 */
export function trainWeights(
  samples: Samples,
  mailboxes: readonly number[],
  layouts: HeadLayouts,
  seed: number,
): TrainingResult {
  const all = trainHeads(samples, new Set(mailboxes), layouts);
  const odds = outOfFoldOdds(samples, mailboxes, all, layouts, seed);
  const half = foldsOf(mailboxes.length, 2, seed, 'tuning');
  const inHalf = (which: number): readonly Example[] => {
    const members = new Set(mailboxes.filter((_, i) => half[i] === which));
    return samples.examples.filter((example) => example.counted && members.has(example.mailbox));
  };
  const kinds = [...all.recipientHeads, ...all.attachmentHeads].map(({ kind }) => kind);
  const priors = tunePriors(inHalf(0), odds, kinds);
  const calibration = inHalf(1);
  const scores = calibration.map((example) => Math.log(messageOdds(odds, priors, example) + 1e-12));
  const clean = scores.filter((_, i) => calibration[i]?.kind === null);
  const heads = withPriors(all, priors);
  return {
    weights: {
      ...heads,
      calibration: fitCalibration(toCalibrationPoints(calibration, scores)),
      cleanTail: cleanTail(clean),
    },
    heldOutRecall: recalls(calibration, scores, upperQuantile(clean, 0.01)),
    heldOutClean: clean.length,
  };
}
