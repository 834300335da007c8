import { scoreRows } from './head-scores';
import type { Example, Samples } from './samples';
import type { HeadLayouts, TrainedHeads } from './train-heads';

/** Each head's likelihood ratio of every row: `Math.exp` of its log-odds, 0 where its gate is shut. */
export interface RowOdds {
  readonly recipient: readonly Float64Array[];
  readonly attachment: readonly Float64Array[];
}

/** Beyond this a head's odds say nothing more, and sums stay finite. */
const MAX_LOG_ODDS = 40;

function toOdds(scores: Float64Array, isOpen: (row: number) => boolean): Float64Array {
  return scores.map((score, row) => (isOpen(row) ? Math.exp(Math.min(score, MAX_LOG_ODDS)) : 0));
}

/** Applies all heads to all rows. */
export function rowOdds(samples: Samples, heads: TrainedHeads, layouts: HeadLayouts): RowOdds {
  const { recipient, attachment } = layouts;
  return {
    recipient: heads.recipientHeads.map((head) =>
      toOdds(scoreRows(head, samples.recipients, recipient.names), (row) => {
        const kind = samples.rowKind[row] ?? 0;
        return kind === 0 || (kind === 1 && head.gate === 'any');
      }),
    ),
    attachment: heads.attachmentHeads.map((head) =>
      toOdds(scoreRows(head, samples.files, attachment.names), () => true),
    ),
  };
}

function rowSum(odds: readonly Float64Array[], row: number): number {
  let sum = 0;
  for (const head of odds) sum += head[row] ?? 0;
  return sum;
}

/** The message's odds of being misaddressed: the largest over its recipients and files. */
export function messageOdds(odds: RowOdds, example: Example): number {
  let most = 0;
  for (let row = example.firstRecipient; row < example.firstRecipient + example.recipients; row += 1)
    most = Math.max(most, rowSum(odds.recipient, row));
  for (let row = example.firstFile; row < example.firstFile + example.files; row += 1)
    most = Math.max(most, rowSum(odds.attachment, row));
  return most;
}
