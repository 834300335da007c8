import type { LogOdds, Probability } from '../brand';
import { shippedModel } from './scoring-model';

/** The probability that what has this score is misaddressed, at the prevalence stated with the weights. Monotone. */
export function toProbability(logOdds: LogOdds, model = shippedModel()): Probability {
  const { slope, intercept } = model.weights.calibration;
  return (1 / (1 + Math.exp(-(slope * logOdds + intercept)))) as Probability;
}
