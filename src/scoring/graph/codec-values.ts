import { at } from '../at';
import { finish } from '../text/hash';
import type { Graph } from './graph';
import type { TextCodec } from './text-codec';

/** One graph being written or read; reading adds to what the graph holds. */
export interface GraphWalk {
  readonly io: TextCodec;
  readonly graph: Graph;
  /** How exact weights and times are. */
  readonly isFine: boolean;
  /** The latest time of the graph that is in the text. */
  readonly latestMs: number;
  /** Turns scaled weights of the graph into stored ones when writing, stored ones into scaled ones when reading. */
  readonly factor: number;
}

/**
 * Weights are written as levels of a logarithmic scale, level 0 for nothing. They belong to the clock's stored epoch,
 * not to the time of writing: a weight that did not change keeps its level however often the graph is saved.
 *
 *   coarse  1..45    2^-6 to 8, 5 levels an octave      46..    from 8, 64 an octave
 *   fine    1..      2^-12 up, 256 an octave
 *
 * A weight between two levels takes the upper one with the probability that makes the mean right; plain rounding would
 * swallow each single message to a contact with many, so that counts would stop growing. The choice is drawn from the
 * weight itself: the same graph gives the same text.
 */
interface Scale {
  readonly lowest: number;
  readonly steps: number;
  /** Octave from which `upperSteps` hold. */
  readonly upperFrom: number;
  readonly upperSteps: number;
  /** By level, as far as asked for. */
  readonly weights: number[];
}

const COARSE: Scale = { lowest: -6, steps: 5, upperFrom: 3, upperSteps: 64, weights: [] };
const FINE: Scale = { lowest: -12, steps: 256, upperFrom: 1023, upperSteps: 256, weights: [] };
/** Above any weight a graph can hold: 2^262. */
const MAX_LEVEL = 70_000;
const FINE_MS = 60_000;
const COARSE_MS = 6 * 3_600_000;
const UINT32 = 4_294_967_296;

/** Writes a stored weight, or gives the one read. */
export function codeWeight({ io, isFine }: GraphWalk, weight: number): number {
  const scale = isFine ? FINE : COARSE;
  const level = weight > 0 ? Math.min(MAX_LEVEL, levelOf(weight, scale)) : 0;
  return weightOf(io.number(level, MAX_LEVEL), scale);
}

/** A weight as it will be read. */
export function roundWeight(weight: number, isFine: boolean): number {
  const scale = isFine ? FINE : COARSE;
  return weight > 0 ? weightOf(levelOf(weight, scale), scale) : 0;
}

/** Writes the scaled weight of a row, or adds the one read to it; gives what was added. */
export function codeScaled(walk: GraphWalk, weights: Float64Array, row: number): number {
  const { io, factor } = walk;
  if (!io.isReading) return codeWeight(walk, at(weights, row) * factor);
  const read = codeWeight(walk, 0) * factor;
  weights[row] = at(weights, row) + read;
  return read;
}

/** Writes the count of a row, or adds the one read to it; gives what was added. */
export function codeCount({ io }: GraphWalk, counts: Uint32Array, row: number): number {
  const read = io.number(at(counts, row), UINT32 - 1);
  if (io.isReading) counts[row] = at(counts, row) + read;
  return read;
}

/**
 * Writes a time as its distance before a later one, in cells of six hours or a minute; NaN (never) is 0. Cells are
 * counted from 1970, not from the later time: a time that did not change keeps its cell however often it is saved.
 * Gives the time as read, the middle of its cell, never later than `laterMs`.
 */
export function codeTime({ io, isFine }: GraphWalk, timeMs: number, laterMs: number): number {
  const unit = isFine ? FINE_MS : COARSE_MS;
  const latest = Math.floor(laterMs / unit);
  const cells = Math.max(0, latest - Math.floor(timeMs / unit));
  const distance = io.number(timeMs === timeMs ? 1 + cells : 0, 1e12);
  return distance === 0 ? NaN : Math.min(laterMs, (latest - distance + 1.5) * unit);
}

function levelOf(weight: number, scale: Scale): number {
  const octave = Math.log(weight) / Math.LN2;
  const above = octave - scale.upperFrom;
  const exact =
    above < 0 ? 1 + (octave - scale.lowest) * scale.steps : upperLevel(scale) + above * scale.upperSteps;
  const nearest = Math.round(exact);
  if (nearest >= 1 && Math.abs(exact - nearest) < 1e-6) return nearest;
  const below = Math.max(0, Math.floor(exact));
  const low = weightOf(below, scale);
  const share = (weight - low) / (weightOf(below + 1, scale) - low);
  return below + (drawnFrom(weight) < share ? 1 : 0);
}

/** Powers already computed: a stored graph has a hundred thousand weights of few levels. */
function weightOf(level: number, scale: Scale): number {
  if (level === 0) return 0;
  const known = scale.weights[level];
  if (known !== undefined) return known;
  const above = level - upperLevel(scale);
  const octave =
    above < 0 ? scale.lowest + (level - 1) / scale.steps : scale.upperFrom + above / scale.upperSteps;
  return (scale.weights[level] = Math.pow(2, octave));
}

function upperLevel({ lowest, steps, upperFrom }: Scale): number {
  return 1 + (upperFrom - lowest) * steps;
}

/** A number in [0, 1) that looks drawn by chance. */
function drawnFrom(weight: number): number {
  return (finish((weight % 4096) * 1e6) >>> 0) / UINT32;
}
