import type { LogOdds } from '../brand';
import type { Graph } from '../graph/graph';
import type { Reason } from '../reasons/reason';
import type { RiskLevel, ScoreReport } from '../report';

/** Anything with a score and reasons: a report's recipient, or its worst one. */
export interface Scored {
  readonly logOdds: LogOdds;
  readonly reasons: readonly Reason[];
}

/** How unusual this is for this sender, given the alert budget and how many alerts it has spent. Changes nothing. */
export function riskLevel(_graph: Graph, _scored: Scored, _perHundredSends: number): RiskLevel {
  void _graph;
  void _scored;
  void _perHundredSends;
  return 'normal';
}

/** Tells the budget that a message with this report went out, in place. Call once a send, before learning it. */
export function observeSend(_graph: Graph, _report: ScoreReport, _perHundredSends: number): void {
  void _graph;
  void _report;
  void _perHundredSends;
}
