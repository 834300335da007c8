import { GOALS, REAL_MISTAKE_WEIGHT } from './goals';
import { messageOdds, type Priors, type RowOdds } from './message-scores';
import type { Example } from './samples';
import { isDirectoryKind, SLIP_KINDS, type SlipKind } from './slips/slip';

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
export function recalls(
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

/** Clean alert shares at which recall counts. One per hundred is the goal; its neighbours steady the search. */
const SHARES: readonly (readonly [number, number])[] = [
  [0.005, 0.25],
  [0.01, 0.5],
  [0.02, 0.25],
];

function utilityOf(recall: ReadonlyMap<RecallRow, number>): number {
  let utility = REAL_MISTAKE_WEIGHT * (recall.get('real-mistakes') ?? 0);
  for (const kind of SLIP_KINDS) {
    const goal = GOALS[kind];
    const reached = recall.get(kind);
    if (reached === undefined) continue;
    utility += reached - Math.max(0, (goal.recall ?? 0) - reached);
  }
  return utility;
}

/** Recall over all rows, missing a goal counting twice, averaged over the clean shares. */
function utility(examples: readonly Example[], odds: RowOdds, priors: Priors): number {
  const scores = examples.map((example) => messageOdds(odds, priors, example));
  const clean = scores.filter((_, i) => examples[i]?.kind === null);
  let sum = 0;
  for (const [share, weight] of SHARES)
    sum += weight * utilityOf(recalls(examples, scores, upperQuantile(clean, share)));
  return sum;
}

const STEPS = [1.5, 1 / 1.5];
const PASSES = 6;
const LEAST_PRIOR = 0.5;
const MOST_PRIOR = 4;

/** Heads whose priors move together: one for each head would fit the tuning mailboxes, and no others. */
function groupOf(kind: string): string {
  if (kind === 'wrong-file' || kind === 'stale-address') return kind;
  if (kind === 'typo-stranger' || kind === 'personal-twin') return 'stranger';
  return isDirectoryKind(kind as SlipKind) ? 'directory' : 'contact';
}

/**
 * Priors by coordinate ascent on `utility` over these examples (counted ones of the tuning mailboxes). Heads estimate
 * ratios of likelihoods, so a prior of 1 is right for kinds equally common.
 */
export function tunePriors(examples: readonly Example[], odds: RowOdds, kinds: readonly string[]): Priors {
  let priors: number[] = kinds.map(() => 1);
  let best = utility(examples, odds, priors);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = best;
    for (const group of new Set(kinds.map(groupOf))) {
      for (const step of STEPS) {
        const tried = priors.map((prior, i) => (groupOf(kinds[i] ?? '') === group ? prior * step : prior));
        if (tried.some((prior) => prior < LEAST_PRIOR || prior > MOST_PRIOR)) continue;
        const value = utility(examples, odds, tried);
        if (value <= best + 1e-6) continue;
        best = value;
        priors = tried;
      }
    }
    if (best - before < 1e-3) break;
  }
  return priors;
}
