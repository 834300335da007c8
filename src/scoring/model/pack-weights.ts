import type { HeadWeights, Weights } from './weights';

/*
 * Weights as they lie in the generated file and so in the event bundle: each term's list is one string, a
 * character a weight. A weight of w hundredths is the character with code ZERO + w / STEP:
 *
 *   "Q[G"   =>   [0, 100, -100]
 *
 * Weights are whole tenths of a log-odds from -4.6 to 4.6, printable ASCII from '#' to '~' and DEL.
 */
const ZERO = 81;
const STEP = 10;
const MOST = 46;

export interface PackedHead extends Omit<HeadWeights, 'terms'> {
  readonly terms: Readonly<Record<string, string>>;
}

export interface PackedWeights extends Omit<Weights, 'recipientHeads' | 'attachmentHeads'> {
  readonly recipientHeads: readonly PackedHead[];
  readonly attachmentHeads: readonly PackedHead[];
}

/** The nearest weight, in hundredths of a log-odds, that can be packed: whole tenths from -4.6 to 4.6. */
export function packableWeight(logOdds: number): number {
  const tenths = Math.round(logOdds * 10);
  return Math.max(-MOST, Math.min(MOST, tenths)) * STEP;
}

/** One character a weight. Throws for a weight that `packableWeight` does not give. */
export function packList(weights: readonly number[]): string {
  return weights
    .map((weight) => {
      if (packableWeight(weight / 100) !== weight)
        throw new Error(`weights: expected whole tenths from -4.6 to 4.6, got ${weight} hundredths`);
      return String.fromCharCode(ZERO + weight / STEP);
    })
    .join('');
}

/** The weights of a packed list, in hundredths of a log-odds. */
export function unpackList(packed: string): number[] {
  const weights: number[] = [];
  for (let i = 0; i < packed.length; i += 1) weights.push((packed.charCodeAt(i) - ZERO) * STEP);
  return weights;
}

function unpackHead(head: PackedHead): HeadWeights {
  const terms: Record<string, readonly number[]> = {};
  for (const name of Object.keys(head.terms)) terms[name] = unpackList(head.terms[name] ?? '');
  return { ...head, terms };
}

/** The weights as the model reads them. */
export function unpackWeights(packed: PackedWeights): Weights {
  return {
    ...packed,
    recipientHeads: packed.recipientHeads.map(unpackHead),
    attachmentHeads: packed.attachmentHeads.map(unpackHead),
  };
}
