import { ATTACHMENT_SIGNALS, RECIPIENT_SIGNALS } from '../signals/registry';
import { AdditiveModel } from './additive-model';
import type { Weights } from './weights';
import { shippedWeights } from './shipped-weights';

/** Weights ready to score with: the shipped ones, or others that a benchmark judges. */
export interface ScoringModel {
  readonly weights: Weights;
  readonly recipients: AdditiveModel;
  readonly attachments: AdditiveModel;
}

/** Compiles weights. Throws when they do not belong to this version's signals. */
export function createModel(weights: Weights): ScoringModel {
  return {
    weights,
    recipients: new AdditiveModel(RECIPIENT_SIGNALS, weights.recipientHeads),
    attachments: new AdditiveModel(ATTACHMENT_SIGNALS, weights.attachmentHeads),
  };
}

let shipped: ScoringModel | null = null;

/** The model of `weights.generated.ts`, compiled at first use: the trainer must start while old weights lie there. */
export function shippedModel(): ScoringModel {
  shipped ??= createModel(shippedWeights());
  return shipped;
}
