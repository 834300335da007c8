import type { TailPoint, Weights } from '../scoring/model/weights';
import type { Example } from './samples';
import { upperQuantile } from './recall';
import { SLIP_KINDS, type SlipKind } from './slips/slip';

/** One real leak per 463 sent messages: Carvalho, Balasubramanyan & Cohen, CEAS 2009, a lower bound. */
export const PREVALENCE = 1 / 463;

/** Half of the misaddressed messages are taken to be real mistakes, half are spread evenly over the kinds. */
const REAL_SHARE = 0.5;

const TAIL_SHARES = [0.5, 0.2, 0.05, 0.02, 0.01, 0.005, 0.0025, 0.001, 0.0005];

/** A message score (log-odds) with what it weighs in the calibration, and whether the message was misaddressed. */
export interface CalibrationPoint {
  readonly score: number;
  readonly wrong: boolean;
  readonly weight: number;
}

/** Weighs clean and misaddressed examples so that together they stand for mail at `PREVALENCE`. */
export function toCalibrationPoints(
  examples: readonly Example[],
  scores: readonly number[],
): readonly CalibrationPoint[] {
  const groupOf = (example: Example): string =>
    example.kind === null
      ? 'clean'
      : example.draw === 'real'
        ? 'real'
        : example.draw === 'uniform'
          ? example.kind
          : '';
  const counts = new Map<string, number>();
  for (const example of examples) counts.set(groupOf(example), (counts.get(groupOf(example)) ?? 0) + 1);
  const kinds = SLIP_KINDS.filter((kind: SlipKind) => counts.has(kind)).length;
  const shareOf = (group: string): number => {
    if (group === 'clean') return 1 - PREVALENCE;
    return PREVALENCE * (group === 'real' ? REAL_SHARE : (1 - REAL_SHARE) / Math.max(1, kinds));
  };
  return examples.flatMap((example, i) => {
    const group = groupOf(example);
    if (group === '') return [];
    const weight = shareOf(group) / (counts.get(group) ?? 1);
    return [{ score: scores[i] ?? 0, wrong: example.kind !== null, weight }];
  });
}

interface Curve {
  readonly slope: number;
  readonly intercept: number;
}

function lossOf(points: readonly CalibrationPoint[], { slope, intercept }: Curve): number {
  let loss = 0;
  for (const { score, wrong, weight } of points) {
    const signed = (slope * score + intercept) * (wrong ? 1 : -1);
    // log(1 + exp(-signed)), without overflow
    loss += weight * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
  }
  return loss;
}

/** The Newton step of the logistic loss at this curve. */
function newtonStep(points: readonly CalibrationPoint[], { slope, intercept }: Curve): Curve {
  let [g0, g1, h00, h01, h11] = [0, 0, DAMPING, 0, DAMPING];
  for (const { score, wrong, weight } of points) {
    const p = 1 / (1 + Math.exp(-(slope * score + intercept)));
    const residual = weight * ((wrong ? 1 : 0) - p);
    const curvature = weight * p * (1 - p);
    g0 += residual;
    g1 += residual * score;
    h00 += curvature;
    h01 += curvature * score;
    h11 += curvature * score * score;
  }
  const determinant = h00 * h11 - h01 * h01;
  return { slope: (h00 * g1 - h01 * g0) / determinant, intercept: (h11 * g0 - h01 * g1) / determinant };
}

const MAX_STEPS = 100;
const HALVINGS = 30;
const CONVERGED = 1e-12;
/** Keeps the Newton step finite where all scores agree. */
const DAMPING = 1e-9;

/** Platt's method: slope and intercept of the logistic curve through the points, by Newton steps that never overshoot. */
export function fitCalibration(points: readonly CalibrationPoint[]): Weights['calibration'] {
  let curve: Curve = { slope: 0, intercept: Math.log(PREVALENCE) };
  let loss = lossOf(points, curve);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const move = newtonStep(points, curve);
    const before = loss;
    for (let halving = 0, scale = 1; halving < HALVINGS; halving += 1, scale /= 2) {
      const tried = {
        slope: curve.slope + scale * move.slope,
        intercept: curve.intercept + scale * move.intercept,
      };
      const triedLoss = lossOf(points, tried);
      if (triedLoss >= loss) continue;
      curve = tried;
      loss = triedLoss;
      break;
    }
    if (before - loss < CONVERGED * Math.max(before, CONVERGED)) break;
  }
  return {
    prevalence: round(PREVALENCE, 6),
    slope: round(curve.slope, 3),
    intercept: round(curve.intercept, 3),
  };
}

/** The scores that clean messages reach, by share. */
export function cleanTail(scores: readonly number[]): readonly TailPoint[] {
  return TAIL_SHARES.map((share) => ({ share, logOdds: round(upperQuantile(scores, share), 2) }));
}

function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
