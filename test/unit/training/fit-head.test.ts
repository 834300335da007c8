import { describe, expect, it } from 'vitest';
import { fitHead, type FitData, type FitSettings } from '../../../src/training/fit-head';
import { seededRandom } from '../../../src/training/seeded-random';

const SETTINGS: FitSettings = {
  rounds: 200,
  movesPerRound: 2,
  terms: 99,
  shrinkage: 0.3,
  ridge: 1,
};

/** Rows of two signals with three bins each, labelled by a chance that depends on the bins. */
function dataFrom(chanceOf: (a: number, b: number) => number, count = 6000): FitData {
  const random = seededRandom(3, 'fit');
  const bins = new Uint8Array(count * 2);
  const label = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) {
    const [a, b] = [random.below(3), random.below(3)];
    bins.set([a, b], i * 2);
    label[i] = random.chance(chanceOf(a, b)) ? 1 : 0;
  }
  return {
    rows: { width: 2, bins, count },
    index: Int32Array.from({ length: count }, (_, i) => i),
    label,
    weight: new Float64Array(count).fill(1),
    binCounts: [3, 3],
  };
}

describe('fitHead', () => {
  it('finds the log-odds that a signal adds, and leaves an idle signal alone', () => {
    const chances = [0.1, 0.3, 0.8];
    const head = fitHead(
      dataFrom((a) => chances[a] ?? 0),
      SETTINGS,
    );
    const logOdds = [0, 1, 2].map(
      (bin) => head.bias + (head.terms[0]?.[bin] ?? 0) + (head.terms[1]?.[0] ?? 0),
    );
    chances.forEach((chance, bin) => expect(logOdds[bin]).toBeCloseTo(Math.log(chance / (1 - chance)), 0));
    const idle = head.terms[1] ?? new Float64Array(3);
    expect(Math.max(...idle.map(Math.abs))).toBeLessThan(0.2);
  });

  it('keeps only the strongest signals where fewer are allowed', () => {
    const data = dataFrom((a, b) => 0.1 + 0.3 * a + 0.05 * b);
    const head = fitHead(data, { ...SETTINGS, terms: 1 });
    expect(head.terms.map((term) => term !== null)).toEqual([true, false]);
  });

  it('is the same every time', () => {
    const data = dataFrom((a, b) => 0.1 + 0.2 * a + 0.1 * b);
    expect(fitHead(data, SETTINGS)).toEqual(fitHead(data, SETTINGS));
  });
});
