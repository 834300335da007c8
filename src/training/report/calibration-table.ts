import { PREVALENCE } from '../calibrate';
import type { Outcome } from '../measure/outcome';
import { SLIP_KINDS } from '../slips/slip';
import { markdownTable, percent } from './table';

/** Mail of like predicted risk: what was predicted, and how much of it was misaddressed. */
export interface CalibrationBin {
  readonly predicted: number;
  readonly observed: number;
  /** Checked messages in the bin, corrupted ones included. */
  readonly count: number;
}

const EDGES = [0, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0001];

/** What each outcome weighs so that together they stand for mail with `PREVALENCE` misaddressed, half of it real mistakes. */
function weightsOf(outcomes: readonly Outcome[]): readonly number[] {
  const groupOf = ({ kind, draw }: Outcome): string =>
    kind === null ? 'clean' : draw === 'real' ? 'real' : draw === 'uniform' ? kind : '';
  const counts = new Map<string, number>();
  for (const outcome of outcomes) counts.set(groupOf(outcome), (counts.get(groupOf(outcome)) ?? 0) + 1);
  const kinds = SLIP_KINDS.filter((kind) => counts.has(kind)).length;
  return outcomes.map((outcome) => {
    const group = groupOf(outcome);
    const count = counts.get(group) ?? 1;
    if (group === '') return 0;
    if (group === 'clean') return (1 - PREVALENCE) / count;
    return (PREVALENCE * (group === 'real' ? 0.5 : 0.5 / kinds)) / count;
  });
}

/** Predicted against observed risk on counted mail, from low to high; empty bins are left out. */
export function calibrationBins(outcomes: readonly Outcome[]): readonly CalibrationBin[] {
  const counted = outcomes.filter((outcome) => outcome.counted);
  const weights = weightsOf(counted);
  return EDGES.slice(0, -1).flatMap((low, i) => {
    const high = EDGES[i + 1] ?? 2;
    let [weight, predicted, wrong, count] = [0, 0, 0, 0];
    counted.forEach((outcome, j) => {
      const own = weights[j] ?? 0;
      if (own === 0 || outcome.risk < low || outcome.risk >= high) return;
      weight += own;
      predicted += own * outcome.risk;
      wrong += outcome.kind === null ? 0 : own;
      count += 1;
    });
    return count === 0 ? [] : [{ predicted: predicted / weight, observed: wrong / weight, count }];
  });
}

/** The calibration as a table. */
export function calibrationTable(bins: readonly CalibrationBin[]): string {
  const rows = bins.map(({ predicted, observed, count }) => [
    percent(predicted, 3),
    percent(observed, 3),
    `${count}`,
  ]);
  return markdownTable([['predicted risk, %', 'misaddressed, %', 'checks'], ...rows]);
}
