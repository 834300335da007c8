import { describe, expect, it } from 'vitest';
import { fitHeads, type FitData, type FitSettings, type FittedHead } from '../../../src/training/fit-heads';
import { seededRandom } from '../../../src/training/seeded-random';

const SETTINGS: FitSettings = {
  rounds: 200,
  movesPerRound: 2,
  terms: 99,
  shrinkage: 0.3,
  maxMove: 0.5,
  ridge: 1,
};

/** Rows of two signals with three bins each, labelled by a chance that depends on the bins. */
function dataFrom(chanceOf: (a: number, b: number) => number, count = 6000): FitData {
  const random = seededRandom(3, 'fit');
  const bins = new Uint8Array(count * 2);
  const label = new Int16Array(count);
  for (let i = 0; i < count; i += 1) {
    const [a, b] = [random.below(3), random.below(3)];
    bins.set([a, b], i * 2);
    label[i] = random.chance(chanceOf(a, b)) ? 0 : -1;
  }
  return {
    rows: { width: 2, bins, count },
    index: Int32Array.from({ length: count }, (_, i) => i),
    label,
    weight: new Float64Array(count).fill(1),
    binCounts: [3, 3],
    isOpen: [() => true],
  };
}

function fitOne(data: FitData, settings: FitSettings): FittedHead {
  const [head] = fitHeads(data, settings);
  if (!head) throw new Error('expected a head');
  return head;
}

describe('fitHeads', () => {
  it('finds the log-odds that a signal adds, and leaves an idle signal alone', () => {
    const chances = [0.1, 0.3, 0.8];
    const head = fitOne(
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
    const head = fitOne(data, { ...SETTINGS, terms: 1 });
    expect(head.terms.map((term) => term !== null)).toEqual([true, false]);
  });

  it('is the same every time', () => {
    const data = dataFrom((a, b) => 0.1 + 0.2 * a + 0.1 * b);
    expect(fitOne(data, SETTINGS)).toEqual(fitOne(data, SETTINGS));
  });

  it('lets heads share the rows: what one explains, the other leaves alone', () => {
    const random = seededRandom(4, 'two');
    const count = 9000;
    const bins = new Uint8Array(count * 2);
    const label = new Int16Array(count).fill(-1);
    for (let i = 0; i < count; i += 1) {
      const [a, b] = [random.below(3), random.below(3)];
      bins.set([a, b], i * 2);
      if (random.chance(a === 2 ? 0.5 : 0.02)) label[i] = 0;
      else if (random.chance(b === 2 ? 0.5 : 0.02)) label[i] = 1;
    }
    const data = dataFrom(() => 0, count);
    const [first, second] = fitHeads(
      { ...data, rows: { width: 2, bins, count }, label, isOpen: [() => true, () => true] },
      SETTINGS,
    );
    const rise = (head: FittedHead | undefined, signal: number): number =>
      (head?.terms[signal]?.[2] ?? 0) - (head?.terms[signal]?.[0] ?? 0);
    expect(rise(first, 0)).toBeGreaterThan(2);
    expect(rise(second, 1)).toBeGreaterThan(2);
    expect(Math.abs(rise(first, 1))).toBeLessThan(0.5);
    expect(Math.abs(rise(second, 0))).toBeLessThan(0.5);
  });

  it('fits a head only on the rows it is open to', () => {
    const data = dataFrom((a) => (a === 0 ? 0.9 : 0.1));
    const even = fitOne({ ...data, isOpen: [(row) => row % 2 === 0] }, SETTINGS);
    const changed = data.label.map((label, i) => (i % 2 === 0 ? label : -1));
    expect(fitOne({ ...data, label: changed, isOpen: [(row) => row % 2 === 0] }, SETTINGS)).toEqual(even);
  });

  it('never moves a weight further than allowed in one round, however pure a bin is', () => {
    const data = dataFrom((a) => (a === 2 ? 1 : 0));
    const head = fitOne(data, { ...SETTINGS, rounds: 4, maxMove: 0.5 });
    expect(Math.max(...(head.terms[0] ?? []).map(Math.abs))).toBeLessThanOrEqual(0.5 * 6 + 1e-9);
    expect(head.terms[0]?.[2]).toBeGreaterThan(1);
  });
});
