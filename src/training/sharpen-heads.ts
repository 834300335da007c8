import type { FittedHead } from './fit-heads';
import type { BinRows } from './samples';

/** The heads of one model with the rows they score. */
export interface HeadSet {
  readonly heads: readonly FittedHead[];
  readonly rows: BinRows;
  /** Whether a head (by number) speaks about a row at all. */
  readonly isOpen: (head: number, row: number) => boolean;
  /** Weight that holds a bin where it is, in units of recall: bins that few messages touch hardly move. */
  readonly ridge: number;
}

/** A checked message: its rows in each set, and the kind of mistake it stands for. */
export interface ScoredMessage {
  /** Null for a message as it was sent. Mistakes of one group count `weight` together. */
  readonly group: string | null;
  readonly weight: number;
  /** Row numbers, by set. */
  readonly rows: readonly (readonly number[])[];
}

/** Shares of clean messages that alert, and how much the recall there counts. One per hundred is the goal. */
const ALERT_RATES = [
  { share: 0.005, weight: 0.25 },
  { share: 0.01, weight: 0.5 },
  { share: 0.02, weight: 0.25 },
] as const;
const ROUNDS = 45;
/** Share of its neighbours' gains that a bin takes: people differ from mailbox to mailbox, what is next to what does not. */
const SMOOTHING = 0.5;
const RATE = 0.3;
/** How far from a threshold, in log-odds, a mistake still pulls: the width of the sigmoid that stands for "caught". */
const SOFTNESS = 0.4;
/** How near a threshold, in log-odds, clean messages hold it. */
const BANDWIDTH = 0.3;
/** Mistakes further than this from all thresholds at the start are left out: nothing would bring them over. */
const REACH = 2.5;
/** Clean messages below this quantile never come near a threshold. */
const CLEAN_FROM = 0.85;
/** Rows of a message that are followed: those with the highest scores at the start. */
const ROWS_FOLLOWED = 2;

/** One set's heads as a vector of weights: each head's bias, then the bins of its terms. */
class WeightVector {
  readonly weights: Float64Array;
  private readonly gradient: Float64Array;
  /** Sum of the gradients' sizes: how much a weight is pulled at, either way. */
  private readonly pull: Float64Array;
  /** By head: where its bias is, and its terms as signal, where their bins begin (with that for "missing") and end. */
  private readonly layout: readonly {
    readonly bias: number;
    readonly signals: Int32Array;
    readonly starts: Int32Array;
    readonly ends: Int32Array;
  }[];
  private readonly scores: Float64Array;

  constructor(private readonly set: HeadSet) {
    const weights: number[] = [];
    this.layout = set.heads.map(({ bias, terms }) => {
      const at = weights.push(bias) - 1;
      const used = terms.flatMap((term, signal) => (term === null ? [] : [{ term, signal }]));
      const starts = used.map(({ term }) => weights.push(...term) - term.length);
      return {
        bias: at,
        signals: Int32Array.from(used, ({ signal }) => signal),
        starts: Int32Array.from(starts),
        ends: Int32Array.from(used, ({ term }, i) => (starts[i] ?? 0) + term.length),
      };
    });
    this.weights = Float64Array.from(weights);
    this.gradient = new Float64Array(weights.length);
    this.pull = new Float64Array(weights.length);
    this.scores = new Float64Array(set.heads.length);
  }

  /** Log of the summed odds of all heads. */
  score(row: number): number {
    const { width, bins } = this.set.rows;
    const base = row * width;
    let most = -Infinity;
    this.layout.forEach(({ bias, signals, starts }, head) => {
      let score = -Infinity;
      if (this.set.isOpen(head, row)) {
        score = this.weights[bias] ?? 0;
        for (let i = 0; i < signals.length; i += 1)
          score += this.weights[(starts[i] ?? 0) + (bins[base + (signals[i] ?? 0)] ?? 0)] ?? 0;
      }
      this.scores[head] = score;
      if (score > most) most = score;
    });
    if (most === -Infinity) return most;
    let sum = 0;
    for (const score of this.scores) sum += Math.exp(score - most);
    return most + Math.log(sum);
  }

  /** Notes that raising this row's score by 1 would gain this much. */
  addGain(row: number, gain: number): void {
    const total = this.score(row);
    const { width, bins } = this.set.rows;
    const base = row * width;
    this.layout.forEach(({ bias, signals, starts }, head) => {
      const share = gain * Math.exp((this.scores[head] ?? 0) - total);
      if (share === 0) return;
      this.pullAt(bias, share);
      for (let i = 0; i < signals.length; i += 1)
        this.pullAt((starts[i] ?? 0) + (bins[base + (signals[i] ?? 0)] ?? 0), share);
    });
  }

  /** Moves every weight along its gain and its neighbours', by at most `RATE`, and forgets the gains. */
  move(): void {
    const gradient = this.smoothed(this.gradient);
    const pull = this.smoothed(this.pull);
    for (let i = 0; i < this.weights.length; i += 1)
      this.weights[i] =
        (this.weights[i] ?? 0) + (RATE * (gradient[i] ?? 0)) / ((pull[i] ?? 0) + this.set.ridge);
    this.gradient.fill(0);
    this.pull.fill(0);
  }

  heads(): FittedHead[] {
    return this.set.heads.map(({ terms }, head) => {
      const { bias, signals, starts } = this.layout[head] as (typeof this.layout)[number];
      const moved: (Float64Array | null)[] = terms.map(() => null);
      signals.forEach((signal, i) => {
        const start = starts[i] ?? 0;
        moved[signal] = this.weights.slice(start, start + (terms[signal]?.length ?? 0));
      });
      return { bias: this.weights[bias] ?? 0, terms: moved };
    });
  }

  /** Each bin with `SMOOTHING` of the bins beside it. Biases, and bins for "missing", stand alone. */
  private smoothed(values: Float64Array): Float64Array {
    const smooth = values.slice();
    for (const { starts, ends } of this.layout)
      starts.forEach((start, i) => {
        const end = ends[i] ?? 0;
        for (let bin = start + 2; bin < end; bin += 1) {
          smooth[bin] = (smooth[bin] ?? 0) + SMOOTHING * (values[bin - 1] ?? 0);
          smooth[bin - 1] = (smooth[bin - 1] ?? 0) + SMOOTHING * (values[bin] ?? 0);
        }
      });
    return smooth;
  }

  private pullAt(slot: number, gain: number): void {
    this.gradient[slot] = (this.gradient[slot] ?? 0) + gain;
    this.pull[slot] = (this.pull[slot] ?? 0) + Math.abs(gain);
  }
}

interface ScoredRow {
  readonly vector: WeightVector;
  readonly row: number;
}

/** A message while its score moves: the largest over the rows that are followed. */
interface MovingMessage {
  readonly isClean: boolean;
  /** What catching it is worth. */
  readonly worth: number;
  readonly rows: readonly ScoredRow[];
  score: number;
  top: ScoredRow | undefined;
}

function rescore(message: MovingMessage): void {
  message.score = -Infinity;
  for (const scored of message.rows) {
    const score = scored.vector.score(scored.row);
    if (score <= message.score) continue;
    message.score = score;
    message.top = scored;
  }
}

function toMoving(
  { group, weight, rows }: ScoredMessage,
  vectors: readonly WeightVector[],
  groupSizes: ReadonlyMap<string, number>,
): MovingMessage {
  const scored = vectors.flatMap((vector, set) =>
    (rows[set] ?? []).map((row) => ({ vector, row, score: vector.score(row) })),
  );
  scored.sort((a, b) => b.score - a.score);
  return {
    isClean: group === null,
    worth: group === null ? 0 : weight / (groupSizes.get(group) ?? 1),
    rows: scored.slice(0, ROWS_FOLLOWED).map(({ vector, row }) => ({ vector, row })),
    score: scored[0]?.score ?? -Infinity,
    top: scored[0],
  };
}

function sizesOf(messages: readonly ScoredMessage[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { group } of messages) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}

/** The score that `share` of `cleanCount` messages pass; `descending` holds the highest ones of them. */
function thresholdAt(descending: Float64Array, cleanCount: number, share: number): number {
  return descending[Math.min(descending.length - 1, Math.floor(cleanCount * share))] ?? Infinity;
}

function cleanScores(messages: readonly MovingMessage[]): Float64Array {
  return Float64Array.from(messages.flatMap(({ isClean, score }) => (isClean ? [score] : [])))
    .sort()
    .reverse();
}

/** Those whose side of a threshold can change. */
function withinReach(messages: readonly MovingMessage[], cleanCount: number): MovingMessage[] {
  const clean = cleanScores(messages);
  const thresholds = ALERT_RATES.map(({ share }) => thresholdAt(clean, cleanCount, share));
  const least = Math.min(...thresholds) - REACH;
  const most = Math.max(...thresholds) + REACH;
  const leastClean = thresholdAt(clean, cleanCount, 1 - CLEAN_FROM);
  return messages.filter(
    ({ isClean, score }) =>
      Number.isFinite(score) && (isClean ? score >= leastClean : score > least && score < most),
  );
}

/**
 * One step up the recall at this alert rate. "Caught" is a sigmoid of the distance from the threshold; the threshold
 * moves with the clean messages next to it, so raising them costs what it costs all mistakes near it.
 */
function addGains(
  messages: readonly MovingMessage[],
  threshold: number,
  weight: number,
  gains: Float64Array,
): void {
  let [mistakes, clean] = [0, 0];
  const nearness = messages.map(({ isClean, score, worth }, i) => {
    const distance = score - threshold;
    if (isClean) {
      const near = Math.exp(-0.5 * (distance / BANDWIDTH) ** 2);
      clean += near;
      return near;
    }
    const caught = 1 / (1 + Math.exp(-distance / SOFTNESS));
    const gain = (weight * worth * caught * (1 - caught)) / SOFTNESS;
    mistakes += gain;
    gains[i] = (gains[i] ?? 0) + gain;
    return 0;
  });
  messages.forEach(({ isClean }, i) => {
    if (isClean) gains[i] = (gains[i] ?? 0) - (mistakes * (nearness[i] ?? 0)) / clean;
  });
}

/**
 * Moves the weights of heads fitted row by row to where the messages alert that should: up the gradient of recall at a
 * fixed share of alerts on clean messages, summed over groups of mistakes ("accuracy at the top", Boyd et al. 2012; a
 * quantile moves as the messages next to it do). A fit of likelihoods spends its freedom on telling rows apart that no
 * threshold comes near. The terms stay those that were chosen. Deterministic.
 */
export function sharpenHeads(
  sets: readonly HeadSet[],
  messages: readonly ScoredMessage[],
): readonly (readonly FittedHead[])[] {
  const vectors = sets.map((set) => new WeightVector(set));
  const sizes = sizesOf(messages);
  const cleanCount = messages.filter(({ group }) => group === null).length;
  const moving = withinReach(
    messages.map((message) => toMoving(message, vectors, sizes)),
    cleanCount,
  );
  const gains = new Float64Array(moving.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    moving.forEach(rescore);
    const clean = cleanScores(moving);
    gains.fill(0);
    for (const { share, weight } of ALERT_RATES)
      addGains(moving, thresholdAt(clean, cleanCount, share), weight, gains);
    moving.forEach(({ top }, i) => top?.vector.addGain(top.row, gains[i] ?? 0));
    for (const vector of vectors) vector.move();
  }
  return vectors.map((vector) => vector.heads());
}
