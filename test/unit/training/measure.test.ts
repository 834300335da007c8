import { describe, expect, it } from 'vitest';
import {
  bootstrapShare,
  byPolicy,
  cleanRates,
  recallOf,
  thresholdAt,
} from '../../../src/training/measure/metrics';
import type { Outcome } from '../../../src/training/measure/outcome';

function outcome(more: Partial<Outcome>): Outcome {
  return {
    mailbox: 0,
    sentBefore: 200,
    counted: true,
    kind: null,
    draw: null,
    intendedSent: 0,
    recipients: 1,
    isReply: false,
    score: 0,
    risk: 0,
    alert: false,
    blamed: null,
    suggested: null,
    rules: [],
    ...more,
  };
}

describe('thresholdAt', () => {
  it('is passed by the wanted share of the counted clean messages', () => {
    const outcomes = Array.from({ length: 1000 }, (_, score) => outcome({ score }));
    const threshold = thresholdAt([...outcomes, outcome({ score: 5000, counted: false })], 0.01);
    expect(outcomes.filter(({ score }) => score > threshold).length).toBeCloseTo(10, -1);
  });
});

describe('recallOf', () => {
  it('counts uniformly drawn slips by kind, and real mistakes apart', () => {
    const outcomes = [
      outcome({ kind: 'autocomplete', draw: 'uniform', alert: true }),
      outcome({ kind: 'autocomplete', draw: 'uniform' }),
      outcome({ kind: 'autocomplete', draw: 'weak' }),
      outcome({ kind: 'autocomplete', draw: 'real', alert: true }),
      outcome({ kind: 'autocomplete', draw: 'uniform', counted: false }),
    ];
    expect(recallOf(outcomes, 'autocomplete', byPolicy)).toBe(0.5);
    expect(recallOf(outcomes, 'real-mistakes', byPolicy)).toBe(1);
  });
});

describe('cleanRates', () => {
  it('gives the overall rate and how it spreads over mailboxes', () => {
    const outcomes = [0, 1, 2, 3].flatMap((mailbox) =>
      Array.from({ length: 100 }, (_, i) => outcome({ mailbox, alert: i < mailbox })),
    );
    expect(cleanRates(outcomes, byPolicy)).toMatchObject({ overall: 0.015, p50: 0.015, max: 0.03 });
  });
});

describe('bootstrapShare', () => {
  it('is wide when senders differ and exact when they agree', () => {
    const of = (alerts: (mailbox: number) => boolean): readonly Outcome[] =>
      Array.from({ length: 20 }, (_, mailbox) => outcome({ mailbox, alert: alerts(mailbox) }));
    expect(
      bootstrapShare(
        of(() => true),
        byPolicy,
        1,
      ),
    ).toEqual({ low: 1, high: 1 });
    const { low, high } = bootstrapShare(
      of((mailbox) => mailbox % 2 === 0),
      byPolicy,
      1,
    );
    expect(low).toBeGreaterThan(0.2);
    expect(low).toBeLessThan(0.45);
    expect(high).toBeGreaterThan(0.55);
    expect(high).toBeLessThan(0.8);
  });
});
