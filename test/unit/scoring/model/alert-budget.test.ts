import { describe, expect, it } from 'vitest';
import type { LogOdds } from '../../../../src/scoring/brand';
import { observeSend, riskLevel } from '../../../../src/scoring/model/alert-budget';
import {
  BudgetState,
  MAX_RELAXED,
  MAX_UNUSUALNESS,
  MIN_UNUSUALNESS,
} from '../../../../src/scoring/model/budget-state';
import { createModel } from '../../../../src/scoring/model/scoring-model';
import type { TailPoint, Weights } from '../../../../src/scoring/model/weights';
import type { Reason } from '../../../../src/scoring/reasons/reason';
import { attachmentScore, recipientScore, scoreReport } from '../../../support/samples';

const modelWith = (cleanTail: readonly TailPoint[]) =>
  createModel({
    recipientHeads: [],
    attachmentHeads: [],
    calibration: { prevalence: 0.01, slope: 1, intercept: 0 },
    cleanTail,
  } satisfies Weights);

/** At 0 half of the clean messages, at 2 one in 200, at 4 one in 20,000. */
const TAIL = [
  { logOdds: 0, share: 0.5 },
  { logOdds: 2, share: 0.005 },
  { logOdds: 4, share: 0.00005 },
];
const MODEL = modelWith(TAIL);
const LOOKALIKES = ['lookalike-address', 'lookalike-domain'] as const;
const reasonOf = (code: Reason['code']) => ({ code, weight: 1 }) as never as Reason;

function budgetAt(logStrictness: number): { budget: BudgetState } {
  return { budget: Object.assign(new BudgetState(), { logStrictness }) };
}

/** The level of a score under a budget that lets this share of clean messages alert. */
function levelOf(
  logOdds: number,
  allowedShare: number,
  change: { strictness?: number; model?: typeof MODEL } = {},
) {
  const scored = { logOdds: logOdds as LogOdds, reasons: [] };
  return riskLevel(budgetAt(change.strictness ?? 0), scored, allowedShare * 100, change.model ?? MODEL);
}

/** The score that this share of clean messages reaches, by the first stretch of the tail. */
function logOddsOf(share: number): LogOdds {
  return ((2 * Math.log(0.5 / share)) / Math.log(100)) as LogOdds;
}

/** The largest share at which the score is normal, found by halving: the share of clean messages that reach it. */
function shareOf(logOdds: number, model = MODEL): number {
  let [low, high] = [1e-12, 4];
  for (let i = 0; i < 200; i += 1) {
    const middle = Math.sqrt(low * high);
    if (levelOf(logOdds, middle, { model }) === 'normal') low = middle;
    else high = middle;
  }
  return high;
}

describe('how many clean messages reach a score', () => {
  it('is read from the tail: at its points, and log-linear between them', () => {
    for (const { logOdds, share } of TAIL) expect(shareOf(logOdds)).toBeCloseTo(share, 9);
    expect(shareOf(1)).toBeCloseTo(0.05, 9);
    expect(shareOf(3.5)).toBeCloseTo(0.005 * Math.pow(0.01, 0.75), 9);
  });

  it('is all of them below the tail, or without one', () => {
    expect(shareOf(-0.001)).toBeCloseTo(1, 9);
    expect(shareOf(-30)).toBeCloseTo(1, 9);
    expect(shareOf(5, modelWith([]))).toBeCloseTo(1, 9);
  });

  it('falls by half with each half of log-odds beyond the tail', () => {
    expect(shareOf(4.5)).toBeCloseTo(0.000025, 10);
    expect(shareOf(6)).toBeCloseTo(0.00005 / 16, 11);
  });

  it('is the smaller one of two at the same score', () => {
    const step = modelWith([
      { logOdds: 0, share: 0.5 },
      { logOdds: 1, share: 0.1 },
      { logOdds: 1, share: 0.01 },
      { logOdds: 2, share: 0.001 },
    ]);
    expect(shareOf(1, step)).toBeCloseTo(0.01, 9);
    expect(shareOf(0.999_999_999, step)).toBeCloseTo(0.1, 6);
  });
});

describe('a level', () => {
  it('is elevated up to the allowed share, and high up to a quarter of it, both included', () => {
    const model = modelWith([{ logOdds: 0, share: 0.25 }]); // powers of two: nothing is rounded
    expect(levelOf(0, 0.25, { model })).toBe('elevated');
    expect(levelOf(0, 0.249, { model })).toBe('normal');
    expect(levelOf(0, 1, { model })).toBe('high');
    expect(levelOf(0, 0.999, { model })).toBe('elevated');
  });

  it('follows the strictness', () => {
    expect(levelOf(2, 0.005 * Math.E * 1.001, { strictness: -1 })).toBe('elevated');
    expect(levelOf(2, 0.005 * Math.E * 0.999, { strictness: -1 })).toBe('normal');
  });

  it('is none for a budget of nothing, even for what no clean message reaches', () => {
    expect(levelOf(5000, 0)).toBe('normal');
    expect(levelOf(5000, 1e-9)).toBe('high');
  });

  it('is none from three on, but for a look-alike; from six on for nobody', () => {
    const far = { logOdds: 4 as LogOdds, reasons: [reasonOf('lookalike-domain')] };
    expect(levelOf(4, 1, { strictness: -2.99 })).toBe('high');
    expect(levelOf(4, 1, { strictness: -3 })).toBe('normal');
    expect(riskLevel(budgetAt(-3), far, 100, MODEL)).toBe('critical');
    expect(riskLevel(budgetAt(-5.99), far, 100, MODEL)).toBe('critical');
    expect(riskLevel(budgetAt(-6), far, 100, MODEL)).toBe('normal');
  });

  it.each(LOOKALIKES)('is critical for %s where at most one in 2,000 clean messages comes', (code) => {
    const level = (logOdds: number) =>
      riskLevel(
        budgetAt(0),
        { logOdds: logOdds as LogOdds, reasons: [reasonOf('first-contact'), reasonOf(code)] },
        1,
        MODEL,
      );
    expect(level(3.01)).toBe('critical');
    expect(level(2.99)).not.toBe('critical');
    const exactly = modelWith([{ logOdds: 3, share: 0.0005 }]);
    const scored = { logOdds: 3 as LogOdds, reasons: [reasonOf(code)] };
    expect(riskLevel(budgetAt(0), scored, 1, exactly)).toBe('critical');
  });

  it('is not critical for any other reason', () => {
    const scored = {
      logOdds: 4 as LogOdds,
      reasons: [reasonOf('first-contact'), reasonOf('personal-account')],
    };
    expect(riskLevel(budgetAt(0), scored, 1, MODEL)).toBe('high');
  });
});

describe('a send', () => {
  const quiet = scoreReport([recipientScore('a@b.example', { logOdds: 0 as LogOdds })]);
  const after = (strictness: number, report: typeof quiet, perHundred: number) => {
    const graph = budgetAt(strictness);
    observeSend(graph, report, perHundred, MODEL);
    return graph.budget;
  };

  it('pays half its share of the budget back, up to the cap', () => {
    expect(after(-2, quiet, 1)).toEqual({ logStrictness: -2 + 0.5 * 0.01, logUnusualness: -0.06 });
    expect(after(MAX_RELAXED - 1e-9, quiet, 1).logStrictness).toBe(MAX_RELAXED);
    expect(MAX_RELAXED).toBe(Math.LN2);
  });

  it('makes the sender more unusual when a score is that 3 in 10 reach, else less so', () => {
    const scoring = (logOdds: number) =>
      scoreReport([quiet.recipients[0]!, recipientScore('c@d.example', { logOdds: logOdds as LogOdds })]);
    const at30 = logOddsOf(0.3);
    expect(after(0, scoring(at30 + 1e-6), 1).logUnusualness).toBeCloseTo(0.2 * 0.7, 12);
    expect(after(0, scoring(at30 - 1e-6), 1).logUnusualness).toBeCloseTo(-0.2 * 0.3, 12);
    expect(
      after(0, { ...quiet, attachments: [attachmentScore('a.pdf', { logOdds: 4 as LogOdds })] }, 1)
        .logUnusualness,
    ).toBeCloseTo(0.2 * 0.7, 12);
    const graph = budgetAt(0);
    for (let i = 0; i < 100; i += 1) observeSend(graph, scoring(20), 1, MODEL);
    expect(graph.budget.logUnusualness).toBe(MAX_UNUSUALNESS);
    expect(MAX_UNUSUALNESS).toBe(Math.log(4));
    for (let i = 0; i < 100; i += 1) observeSend(graph, quiet, 1, MODEL);
    expect(graph.budget.logUnusualness).toBe(MIN_UNUSUALNESS);
    expect(MIN_UNUSUALNESS).toBeCloseTo(Math.log(Math.SQRT1_2), 12);
  });

  it('alerts an unusual sender at a score that so many times fewer reach', () => {
    const [usual, unusual] = [budgetAt(0), budgetAt(0)];
    unusual.budget.logUnusualness = Math.log(2);
    const level = (graph: typeof usual, share: number) =>
      riskLevel(graph, { logOdds: logOddsOf(share), reasons: [] }, 1, MODEL);
    expect(level(usual, 0.0099)).toBe('elevated');
    expect(level(unusual, 0.0051)).toBe('normal');
    expect(level(unusual, 0.0049)).toBe('elevated');
  });

  it('spends a half when somebody, or a file, alerts', () => {
    const person = scoreReport([
      quiet.recipients[0]!,
      recipientScore('c@d.example', { logOdds: 4 as LogOdds }),
    ]);
    const file = { ...quiet, attachments: [attachmentScore('a.pdf', { logOdds: 4 as LogOdds })] };
    expect(after(0, person, 1).logStrictness).toBeCloseTo(-0.5 * 0.99, 12);
    expect(after(0, file, 1).logStrictness).toBeCloseTo(-0.5 * 0.99, 12);
  });
});
