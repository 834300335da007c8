import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packableWeight, packTerms, unpackTerms } from '../../../../src/scoring/model/pack-weights';
import { createModel } from '../../../../src/scoring/model/scoring-model';
import { shippedWeights } from '../../../../src/scoring/model/shipped-weights';

const SIGNALS = [
  { name: 'a', edges: [1, 2] },
  { name: 'b', edges: [1] },
];

describe('packed terms', () => {
  const weight = fc.double({ min: -9, max: 9, noNaN: true }).map((logOdds) => packableWeight(logOdds) + 0);
  const used = weight.filter((w) => w !== 0);

  it('give back every weight that can be packed', () => {
    fc.assert(
      fc.property(fc.tuple(used, weight, weight, weight), fc.tuple(weight, used, weight), (a, b) => {
        expect(unpackTerms(packTerms({ a, b }, SIGNALS), SIGNALS)).toEqual({ a, b });
      }),
    );
  });

  it('hold the nearest fifth of a log-odds, up to 9.2 either way', () => {
    expect([0.26, -1.34, 12, -12].map(packableWeight)).toEqual([20, -140, 920, -920]);
  });

  it('are one character a bin, zeros for a signal that is not used', () => {
    expect(packTerms({ b: [0, 100, -100] }, SIGNALS)).toBe('QQQQQVL');
    expect(unpackTerms('QQQQQVL', SIGNALS)).toEqual({ b: [0, 100, -100] });
  });

  it('refuse weights they cannot hold, and other signals than those packed', () => {
    expect(() => packTerms({ b: [5, 0, 0] }, SIGNALS)).toThrow('whole fifths');
    expect(() => packTerms({ b: [940, 0, 0] }, SIGNALS)).toThrow('-9.2 to 9.2');
    expect(() => unpackTerms('QQQQQVLQ', SIGNALS)).toThrow('expected 7 bins, got 8');
  });
});

describe('the shipped weights', () => {
  it('belong to the signals of this version', () => {
    const weights = shippedWeights();
    expect(() => createModel(weights)).not.toThrow();
    expect(new Set(weights.recipientHeads.map(({ gate }) => gate))).toEqual(
      new Set(['any', 'never-written']),
    );
    expect(weights.attachmentHeads).toHaveLength(1);
  });
});
