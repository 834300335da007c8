import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogOdds, Probability } from '../../../src/scoring/brand';
import {
  createGraph,
  createModel,
  decodeGraph,
  encodeGraph,
  observeSend,
  riskLevel,
} from '../../../src/scoring';
import type { Graph } from '../../../src/scoring/graph/graph';
import type { Weights } from '../../../src/scoring/model/weights';
import type { Reason } from '../../../src/scoring/reasons/reason';
import type { ScoreReport } from '../../../src/scoring/report';
import { seededRandom } from '../../../src/training/seeded-random';
import { person } from '../../support/samples';

/** A model of which only the tail matters: a score x is reached by e^-x of the clean messages. */
const WEIGHTS: Weights = {
  recipientHeads: [],
  attachmentHeads: [],
  calibration: { prevalence: 0.01, slope: 1, intercept: 0 },
  cleanTail: Array.from({ length: 21 }, (_, x) => ({ logOdds: x, share: Math.exp(-x) })),
};
const MODEL = createModel(WEIGHTS);

interface Send {
  /** Share of clean messages that reach its score. */
  readonly share: number;
  readonly isLookalike: boolean;
}

const WEAK: Reason = { code: 'first-contact', received: 0, weight: 1 as LogOdds };

function reportOf({ share, isLookalike }: Send): ScoreReport {
  const logOdds = -Math.log(share) as LogOdds;
  const reasons: Reason[] = isLookalike
    ? [
        {
          code: 'lookalike-domain',
          domain: '' as never,
          knownDomain: '' as never,
          sentToKnownDomain: 1,
          weight: logOdds,
        },
      ]
    : [WEAK];
  const recipient = {
    person: person('a@acme.example'),
    field: 'to' as const,
    risk: 0.5 as Probability,
    logOdds,
    bias: logOdds,
    contributions: [],
    reasons,
    suggestion: null,
  };
  return { risk: 0.5 as Probability, logOdds, recipients: [recipient], attachments: [], hints: [] };
}

interface Outcome {
  readonly levels: readonly string[];
  readonly graph: Graph;
}

function run(
  sends: readonly Send[],
  perHundred: number,
  store: (graph: Graph) => Graph = (same) => same,
): Outcome {
  let graph = createGraph({ halfLifeDays: 180 });
  const levels = sends.map((send) => {
    const report = reportOf(send);
    const level = riskLevel(graph, report.recipients[0] as never, perHundred, MODEL);
    observeSend(graph, report, perHundred, MODEL);
    graph = store(graph);
    return level;
  });
  return { levels, graph };
}

function alertsOf(levels: readonly string[], isCounted = (level: string) => level !== 'normal'): number {
  return levels.filter(isCounted).length;
}

function stream(length: number, label: string, shareAt: (uniform: number, i: number) => number): Send[] {
  const random = seededRandom(11, label);
  return Array.from({ length }, (_, i) => ({
    share: Math.max(1e-12, shareAt(random.next(), i)),
    isLookalike: false,
  }));
}

/** Streams of scores as senders' lives make them; shares are uniform where the model fits the sender. */
const STREAMS: Readonly<Record<string, Send[]>> = {
  stationary: stream(20_000, 'stationary', (u) => u),
  'a sender ten times as unusual as the model thinks': stream(20_000, 'unusual', (u) => u / 10),
  'slow drift': stream(20_000, 'drift', (u, i) => u / (1 + i / 1000)),
  'a new role': stream(20_000, 'role', (u, i) => (i > 5000 && i < 7000 ? u * 0.01 : u)),
  bursts: stream(20_000, 'bursts', (u, i) => (i % 2000 < 30 ? u * 1e-4 : u)),
  'all high': stream(5000, 'high', () => 1e-9),
  'all high, lookalike': stream(5000, 'high', () => 1e-9).map((send) => ({ ...send, isLookalike: true })),
};

describe('the alert budget', () => {
  describe.each(Object.entries(STREAMS))('on a stream: %s', (_, sends) => {
    it.each([0.2, 1, 5])('keeps its bound at %f in a hundred, from the first send on', (perHundred) => {
      const { levels } = run(sends, perHundred);
      let [alerts, critical] = [0, 0];
      levels.forEach((level, i) => {
        if (level !== 'normal') alerts += 1;
        if (level === 'critical') critical += 1;
        const paid = (perHundred / 100) * (i + 1);
        if (alerts - critical >= paid + 7 || alerts >= paid + 13)
          expect.fail(`${alerts} alerts, ${critical} critical, after ${i + 1} sends`);
      });
      expect(alerts).toBeGreaterThan(0);
    });
  });

  it('spends most of what is allowed where the model fits the sender', () => {
    const alerts = alertsOf(run(STREAMS['stationary'] ?? [], 1).levels);
    expect(alerts).toBeGreaterThan(150);
    expect(alerts).toBeLessThanOrEqual(207);
  });

  it.each([1, 2, 3])('knows after 200 sends that a sender is %f times as unusual', (times) => {
    const runs = Array.from({ length: 40 }, (_, i) =>
      run(
        stream(200, `${times} ${i}`, (u) => Math.min(1, u / times)),
        1,
      ),
    );
    const mean = runs.reduce((sum, { graph }) => sum + graph.budget.logUnusualness, 0) / runs.length;
    expect(Math.abs(mean - Math.log(times))).toBeLessThan(0.15);
  });

  it('gives a sender three times as unusual hardly more alerts than others in the first 200 sends', () => {
    const alertsIn = (times: number) =>
      Array.from({ length: 40 }, (_, i) =>
        alertsOf(
          run(
            stream(200, `spread ${i}`, (u) => u / times),
            1,
          ).levels,
        ),
      ).reduce((sum, alerts) => sum + alerts, 0) / 40;
    expect(alertsIn(3)).toBeLessThan(1.5 * alertsIn(1));
  });

  it('holds in every stretch of every sequence, with critical alerts among them', () => {
    const send = fc.record({
      share: fc.oneof(
        fc.constantFrom(1e-9, 4e-4, 0.004, 0.01),
        fc.double({ min: 1e-6, max: 1, noNaN: true }),
      ),
      isLookalike: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(send, { maxLength: 400 }),
        fc.constantFrom(0, 0.5, 1, 10, 100),
        fc.nat(400),
        (sends, perHundred, from) => {
          const levels = run(sends, perHundred).levels.slice(from);
          const paid = (perHundred / 100) * levels.length;
          expect(alertsOf(levels)).toBeLessThan(paid + 15);
          const notCritical = alertsOf(levels, (level) => level === 'elevated' || level === 'high');
          expect(notCritical).toBeLessThan(paid + 9);
        },
      ),
    );
  });

  it('warns against an adversary who knows the threshold no more often than the bound', () => {
    const graph = createGraph({ halfLifeDays: 180 });
    let alerts = 0;
    for (let n = 1; n <= 5000; n += 1) {
      // The least unusual score that still alerts.
      const report = reportOf({
        share: 0.01 * Math.exp(graph.budget.logStrictness - graph.budget.logUnusualness) * 0.999,
        isLookalike: false,
      });
      if (riskLevel(graph, report.recipients[0] as never, 1, MODEL) !== 'normal') alerts += 1;
      observeSend(graph, report, 1, MODEL);
      expect(alerts).toBeLessThan(0.01 * n + 7);
    }
  });

  it('still names a strong score after some alerts, when weak ones are already silent', () => {
    const { graph } = run(
      stream(4, 'few', () => 1e-5),
      1,
    );
    const level = (share: number) =>
      riskLevel(graph, reportOf({ share, isLookalike: false }).recipients[0] as never, 1, MODEL);
    expect(level(0.005)).toBe('normal');
    expect(level(0.0005)).toBe('elevated');
    expect(level(0.0001)).toBe('high');
  });

  it('lets a critical score through where others are silent', () => {
    const { graph } = run(
      stream(10, 'burst', () => 1e-9),
      1,
    );
    const level = (isLookalike: boolean) =>
      riskLevel(graph, reportOf({ share: 1e-9, isLookalike }).recipients[0] as never, 1, MODEL);
    expect(level(false)).toBe('normal');
    expect(level(true)).toBe('critical');
  });

  it('never alerts for a policy that allows none, critical scores aside', () => {
    const { levels } = run(
      stream(100, 'none', () => 1e-300),
      0,
    );
    expect(alertsOf(levels)).toBe(0);
  });

  it('is the same when the graph is stored and read after every send', () => {
    const sends = stream(300, 'stored', (u) => u / 20);
    const store = (graph: Graph): Graph => {
      const read = decodeGraph(encodeGraph(graph, 30_000));
      if (!read.ok) throw new Error(`expected a graph, got ${read.error.code}`);
      return read.value;
    };
    expect(run(sends, 1, store).levels).toEqual(run(sends, 1).levels);
  });
});
