/*
 * The budget's guarantee. With b = perHundredSends / 100, strictness s and unusualness u, both 0 at first: a score alerts
 * when the share of clean messages that reach it is at most b * e^(s - u). Each message adds STEP * b to s, up to
 * MAX_RELAXED; each alert takes STEP. Whatever the scores and u are, therefore, after n messages
 *
 *   alerts = b * n - s / STEP - (what the cap took, never negative).
 *
 * None but critical scores alert at s <= SILENT_AT, and none at all at s <= CRITICAL_SILENT_AT. So for every sequence,
 * however unusual, adversarial or wrongly modelled, and from the first message on,
 *
 *   alerts that are not critical < b * n + 7      all alerts, critical ones included < b * n + 13
 *
 * and in any stretch of m messages fewer than b * m + 9, or b * m + 15 with critical ones: the cap lets a quiet sender
 * save less than one and a half alerts. Critical alerts spend like others. Where b changes, b * n is its sum over the
 * messages. Conditions: every message is observed once, with the state it was judged by. Not counted: what a policy's
 * rule demands by reason or recipient whatever the risk.
 *
 * The price: who meets 7 alerts at once hears of nothing that is not critical for about 1 / b messages, and then of one
 * in 1 / b until the burst is paid for. A floor on s instead of silence would break the bound: a stream of high scores
 * would alert each time. Before silence the threshold has fallen to a 20th (e^-3), so a burst costs the weakest first.
 *
 * u is where this sender's mail lies among everybody's: it follows the share of messages that look unusual, more than
 * which 3 of 10 clean messages do not, until those are 3 of 10 of this sender's too. There are thirty times as many of
 * them as of alerts, so it is known before an alert too many was given; s, which knows alerts only, needs several.
 */
import type { LogOdds } from '../brand';
import type { Graph } from '../graph/graph';
import type { Reason } from '../reasons/reason';
import type { RiskLevel, ScoreReport } from '../report';
import { shippedModel, type ScoringModel } from './scoring-model';

/** Anything with a score and reasons: a report's recipient, or its worst one. */
export interface Scored {
  readonly logOdds: LogOdds;
  readonly reasons: readonly Reason[];
}

/** What the budget needs of a graph: its own state. */
export type Budgeted = Pick<Graph, 'budget'>;

/** How much one alert tightens the budget (natural logarithm); the sends that pay for it relax it again. */
const STEP = 0.5;
/** At this strictness nothing but a critical score alerts: 6 alerts ahead of the budget. */
const SILENT_AT = -3;
/** At this strictness nothing alerts: 12 alerts ahead of the budget. */
const CRITICAL_SILENT_AT = -6;
/** Messages that at most this share of clean ones reach are unusual: as many as a sender is soon known by. */
const UNUSUAL_SHARE = 0.3;
/** How far a message moves the unusualness, in balance at that share: known after some twenty, steady to within a fifth. */
const UNUSUAL_STEP = 0.14;
const USUAL_STEP = 0.06;
const HIGH_SHARE = 0.25;
/** A score that at most this share of clean messages reaches, with a reason that needs no history, is critical. */
const CRITICAL_SHARE = 0.0005;

/** How unusual this is for this sender, given the alert budget and what it has spent. Changes nothing. */
export function riskLevel(
  graph: Budgeted,
  scored: Scored,
  perHundredSends: number,
  model = shippedModel(),
): RiskLevel {
  const share = cleanShare(scored.logOdds, model);
  const { logStrictness, logUnusualness } = graph.budget;
  if (logStrictness <= CRITICAL_SILENT_AT) return 'normal';
  if (share <= CRITICAL_SHARE && scored.reasons.some(isCritical)) return 'critical';
  const allowed = (perHundredSends / 100) * Math.exp(logStrictness - logUnusualness);
  if (logStrictness <= SILENT_AT || allowed === 0 || share > allowed) return 'normal';
  return share <= allowed * HIGH_SHARE ? 'high' : 'elevated';
}

/** Tells the budget that a message with this report went out, in place. Call once a send, before learning it. */
export function observeSend(
  graph: Budgeted,
  report: ScoreReport,
  perHundredSends: number,
  model = shippedModel(),
): void {
  const { budget } = graph;
  const all = [...report.recipients, ...report.attachments];
  const alerted = all.some((one) => riskLevel(graph, one, perHundredSends, model) !== 'normal');
  const isUnusual = all.some(
    (one) => cleanShare(one.logOdds, model) <= UNUSUAL_SHARE * Math.exp(-budget.logUnusualness),
  );
  budget.move(STEP * (perHundredSends / 100 - (alerted ? 1 : 0)), isUnusual ? UNUSUAL_STEP : -USUAL_STEP);
}

function isCritical({ code }: Reason): boolean {
  return code === 'lookalike-address' || code === 'lookalike-domain';
}

/** Share of clean messages that reach a score, from the tail stored with the weights, log-linear between points. */
function cleanShare(logOdds: number, model: ScoringModel): number {
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

/** Between two points that `logOdds` is between: `a` at it or below, `b` above. */
function interpolate(a: Point, b: Point, logOdds: number): number {
  const way = (logOdds - a.logOdds) / (b.logOdds - a.logOdds);
  return Math.exp(Math.log(a.share) + way * (Math.log(b.share) - Math.log(a.share)));
}
