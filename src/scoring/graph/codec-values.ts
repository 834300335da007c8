import type { TextReader, TextWriter } from './text-codec';

/** Weights from 2^-12 up: below that a trace has decayed for more than ten half-lives. */
const LOWEST_OCTAVE = 12;
const FINE_STEPS = 256;
const COARSE_STEPS = 3;
const FINE_MS = 60_000;
const COARSE_MS = 6 * 3_600_000;
const MAX_STEPS = 100 * FINE_STEPS;

/** Writes a decayed weight on a logarithmic scale; 0 stands for nothing. */
export function writeWeight(writer: TextWriter, weight: number, isFine: boolean): void {
  const steps = isFine ? FINE_STEPS : COARSE_STEPS;
  const level = weight > 0 ? Math.round((Math.log(weight) / Math.LN2 + LOWEST_OCTAVE) * steps) : 0;
  writer.number(Math.max(weight > 0 ? 1 : 0, Math.min(MAX_STEPS, level)));
}

export function readWeight(reader: TextReader, isFine: boolean): number {
  const level = reader.number(MAX_STEPS);
  return level === 0 ? 0 : Math.pow(2, level / (isFine ? FINE_STEPS : COARSE_STEPS) - LOWEST_OCTAVE);
}

/** Writes a time as its distance before the latest; NaN (never) is 0. */
export function writeTime(writer: TextWriter, timeMs: number, latestMs: number, isFine: boolean): void {
  const unit = isFine ? FINE_MS : COARSE_MS;
  writer.number(timeMs === timeMs ? 1 + Math.round(Math.max(0, latestMs - timeMs) / unit) : 0);
}

export function readTime(reader: TextReader, latestMs: number, isFine: boolean): number {
  const distance = reader.number(1e12);
  return distance === 0 ? NaN : latestMs - (distance - 1) * (isFine ? FINE_MS : COARSE_MS);
}
