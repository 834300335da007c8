import { at } from '../at';
import { finish } from '../text/hash';
import type { Graph } from './graph';
import type { TextCodec } from './text-codec';

/** One graph being written or read; reading adds to what the graph holds. */
export interface GraphWalk {
  readonly io: TextCodec;
  readonly graph: Graph;
  /** The latest time of the graph that is in the text. */
  readonly latestMs: number;
  /** Turns scaled weights of the graph into stored ones when writing, stored ones into scaled ones when reading. */
  readonly factor: number;
}

/**
 * A weight is written as its square root in eighths (packed) or 4,096ths: about as exact for many messages as for one,
 * and to a 256th of an octave from 0.1 on in the plain form. Weights belong to the clock's stored epoch, not to the time
 * of writing: one that did not change keeps its level however often the graph is saved.
 *
 * A weight between two levels takes the upper one with the probability that makes the mean right; plain rounding would
 * swallow each single message to a contact with many, so that counts would stop growing. The choice is drawn from the
 * weight itself: the same graph gives the same text.
 */
const PACKED_STEPS = 8;
const PLAIN_STEPS = 4096;
const FINE_MS = 60_000;
const COARSE_MS = 6 * 3_600_000;
/** Cells back at most in the packed form, and doublings of one: beyond any time. */
const NEAR = 16;
const MAX_LONGER = 30;
const UINT32 = 4_294_967_296;

/** Writes a stored weight, or gives the one read. */
export function codeWeight({ io }: GraphWalk, weight: number, column: number): number {
  return weightOf(io.number(levelOf(weight, io.isPacked), column), io.isPacked);
}

/** A weight as it will be read. */
export function roundWeight(weight: number, isPacked: boolean): number {
  return weightOf(levelOf(weight, isPacked), isPacked);
}

/** Writes the scaled weight of a row, or adds the one read to it; gives what was added. */
export function codeScaled(walk: GraphWalk, weights: number[], row: number, column: number): number {
  const { io, factor } = walk;
  if (!io.isReading) return codeWeight(walk, at(weights, row) * factor, column);
  const read = codeWeight(walk, 0, column) * factor;
  weights[row] = at(weights, row) + read;
  return read;
}

/** Writes the count of a row, or adds the one read to it; gives what was added. */
export function codeCount({ io }: GraphWalk, counts: number[], row: number, column: number): number {
  const read = io.number(at(counts, row), column);
  if (io.isReading) counts[row] = at(counts, row) + read;
  return read;
}

/**
 * Writes a time before `latestMs` as the cell it lies in, counted back from the latest, or gives the one read. Plain, a
 * cell is a minute. Packed, it is the shortest of 6, 12, 24 … hours that is less than 16 back: an age is right to a
 * fifteenth. Cells are counted from 1970 and a longer one is two shorter ones, so that a time that did not change never
 * wanders however often it is saved. A packed time is read as the beginning of its cell, which lies in the same cell again.
 */
export function codeTime({ io, latestMs }: GraphWalk, timeMs: number, column: number): number {
  let cellMs = io.isPacked ? COARSE_MS : FINE_MS;
  const back = (): number => Math.max(0, Math.floor(latestMs / cellMs) - Math.floor(timeMs / cellMs));
  if (io.isPacked) {
    let longer = 0;
    while (!io.isReading && back() >= NEAR) {
      cellMs *= 2;
      longer += 1;
    }
    cellMs = COARSE_MS * (1 << io.number(longer, column, MAX_LONGER));
  }
  const cell = Math.floor(latestMs / cellMs) - io.number(back(), column + 1, io.isPacked ? NEAR - 1 : 1e12);
  return Math.min(latestMs, cell * cellMs + (io.isPacked ? COARSE_MS : FINE_MS) / 2);
}

function levelOf(weight: number, isPacked: boolean): number {
  const exact = Math.sqrt(Math.max(0, weight)) * (isPacked ? PACKED_STEPS : PLAIN_STEPS);
  const nearest = Math.round(exact);
  if (Math.abs(exact - nearest) < 1e-6) return nearest;
  const below = Math.floor(exact);
  const low = weightOf(below, isPacked);
  return below + (drawnFrom(weight) < (weight - low) / (weightOf(below + 1, isPacked) - low) ? 1 : 0);
}

function weightOf(level: number, isPacked: boolean): number {
  const root = level / (isPacked ? PACKED_STEPS : PLAIN_STEPS);
  return root * root;
}

/** A number in [0, 1) that looks drawn by chance. */
function drawnFrom(weight: number): number {
  return (finish((weight % 4096) * 1e6) >>> 0) / UINT32;
}
