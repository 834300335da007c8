import { messageOdds, rowOdds, type RowOdds } from '../message-scores';
import { recallsAt } from '../recall';
import type { Samples } from '../samples';
import { SLIP_KINDS, type SlipKind } from '../slips/slip';
import type { HeadLayouts, TrainedHeads } from '../train-heads';

const CLEAN_SHARE = 0.01;

/** The odds of one kind's head only. */
function oddsOf(kind: SlipKind, odds: RowOdds, heads: TrainedHeads): RowOdds {
  return {
    recipient: odds.recipient.filter((_, i) => heads.recipientHeads[i]?.kind === kind),
    attachment: odds.attachment.filter((_, i) => heads.attachmentHeads[i]?.kind === kind),
  };
}

/**
 * Recall of each kind at 1% of clean messages when no head but its own speaks: what is lost in the mix, where all heads
 * share the alerts. `headsOf` gives each mailbox the heads that judge it; kinds without a head, or without slips, are left out.
 */
export function recallAlone(
  samples: Samples,
  headsOf: readonly TrainedHeads[],
  layouts: HeadLayouts,
): ReadonlyMap<SlipKind, number> {
  const examples = samples.examples.filter(({ counted }) => counted);
  const scores = new Map(SLIP_KINDS.map((kind) => [kind, new Array<number>(examples.length).fill(0)]));
  for (const heads of new Set(headsOf)) {
    const all = rowOdds(samples, heads, layouts);
    for (const [kind, ofKind] of scores) {
      const odds = oddsOf(kind, all, heads);
      examples.forEach((example, i) => {
        if (headsOf[example.mailbox] === heads) ofKind[i] = messageOdds(odds, example);
      });
    }
  }
  const found = new Map<SlipKind, number>();
  for (const [kind, ofKind] of scores) {
    if (ofKind.every((score) => score === 0)) continue;
    const recall = recallsAt(examples, ofKind, CLEAN_SHARE).get(kind);
    if (recall !== undefined) found.set(kind, recall);
  }
  return found;
}
