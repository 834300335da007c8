import type { BinRows } from './samples';

/** What one head is fitted on: rows of bins with a label and a weight each. */
export interface FitData {
  readonly rows: BinRows;
  /** Row numbers used. */
  readonly index: Int32Array;
  /** 1 for wrong, 0 for right; aligned with `index`. */
  readonly label: Uint8Array;
  readonly weight: Float64Array;
  /** Bins of each signal. */
  readonly binCounts: readonly number[];
}

export interface FitSettings {
  readonly rounds: number;
  /** Signals moved from the same derivatives: more is faster, and less greedy. */
  readonly movesPerRound: number;
  /** Signals at most: the strongest are kept and fitted again without the others. */
  readonly terms: number;
  readonly shrinkage: number;
  /** L2 penalty of one boosting step, in units of summed second derivatives. */
  readonly ridge: number;
}

/** Additive over bins: log-odds of a row = bias + sum of its bins' weights. */
export interface FittedHead {
  readonly bias: number;
  /** By signal, by bin; null where the signal is not used. */
  readonly terms: readonly (Float64Array | null)[];
}

/** Rows gathered signal by signal, so that a histogram is one pass over contiguous memory. */
interface Columns {
  readonly count: number;
  readonly columns: readonly Uint8Array[];
}

function gatherColumns({ rows, index }: FitData): Columns {
  const columns = Array.from({ length: rows.width }, () => new Uint8Array(index.length));
  for (let i = 0; i < index.length; i += 1) {
    const start = (index[i] ?? 0) * rows.width;
    for (let signal = 0; signal < rows.width; signal += 1) {
      const column = columns[signal];
      if (column) column[i] = rows.bins[start + signal] ?? 0;
    }
  }
  return { count: index.length, columns };
}

interface Step {
  readonly step: Float64Array;
  readonly gain: number;
}

/** The state of a Newton boosting run: scores so far and their first and second derivatives. */
class Boosting {
  readonly score: Float64Array;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly bias: number;

  constructor(private readonly data: FitData) {
    const count = data.index.length;
    let positive = 0;
    let total = 0;
    for (let i = 0; i < count; i += 1) {
      const weight = data.weight[i] ?? 0;
      total += weight;
      positive += weight * (data.label[i] ?? 0);
    }
    this.bias = Math.log(Math.max(positive, 1e-6) / Math.max(total - positive, 1e-6));
    this.score = new Float64Array(count).fill(this.bias);
    this.gradient = new Float64Array(count);
    this.hessian = new Float64Array(count);
    this.refresh();
  }

  refresh(): void {
    const { label, weight } = this.data;
    for (let i = 0; i < this.score.length; i += 1) {
      const p = 1 / (1 + Math.exp(-(this.score[i] ?? 0)));
      const w = weight[i] ?? 0;
      this.gradient[i] = w * ((label[i] ?? 0) - p);
      this.hessian[i] = Math.max(w * p * (1 - p), 1e-9);
    }
  }

  /** Adds `step` of each row's cell. */
  advance(cells: Uint8Array, step: Float64Array): void {
    for (let i = 0; i < this.score.length; i += 1)
      this.score[i] = (this.score[i] ?? 0) + (step[cells[i] ?? 0] ?? 0);
  }

  /** The shrunken Newton step of each cell, and the gain of taking it. */
  step(cells: Uint8Array, cellCount: number, ridge: number, shrinkage: number): Step {
    const first = new Float64Array(cellCount);
    const second = new Float64Array(cellCount);
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[i] ?? 0;
      first[cell] = (first[cell] ?? 0) + (this.gradient[i] ?? 0);
      second[cell] = (second[cell] ?? 0) + (this.hessian[i] ?? 0);
    }
    let gain = 0;
    const step = new Float64Array(cellCount);
    for (let cell = 0; cell < cellCount; cell += 1) {
      const g = first[cell] ?? 0;
      const h = (second[cell] ?? 0) + ridge;
      gain += (g * g) / h;
      step[cell] = (shrinkage * g) / h;
    }
    return { step, gain };
  }
}

function addTo(sum: Float64Array, step: Float64Array): void {
  for (let i = 0; i < step.length; i += 1) sum[i] = (sum[i] ?? 0) + (step[i] ?? 0);
}

/** Below this gain (in squared log-likelihood units) a step is noise. */
const LEAST_GAIN = 0.5;

interface Move extends Step {
  readonly signal: number;
}

/** The steps of all signals from the same derivatives, largest gain first. */
function rankMoves(
  boosting: Boosting,
  { columns }: Columns,
  binCounts: readonly number[],
  settings: FitSettings,
  isUsed: (signal: number) => boolean,
): readonly Move[] {
  return columns
    .flatMap((column, signal) =>
      isUsed(signal)
        ? [{ signal, ...boosting.step(column, binCounts[signal] ?? 0, settings.ridge, settings.shrinkage) }]
        : [],
    )
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .sort((a, b) => b.gain - a.gain);
}

function fitTerms(
  boosting: Boosting,
  columns: Columns,
  binCounts: readonly number[],
  settings: FitSettings,
  isUsed: (signal: number) => boolean,
): (Float64Array | null)[] {
  const terms: (Float64Array | null)[] = binCounts.map(() => null);
  for (let round = 0; round < settings.rounds; round += 1) {
    const moves = rankMoves(boosting, columns, binCounts, settings, isUsed).slice(0, settings.movesPerRound);
    if (moves.length === 0) break;
    for (const { signal, step } of moves) {
      const term = terms[signal] ?? new Float64Array(step.length);
      addTo(term, step);
      terms[signal] = term;
      boosting.advance(columns.columns[signal] ?? new Uint8Array(0), step);
    }
    boosting.refresh();
  }
  return terms;
}

/** How much a term moves the score over the rows: the standard deviation of its weights. */
function spread(term: Float64Array, column: Uint8Array): number {
  let sum = 0;
  let squares = 0;
  for (const bin of column) {
    const weight = term[bin] ?? 0;
    sum += weight;
    squares += weight * weight;
  }
  return squares / column.length - (sum / column.length) ** 2;
}

function strongestSignals(
  terms: readonly (Float64Array | null)[],
  { columns }: Columns,
  limit: number,
): readonly number[] {
  return terms
    .map((term, signal) => ({
      signal,
      spread: term ? spread(term, columns[signal] ?? new Uint8Array(1)) : 0,
    }))
    .filter((entry) => entry.spread > 0)
    .sort((a, b) => b.spread - a.spread)
    .slice(0, limit)
    .map(({ signal }) => signal);
}

/**
 * Newton-boosted additive logistic model on bins (a generalised additive model, Lou et al. 2012): once on all signals,
 * then again on the strongest. Deterministic: no sampling inside.
 */
export function fitHead(data: FitData, settings: FitSettings): FittedHead {
  const columns = gatherColumns(data);
  const first = fitTerms(new Boosting(data), columns, data.binCounts, settings, () => true);
  const kept = new Set(strongestSignals(first, columns, settings.terms));
  const boosting = new Boosting(data);
  const terms = fitTerms(boosting, columns, data.binCounts, settings, (signal) => kept.has(signal));
  return { bias: boosting.bias, terms };
}
