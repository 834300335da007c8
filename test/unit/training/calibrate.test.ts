import { describe, expect, it } from 'vitest';
import { cleanTail, fitCalibration, PREVALENCE } from '../../../src/training/calibrate';

const risk = (slope: number, intercept: number, score: number): number =>
  1 / (1 + Math.exp(-(slope * score + intercept)));

describe('fitCalibration', () => {
  it('finds the curve that made the points', () => {
    const points = [-6, -4, -2, 0, 2, 4, 6].flatMap((score) => {
      const p = risk(0.8, -3, score);
      return [
        { score, wrong: true, weight: p },
        { score, wrong: false, weight: 1 - p },
      ];
    });
    const { slope, intercept } = fitCalibration(points);
    expect(slope).toBeCloseTo(0.8, 2);
    expect(intercept).toBeCloseTo(-3, 2);
  });

  it('gives the prevalence on average', () => {
    const points = [1, 2, 3, 4].flatMap((score) => [
      { score, wrong: true, weight: (PREVALENCE * score) / 10 },
      { score: score - 1, wrong: false, weight: (1 - PREVALENCE) / 4 },
    ]);
    const { slope, intercept } = fitCalibration(points);
    const mean = points.reduce((sum, { score, weight }) => sum + weight * risk(slope, intercept, score), 0);
    expect(mean).toBeCloseTo(PREVALENCE, 5);
  });
});

describe('cleanTail', () => {
  it('descends in share and ascends in score', () => {
    const tail = cleanTail(Array.from({ length: 5000 }, (_, i) => Math.log(1 + i)));
    for (const [i, point] of tail.entries()) {
      const next = tail[i + 1];
      if (next) expect(next.share).toBeLessThan(point.share);
      if (next) expect(next.logOdds).toBeGreaterThanOrEqual(point.logOdds);
    }
    expect(tail.find(({ share }) => share === 0.01)?.logOdds).toBeCloseTo(Math.log(4951), 2);
  });
});
