import { seededRandom } from './seeded-random';

/** Which fold each of `count` mailboxes is in: folds of equal size, drawn by the seed. */
export function foldsOf(count: number, folds: number, seed: number, label: string): readonly number[] {
  const order = seededRandom(seed, `folds ${label}`).shuffled(Array.from({ length: count }, (_, i) => i));
  const fold = new Array<number>(count).fill(0);
  order.forEach((mailbox, place) => {
    fold[mailbox] = place % folds;
  });
  return fold;
}
