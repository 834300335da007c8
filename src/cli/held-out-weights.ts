import { item } from '../scoring/at';
import { foldsOf } from '../training/folds';
import type { Samples } from '../training/samples';
import { trainWeights, type TrainingResult } from '../training/train-weights';
import { HEAD_LAYOUTS } from './training-data';

/**
 * For each mailbox of the samples, weights that were trained without it: the mailboxes are dealt into folds, and each
 * fold is judged by what the others taught. Deterministic for a seed.
 */
export function heldOutWeights(
  samples: Samples,
  folds: number,
  seed: number,
  log: (line: string) => void,
): readonly TrainingResult['weights'][] {
  const fold = foldsOf(samples.mailboxes, folds, seed, 'outer');
  const trained = Array.from({ length: folds }, (_, k) => {
    const inside = [...fold.keys()].filter((i) => fold[i] !== k);
    log(`training fold ${k + 1} of ${folds}`);
    return trainWeights(samples, inside, HEAD_LAYOUTS, seed).weights;
  });
  return Array.from(fold, (k) => item(trained, k));
}
