import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packableWeight, packList, unpackList } from '../../../../src/scoring/model/pack-weights';
import { createModel } from '../../../../src/scoring/model/scoring-model';
import { shippedWeights } from '../../../../src/scoring/model/shipped-weights';

describe('a packed list of weights', () => {
  it('gives back every list of weights that can be packed', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true })), (logOdds) => {
        const weights = logOdds.map(packableWeight);
        expect(unpackList(packList(weights)).map((weight) => weight + 0)).toEqual(weights.map((w) => w + 0));
      }),
    );
  });

  it('holds the nearest tenth of a log-odds, up to 4.6 either way', () => {
    expect([0.04, 0.26, -1.34, 7, -7].map(packableWeight).map((w) => w + 0)).toEqual([
      0, 30, -130, 460, -460,
    ]);
  });

  it('is one character a weight, and refuses what it cannot hold', () => {
    expect(packList([0, 100, -100])).toBe('Q[G');
    expect(() => packList([5])).toThrow('whole tenths');
    expect(() => packList([470])).toThrow('-4.6 to 4.6');
  });
});

describe('the shipped weights', () => {
  it('belong to the signals of this version', () => {
    const weights = shippedWeights();
    expect(() => createModel(weights)).not.toThrow();
    expect(weights.recipientHeads.map(({ kind }) => kind)).toContain('namesake-surname');
    expect(weights.attachmentHeads.map(({ kind }) => kind)).toEqual(['wrong-file']);
  });
});
