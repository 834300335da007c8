import { ATTACHMENT_SIGNALS, RECIPIENT_SIGNALS } from '../signals/registry';
import { unpackWeights } from './pack-weights';
import type { Weights } from './weights';
import { WEIGHTS } from './weights.generated';

/** The weights that ship with this version, unpacked. */
export function shippedWeights(): Weights {
  return unpackWeights(WEIGHTS, RECIPIENT_SIGNALS, ATTACHMENT_SIGNALS);
}
