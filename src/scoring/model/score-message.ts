import type { LogOdds, Probability } from '../brand';
import type { Graph } from '../graph/graph';
import type { MailMessage } from '../message';
import type { ScoreReport } from '../report';

/** Scores every recipient and file of a draft. Changes nothing. */
export function scoreMessage(_graph: Graph, _message: MailMessage): ScoreReport {
  void _graph;
  void _message;
  return { risk: 0 as Probability, logOdds: 0 as LogOdds, recipients: [], attachments: [], hints: [] };
}
