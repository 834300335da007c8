import { unpackWeights } from './pack-weights';
import { WEIGHTS as PACKED } from './weights.generated';
import type { Weights } from './weights';

/** The weights that ship with this version, unpacked. */
export function shippedWeights(): Weights {
  return unpackWeights(PACKED);
}
