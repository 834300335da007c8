import { riskLevel, scoreMessage } from '../scoring';
import type { Graph } from '../scoring/graph/graph';
import type { LogOdds } from '../scoring/brand';
import type { MailMessage } from '../scoring/message';
import type { AttachmentScore, ScoreReport } from '../scoring/report';
import { decide } from '../policy/decide';
import type { Decision, Policy, RiskLevels } from '../policy/policy';

export interface Assessment {
  readonly report: ScoreReport;
  readonly levels: RiskLevels;
  readonly decision: Decision;
}

/** Scores a message and applies the policy: the one path that Send, the pane and replay all take. Changes nothing. */
export function assess(graph: Graph, message: MailMessage, policy: Policy): Assessment {
  const report = scoreMessage(graph, message);
  const levels = levelsOf(graph, report, policy.alertBudget.perHundredSends);
  return { report, levels, decision: decide({ report, levels, policy, message }) };
}

function levelsOf(graph: Graph, report: ScoreReport, perHundredSends: number): RiskLevels {
  return {
    recipients: report.recipients.map((recipient) => riskLevel(graph, recipient, perHundredSends)),
    attachments: report.attachments.map((attachment) =>
      riskLevel(graph, scoredFile(attachment, report), perHundredSends),
    ),
  };
}

/** A file never counts for more than the whole message: the budget only knows the message's score. */
function scoredFile(attachment: AttachmentScore, report: ScoreReport) {
  const logOdds = Math.log(attachment.risk / (1 - attachment.risk));
  return { logOdds: Math.min(logOdds, report.logOdds) as LogOdds, reasons: attachment.reasons };
}
