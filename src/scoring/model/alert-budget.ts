import type { LogOdds } from '../brand';
import type { Graph } from '../graph/graph';
import type { Reason } from '../reasons/reason';
import type { RiskLevel, ScoreReport } from '../report';
import { shippedModel } from './scoring-model';

/** Anything with a score and reasons: a report's recipient, or its worst one. */
export interface Scored {
  readonly logOdds: LogOdds;
  readonly reasons: readonly Reason[];
}

/** How much one alert tightens the budget (natural logarithm); the sends that pay for it relax it again. */
const STEP = 0.5;
/** The threshold is never more lenient than this multiple of the budget's share of clean mail. */
const MAX_RELAXED = Math.log(1.5);
const HIGH_SHARE = 0.25;
/** A score that at most this share of clean messages reaches, with a reason that needs no history, is critical. */
const CRITICAL_SHARE = 0.0005;

/** How unusual this is for this sender, given the alert budget and how many alerts it has spent. Changes nothing. */
export function riskLevel(
  graph: Graph,
  scored: Scored,
  perHundredSends: number,
  model = shippedModel(),
): RiskLevel {
  const share = cleanShare(scored.logOdds, model);
  if (share <= CRITICAL_SHARE && scored.reasons.some(isCritical)) return 'critical';
  const allowed = (perHundredSends / 100) * Math.exp(graph.budget.logStrictness);
  if (share > allowed) return 'normal';
  return share <= allowed * HIGH_SHARE ? 'high' : 'elevated';
}

/** Tells the budget that a message with this report went out, in place. Call once a send, before learning it. */
export function observeSend(
  graph: Graph,
  report: ScoreReport,
  perHundredSends: number,
  model = shippedModel(),
): void {
  const { budget } = graph;
  const levels = [...report.recipients, ...report.attachments].map((scored) =>
    riskLevel(graph, scored, perHundredSends, model),
  );
  const alerted = levels.some((level) => level !== 'normal');
  budget.sends += 1;
  const next = budget.logStrictness - STEP * ((alerted ? 1 : 0) - perHundredSends / 100);
  budget.logStrictness = Math.min(MAX_RELAXED, next);
}

function isCritical({ code }: Reason): boolean {
  return code === 'lookalike-address' || code === 'lookalike-domain';
}

/** Share of clean messages that reach a score, from the tail stored with the weights, log-linear between points. */
export function cleanShare(logOdds: number, model = shippedModel()): number {
  const tail = model.weights.cleanTail;
  let before = tail[0];
  if (before === undefined || logOdds < before.logOdds) return 1;
  for (const point of tail) {
    if (logOdds < point.logOdds) return interpolate(before, point, logOdds);
    before = point;
  }
  // Beyond the last point the tail is taken to fall by half for each 0.5 of log-odds.
  return before.share * Math.pow(0.5, (logOdds - before.logOdds) / 0.5);
}

interface Point {
  readonly share: number;
  readonly logOdds: number;
}

function interpolate(a: Point, b: Point, logOdds: number): number {
  if (b.logOdds === a.logOdds) return b.share;
  const way = (logOdds - a.logOdds) / (b.logOdds - a.logOdds);
  return Math.exp(Math.log(a.share) + way * (Math.log(b.share) - Math.log(a.share)));
}
