import type { Example } from './samples';
import type { SlipKind } from './slips/slip';

/** A table's row: one kind of slip drawn uniformly, or the mixture of real mistakes. */
export type RecallRow = SlipKind | 'real-mistakes';

/** Where an example counts: real mistakes apart, weakly known targets in no row of their own. */
function rowOf(example: Example): RecallRow | null {
  if (example.kind === null) return null;
  if (example.draw === 'real') return 'real-mistakes';
  return example.draw === 'uniform' ? example.kind : null;
}

/** The score that `share` of these reach or pass. */
export function upperQuantile(scores: readonly number[], share: number): number {
  const sorted = Float64Array.from(scores).sort();
  const at = Math.min(sorted.length - 1, Math.max(0, Math.floor(sorted.length * (1 - share))));
  return sorted[at] ?? Infinity;
}

/** Recall of each row at a threshold. */
function recalls(
  examples: readonly Example[],
  scores: readonly number[],
  threshold: number,
): ReadonlyMap<RecallRow, number> {
  const hits = new Map<RecallRow, { caught: number; total: number }>();
  examples.forEach((example, i) => {
    const row = rowOf(example);
    if (row === null) return;
    const entry = hits.get(row) ?? { caught: 0, total: 0 };
    entry.total += 1;
    if ((scores[i] ?? 0) > threshold) entry.caught += 1;
    hits.set(row, entry);
  });
  return new Map([...hits].map(([row, { caught, total }]) => [row, caught / total]));
}

/** Recall of each row where `cleanShare` of the messages as they were sent would alert too. */
export function recallsAt(
  examples: readonly Example[],
  scores: readonly number[],
  cleanShare: number,
): ReadonlyMap<RecallRow, number> {
  const clean = scores.filter((_, i) => examples[i]?.kind === null);
  return recalls(examples, scores, upperQuantile(clean, cleanShare));
}
