import { expect, it } from 'vitest';
import type { LogOdds } from '../../../../src/scoring/brand';
import { toProbability } from '../../../../src/scoring/model/calibrate';
import { createModel } from '../../../../src/scoring/model/scoring-model';

it('reads a score as log-odds, stretched and moved as the weights say', () => {
  const calibration = { prevalence: 0.01, slope: 2, intercept: -1 };
  const model = createModel({ recipientHeads: [], attachmentHeads: [], calibration, cleanTail: [] });
  expect(toProbability(0.5 as LogOdds, model)).toBeCloseTo(0.5, 12);
  expect(toProbability(1 as LogOdds, model)).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
  expect(toProbability(-20 as LogOdds, model)).toBeCloseTo(Math.exp(-41), 18);
});
