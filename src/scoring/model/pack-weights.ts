import { binCount } from '../signals/signal';
import type { HeadWeights, Weights } from './weights';

/*
 * Weights as they lie in the generated file and so in the event bundle: one string a head, the weights of all signals in the
 * order of the registry, a character for each bin. A weight of w hundredths is the character with code ZERO + w / STEP:
 *
 *   signals a (2 edges: 4 bins), b (1 edge: 3 bins)
 *   "QQQQQVL"   =>   a: not used, b: [0, 100, -100]
 *
 * Weights are whole fifths of a log-odds from -9.2 to 9.2, printable ASCII from '#' to '~' and DEL.
 */
const ZERO = 81;
const STEP = 20;
const MOST = 46;

/** What packing needs to know of a signal. */
export interface PackedSignal {
  readonly name: string;
  readonly edges: readonly number[];
}

/** A head's gate, bias and weights. */
export type PackedHead = readonly [gate: HeadWeights['gate'], bias: number, weights: string];

export interface PackedWeights extends Omit<Weights, 'recipientHeads' | 'attachmentHeads'> {
  readonly recipientHeads: readonly PackedHead[];
  readonly attachmentHeads: readonly PackedHead[];
}

/** The nearest weight, in hundredths of a log-odds, that can be packed: whole fifths from -9.2 to 9.2. */
export function packableWeight(logOdds: number): number {
  const steps = Math.round((logOdds * 100) / STEP);
  return Math.max(-MOST, Math.min(MOST, steps)) * STEP;
}

/** A head's terms as one string. Throws for a weight that `packableWeight` does not give. */
export function packTerms(terms: HeadWeights['terms'], signals: readonly PackedSignal[]): string {
  let packed = '';
  for (const signal of signals) {
    const weights = terms[signal.name] ?? new Array<number>(binCount(signal)).fill(0);
    for (const weight of weights) {
      if (packableWeight(weight / 100) !== weight)
        throw new Error(`weights: expected whole fifths from -9.2 to 9.2, got ${weight} hundredths`);
      packed += String.fromCharCode(ZERO + weight / STEP);
    }
  }
  return packed;
}

/** The terms of a packed head; signals without any weight are left out. Throws when the signals are not those packed. */
export function unpackTerms(packed: string, signals: readonly PackedSignal[]): HeadWeights['terms'] {
  const terms: Record<string, readonly number[]> = {};
  let at = 0;
  for (const signal of signals) {
    const weights: number[] = [];
    for (let bin = binCount(signal); bin > 0; bin -= 1, at += 1)
      weights.push((packed.charCodeAt(at) - ZERO) * STEP);
    if (weights.some((weight) => weight !== 0)) terms[signal.name] = weights;
  }
  if (at !== packed.length) throw new Error(`weights: expected ${at} bins, got ${packed.length}`);
  return terms;
}

/** The weights as the model reads them. */
export function unpackWeights(
  packed: PackedWeights,
  recipientSignals: readonly PackedSignal[],
  attachmentSignals: readonly PackedSignal[],
): Weights {
  const unpack =
    (signals: readonly PackedSignal[]) =>
    ([gate, bias, weights]: PackedHead): HeadWeights => ({
      gate,
      bias,
      terms: unpackTerms(weights, signals),
    });
  return {
    ...packed,
    recipientHeads: packed.recipientHeads.map(unpack(recipientSignals)),
    attachmentHeads: packed.attachmentHeads.map(unpack(attachmentSignals)),
  };
}
