import type { BinRows } from './samples';

/** What the heads of one model are fitted on together: rows of bins, each right or wrong in one way. */
export interface FitData {
  readonly rows: BinRows;
  /** Row numbers used. */
  readonly index: Int32Array;
  /** The head (by number) whose kind of slip the row is; -1 for a right row. Aligned with `index`. */
  readonly label: Int16Array;
  readonly weight: Float64Array;
  /** Bins of each signal. */
  readonly binCounts: readonly number[];
  /** By head: whether it speaks about a row (by row number) at all. */
  readonly isOpen: readonly ((row: number) => boolean)[];
}

export interface FitSettings {
  /** Rounds with all signals; half as many follow with the kept ones. In each round every head moves once. */
  readonly rounds: number;
  /** Signals a head moves from the same derivatives: more is faster, and less greedy. */
  readonly movesPerRound: number;
  /** Terms a head on average: the most telling of all heads' are kept. */
  readonly terms: number;
  readonly shrinkage: number;
  /** Largest move of a weight in one round, in log-odds: a bin with hardly a right row would leap beyond recall. */
  readonly maxMove: number;
  /** L2 penalty of one move, in units of summed second derivatives. */
  readonly ridge: number;
}

/** Additive over bins: log-odds of a row = bias + sum of its bins' weights. */
export interface FittedHead {
  readonly bias: number;
  /** By signal, by bin; null where the signal is not used. */
  readonly terms: readonly (Float64Array | null)[];
}

/** Below this gain (in squared log-likelihood units) a move is noise. */
const LEAST_GAIN = 0.5;
/** Rounds between two looks at all signals; in between only the best of the last look move. */
const LOOK_EVERY = 6;
const LOOKED_AT = 10;
/** Keeps odds finite. */
const MAX_SCORE = 30;

interface Move {
  readonly signal: number;
  readonly gain: number;
  readonly step: Float64Array;
}

/** One head while it is fitted: the rows it is open to, its score of each, and its terms. */
class GrowingHead {
  bias: number;
  readonly terms: (Float64Array | null)[];
  /** Positions in `FitData.index` of the rows the head is open to. */
  private readonly rows: Int32Array;
  private readonly columns: readonly Uint8Array[];
  private readonly score: Float64Array;
  private readonly gradient: Float64Array;
  private readonly hessian: Float64Array;
  private watched: readonly number[];

  constructor(
    private readonly data: FitData,
    private readonly number: number,
    private readonly settings: FitSettings,
  ) {
    const open = data.isOpen[number] ?? (() => true);
    this.rows = Int32Array.from(data.index.keys()).filter((i) => open(data.index[i] ?? 0));
    this.columns = gatherColumns(data, this.rows);
    this.bias = oddsOf(data, this.rows, number);
    this.score = new Float64Array(this.rows.length).fill(this.bias);
    this.gradient = new Float64Array(this.rows.length);
    this.hessian = new Float64Array(this.rows.length);
    this.terms = data.binCounts.map(() => null);
    this.watched = [...data.binCounts.keys()];
  }

  /** Adds this head's odds of each row to `odds`, and stores them in `own`. */
  addOdds(odds: Float64Array, own: Float64Array): void {
    for (let k = 0; k < this.rows.length; k += 1) {
      const i = this.rows[k] ?? 0;
      const value = Math.exp(Math.min(MAX_SCORE, this.score[k] ?? 0));
      own[i] = value;
      odds[i] = (odds[i] ?? 0) + value;
    }
  }

  /** One round of Newton steps on the multinomial likelihood: of all heads and "right", which is this row? */
  move(odds: Float64Array, own: Float64Array, look: boolean, isKept: (signal: number) => boolean): void {
    this.derive(odds, own);
    const candidates = look ? [...this.terms.keys()].filter(isKept) : this.watched;
    const moves = candidates
      .map((signal) => this.moveOf(signal))
      .filter(({ gain }) => gain >= LEAST_GAIN)
      .sort((a, b) => b.gain - a.gain);
    if (look) this.watched = moves.slice(0, LOOKED_AT).map(({ signal }) => signal);
    this.shift();
    for (const move of moves.slice(0, this.settings.movesPerRound)) this.take(move);
  }

  /** How much a term moves the score: its weighted variance over the rows. */
  spreadOf(signal: number): number {
    const term = this.terms[signal];
    const column = this.columns[signal];
    if (!term || !column) return 0;
    let [sum, squares, total] = [0, 0, 0];
    column.forEach((bin, k) => {
      const weight = this.data.weight[this.rows[k] ?? 0] ?? 0;
      const value = term[bin] ?? 0;
      total += weight;
      sum += weight * value;
      squares += weight * value * value;
    });
    return squares - (sum * sum) / total;
  }

  drop(signal: number): void {
    const term = this.terms[signal];
    if (!term) return;
    this.advance(
      signal,
      term.map((weight) => -weight),
    );
    this.terms[signal] = null;
  }

  private derive(odds: Float64Array, own: Float64Array): void {
    const { label, weight } = this.data;
    for (let k = 0; k < this.rows.length; k += 1) {
      const i = this.rows[k] ?? 0;
      const p = (own[i] ?? 0) / (1 + (odds[i] ?? 0));
      const w = weight[i] ?? 0;
      this.gradient[k] = w * ((label[i] === this.number ? 1 : 0) - p);
      this.hessian[k] = w * p * (1 - p);
    }
  }

  private moveOf(signal: number): Move {
    const column = this.columns[signal] ?? new Uint8Array(0);
    const bins = this.data.binCounts[signal] ?? 0;
    const first = new Float64Array(bins);
    const second = new Float64Array(bins).fill(this.settings.ridge);
    for (let k = 0; k < column.length; k += 1) {
      const bin = column[k] ?? 0;
      first[bin] = (first[bin] ?? 0) + (this.gradient[k] ?? 0);
      second[bin] = (second[bin] ?? 0) + (this.hessian[k] ?? 0);
    }
    const gain = first.reduce((sum, g, bin) => sum + (g * g) / (second[bin] ?? 1), 0);
    return { signal, gain, step: first.map((g, bin) => this.limited(g / (second[bin] ?? 1))) };
  }

  private limited(newton: number): number {
    const { shrinkage, maxMove } = this.settings;
    return Math.max(-maxMove, Math.min(maxMove, shrinkage * newton));
  }

  /** The same step for the bias. */
  private shift(): void {
    const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
    const step = this.limited(sum(this.gradient) / (sum(this.hessian) + this.settings.ridge));
    this.bias += step;
    for (let k = 0; k < this.score.length; k += 1) this.score[k] = (this.score[k] ?? 0) + step;
  }

  private take({ signal, step }: Move): void {
    const term = this.terms[signal] ?? new Float64Array(step.length);
    this.terms[signal] = term.map((weight, bin) => weight + (step[bin] ?? 0));
    this.advance(signal, step);
  }

  private advance(signal: number, step: Float64Array): void {
    const column = this.columns[signal] ?? new Uint8Array(0);
    for (let k = 0; k < column.length; k += 1)
      this.score[k] = (this.score[k] ?? 0) + (step[column[k] ?? 0] ?? 0);
  }
}

/** Log-odds of a head's kind to right rows: where the head starts. */
function oddsOf({ label, weight }: FitData, positions: Int32Array, head: number): number {
  let [right, wrong] = [0, 0];
  for (const i of positions) {
    if (label[i] === -1) right += weight[i] ?? 0;
    else if (label[i] === head) wrong += weight[i] ?? 0;
  }
  return Math.log(Math.max(wrong, 1e-6) / Math.max(right, 1e-6));
}

/** Rows gathered signal by signal, so that a histogram is one pass over contiguous memory. */
function gatherColumns({ rows, index }: FitData, positions: Int32Array): readonly Uint8Array[] {
  return Array.from({ length: rows.width }, (_, signal) =>
    Uint8Array.from(positions, (i) => rows.bins[(index[i] ?? 0) * rows.width + signal] ?? 0),
  );
}

/** Keeps the most telling terms of all heads together. */
function dropWeakTerms(heads: readonly GrowingHead[], kept: number): void {
  const terms = heads.flatMap((head) =>
    head.terms.flatMap((term, signal) =>
      term === null ? [] : [{ head, signal, spread: head.spreadOf(signal) }],
    ),
  );
  terms.sort((a, b) => b.spread - a.spread);
  for (const { head, signal } of terms.slice(kept)) head.drop(signal);
}

/**
 * Fits the heads of all kinds together, as a multinomial model on bins: each row is right, or wrong in one way. A head
 * learns what sets its kind apart from right rows in the presence of the others, so that their odds can be added up.
 * Newton boosting of additive terms (Lou et al. 2012), first with all signals, then with the terms kept.
 * Deterministic: no sampling inside.
 */
export function fitHeads(data: FitData, settings: FitSettings): readonly FittedHead[] {
  const heads = data.isOpen.map((_, number) => new GrowingHead(data, number, settings));
  const own = heads.map(() => new Float64Array(data.index.length));
  const odds = new Float64Array(data.index.length);
  const empty = new Float64Array(data.index.length);
  const run = (rounds: number, isKept: (head: GrowingHead, signal: number) => boolean): void => {
    for (let round = 0; round < rounds; round += 1) {
      odds.fill(0);
      heads.forEach((head, number) => head.addOdds(odds, own[number] ?? empty));
      heads.forEach((head, number) =>
        head.move(odds, own[number] ?? empty, round % LOOK_EVERY === 0, (signal) => isKept(head, signal)),
      );
    }
  };
  run(settings.rounds, () => true);
  dropWeakTerms(heads, settings.terms * heads.length);
  run(settings.rounds / 2, (head, signal) => head.terms[signal] !== null);
  return heads.map(({ bias, terms }) => ({ bias, terms }));
}
