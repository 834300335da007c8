import { describe, expect, it } from 'vitest';
import { AdditiveModel, SILENT_LOG_ODDS } from '../../../../src/scoring/model/additive-model';
import type { HeadWeights } from '../../../../src/scoring/model/weights';

/** Three bins and four: one for a missing value, one more than there are edges. */
const SIGNALS = [
  { name: 'seen', edges: [1] },
  { name: 'near', edges: [0, 10] },
];
const head = (change: Partial<HeadWeights> = {}): HeadWeights => ({
  gate: 'any',
  bias: 0,
  terms: {},
  ...change,
});
const vector = (seen: number, near: number) => Float64Array.of(seen, near);
const scoreOf = (heads: readonly HeadWeights[], values: Float64Array = vector(0, 0), neverWritten = false) =>
  new AdditiveModel(SIGNALS, heads).score(values, neverWritten);

describe('an additive model', () => {
  it('adds the bias and the weights of the bins of one head, which stand in hundredths', () => {
    const terms = { seen: [7, 20, -300], near: [-5, 40, 50, 60] };
    const score = (values: Float64Array) => scoreOf([head({ bias: -450, terms })], values);
    expect(score(vector(0, 0)).logOdds).toBeCloseTo(-4.5 + 0.2 + 0.5, 12);
    expect(score(vector(1, 10)).logOdds).toBeCloseTo(-4.5 - 3 + 0.6, 12);
    expect(score(vector(NaN, -1)).logOdds).toBeCloseTo(-4.5 + 0.07 + 0.4, 12);
    expect(score(vector(2, NaN))).toMatchObject({ bias: -4.5, otherHeads: 0 });
    expect([...score(vector(2, NaN)).bySignal]).toEqual([-3, -0.05]);
  });

  it('adds up the odds of its heads, and tells what the leading one gives and what the others add', () => {
    const [low, high, middle] = [head({ bias: -300 }), head({ bias: -100 }), head({ bias: -200 })];
    const score = scoreOf([low, high, middle]);
    expect(score.logOdds).toBeCloseTo(Math.log(Math.exp(-3) + Math.exp(-1) + Math.exp(-2)), 12);
    expect(score.bias).toBe(-1);
    expect(score.otherHeads).toBeCloseTo(Math.log(1 + Math.exp(-2) + Math.exp(-1)), 12);
    expect(scoreOf([high, low, middle])).toEqual(score);
  });

  it('is led by the first of heads that say the same', () => {
    const first = head({ bias: 100, terms: { seen: [0, 100, 0] } });
    const second = head({ bias: 0, terms: { near: [0, 0, 200, 0] } });
    expect([...scoreOf([first, second]).bySignal]).toEqual([1, 0]);
    expect([...scoreOf([second, first]).bySignal]).toEqual([0, 2]);
  });

  it('asks a head about people who were never written to of nobody else', () => {
    const gated = head({ gate: 'never-written', bias: 300 });
    expect(scoreOf([gated, head({ bias: 100 })], undefined, true)).toMatchObject({ bias: 3 });
    expect(scoreOf([gated, head({ bias: 100 })], undefined, false)).toMatchObject({ bias: 1, otherHeads: 0 });
  });

  it('has nothing to say without an open head', () => {
    const silent = { logOdds: SILENT_LOG_ODDS, bias: SILENT_LOG_ODDS, otherHeads: 0 };
    expect(scoreOf([])).toMatchObject(silent);
    expect(scoreOf([head({ gate: 'never-written' })])).toEqual({ ...silent, bySignal: [0, 0] });
    expect(SILENT_LOG_ODDS).toBe(-20);
  });

  it('names the parts of a score, which add up to it, and no part that is zero', () => {
    const leading = head({ bias: -100, terms: { seen: [50, 0, 0], near: [0, 0, 30, 0] } });
    const model = new AdditiveModel(SIGNALS, [leading, head({ bias: -400 })]);
    const values = vector(NaN, 3);
    const score = model.score(values, false);
    const parts = model.contributionsOf(score, values);
    expect(parts).toEqual([
      { signal: 'seen', value: null, logOdds: 0.5 },
      { signal: 'near', value: 3, logOdds: 0.3 },
      { signal: 'other-heads', value: null, logOdds: score.otherHeads },
    ]);
    expect(parts.reduce<number>((sum, { logOdds }) => sum + logOdds, score.bias)).toBeCloseTo(
      score.logOdds,
      12,
    );
    const alone = new AdditiveModel(SIGNALS, [leading]);
    const quiet = vector(0, 10);
    expect(alone.contributionsOf(alone.score(quiet, false), quiet)).toEqual([]);
  });

  it('refuses weights that are of other signals, or of other bins', () => {
    const withTerms = (terms: HeadWeights['terms']) => () => new AdditiveModel(SIGNALS, [head({ terms })]);
    expect(withTerms({ gone: [1] })).toThrow('weights: expected a signal of the registry, got "gone"');
    expect(withTerms({ seen: [1, 2] })).toThrow('weights: seen: expected 3 bins, got 2');
    expect(withTerms({ near: [1, 2, 3, 4] })).not.toThrow();
  });
});
