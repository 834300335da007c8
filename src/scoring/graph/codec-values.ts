import { finish } from '../text/hash';
import type { TextReader, TextWriter } from './text-codec';

/**
 * Weights are written as levels of a logarithmic scale, level 0 for nothing. They belong to the clock's stored epoch,
 * not to the time of writing: a weight that did not change keeps its level however often the graph is saved.
 *
 *   coarse  1..45 (one character)   2^-6 to 8, 5 levels an octave      46.. (two)   from 8, 64 an octave
 *   fine    1..                     2^-12 up, 256 an octave
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

/** Writes a weight of the clock's stored epoch; 0 stands for nothing. */
export function writeWeight(writer: TextWriter, weight: number, isFine: boolean): void {
  writer.number(weight > 0 ? Math.min(MAX_LEVEL, levelOf(weight, isFine ? FINE : COARSE)) : 0);
}

export function readWeight(reader: TextReader, isFine: boolean): number {
  return weightOf(reader.number(MAX_LEVEL), isFine ? FINE : COARSE);
}

/** A weight as it will be read. */
export function roundWeight(weight: number, isFine: boolean): number {
  const scale = isFine ? FINE : COARSE;
  return weight > 0 ? weightOf(levelOf(weight, scale), scale) : 0;
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

/**
 * Writes a time as its distance before a later one, in cells of six hours or a minute; NaN (never) is 0. Cells are
 * counted from 1970, not from the later time: a time that did not change keeps its cell however often it is saved.
 */
export function writeTime(writer: TextWriter, timeMs: number, laterMs: number, isFine: boolean): void {
  const unit = isFine ? FINE_MS : COARSE_MS;
  const cells = Math.floor(laterMs / unit) - Math.floor(timeMs / unit);
  writer.number(timeMs === timeMs ? 1 + Math.max(0, cells) : 0);
}

/** The middle of the cell, never later than `laterMs`. */
export function readTime(reader: TextReader, laterMs: number, isFine: boolean): number {
  const unit = isFine ? FINE_MS : COARSE_MS;
  const distance = reader.number(1e12);
  if (distance === 0) return NaN;
  return Math.min(laterMs, (Math.floor(laterMs / unit) - distance + 1.5) * unit);
}
