import type { FitData, FitSettings, FittedHead } from './fit-heads';

/** A signal that is there for some senders only: its bin in each row of the samples, 0 where it is missing. */
export interface LateSignal {
  readonly bins: Uint8Array;
  readonly binCount: number;
}

const ROUNDS = 40;
/** Keeps odds finite. */
const MAX_SCORE = 30;

/**
 * By head, the weights of one more signal on top of heads that stay as they were fitted: what it tells that they do not
 * know, so that senders who have no such signal lose nothing by those who have. Missing weighs nothing. Newton steps on
 * the same multinomial likelihood as `fitHeads`. Deterministic.
 */
export function fitLateTerm(
  data: FitData,
  heads: readonly FittedHead[],
  { bins, binCount }: LateSignal,
  { shrinkage, maxMove, ridge }: FitSettings,
): readonly Float64Array[] {
  const positions = Int32Array.from(data.index.keys()).filter((i) => bins[data.index[i] ?? 0] !== 0);
  const fixed = heads.map((head, number) =>
    Float64Array.from(positions, (i) => {
      const row = data.index[i] ?? 0;
      return data.isOpen[number]?.(row) ? scoreOf(head, data, row) : -Infinity;
    }),
  );
  const weights = heads.map(() => new Float64Array(binCount));
  const binAt = Uint8Array.from(positions, (i) => bins[data.index[i] ?? 0] ?? 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = heads.map(() => new Float64Array(binCount));
    const second = heads.map(() => new Float64Array(binCount).fill(ridge));
    positions.forEach((i, k) => {
      const bin = binAt[k] ?? 0;
      const odds = heads.map((_, h) =>
        Math.exp(Math.min(MAX_SCORE, (fixed[h]?.[k] ?? 0) + (weights[h]?.[bin] ?? 0))),
      );
      const total = odds.reduce((sum, one) => sum + one, 1);
      const weight = data.weight[i] ?? 0;
      odds.forEach((one, h) => {
        const p = one / total;
        addTo(first[h], bin, weight * ((data.label[i] === h ? 1 : 0) - p));
        addTo(second[h], bin, weight * p * (1 - p));
      });
    });
    weights.forEach((term, h) =>
      term.forEach((_, bin) => {
        const step = (shrinkage * (first[h]?.[bin] ?? 0)) / (second[h]?.[bin] ?? 1);
        if (bin > 0) addTo(term, bin, Math.max(-maxMove, Math.min(maxMove, step)));
      }),
    );
  }
  return weights;
}

function scoreOf({ bias, terms }: FittedHead, { rows }: FitData, row: number): number {
  return terms.reduce(
    (sum, term, signal) => sum + (term?.[rows.bins[row * rows.width + signal] ?? 0] ?? 0),
    bias,
  );
}

function addTo(values: Float64Array | undefined, at: number, more: number): void {
  if (values !== undefined) values[at] = (values[at] ?? 0) + more;
}
