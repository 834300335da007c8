import type { LogOdds, Probability } from '../brand';
import { WEIGHTS } from './weights.generated';

/** The probability that what has this score is misaddressed, at the prevalence stated with the weights. Monotone. */
export function toProbability(logOdds: LogOdds): Probability {
  const { slope, intercept } = WEIGHTS.calibration;
  return (1 / (1 + Math.exp(-(slope * logOdds + intercept)))) as Probability;
}
