import { riskLevel, scoreMessage } from '../scoring';
import type { Graph } from '../scoring/graph/graph';
import type { Budgeted } from '../scoring/model/alert-budget';
import type { MailMessage } from '../scoring/message';
import type { ScoreReport } from '../scoring/report';
import { decide, type DecideInput } from '../policy/decide';
import type { Decision, Policy, RiskLevels } from '../policy/policy';

export interface Assessment {
  readonly report: ScoreReport;
  readonly levels: RiskLevels;
  readonly decision: Decision;
}

/** What a policy may ask about the draft beside its message. */
type DraftTraits = Pick<DecideInput, 'kind' | 'labels'>;

/** Scores a message and applies the policy: the one path that Send, the pane and replay all take. Changes nothing. */
export function assess(
  graph: Graph,
  message: MailMessage,
  policy: Policy,
  traits: DraftTraits = {},
): Assessment {
  const scored = scoreMessage(graph, message);
  const report = traits.kind === 'appointment' ? withoutBccAdvice(scored) : scored;
  return judge(graph, message, report, policy, traits);
}

/** Attendees see each other, and an invitation has no Bcc that would hide them. */
function withoutBccAdvice(report: ScoreReport): ScoreReport {
  return { ...report, hints: report.hints.filter(({ code }) => code !== 'many-visible-recipients') };
}

/** Applies the policy to a message that was scored already, by the state of an alert budget. Changes nothing. */
export function judge(
  budgeted: Budgeted,
  message: MailMessage,
  report: ScoreReport,
  policy: Policy,
  traits: DraftTraits = {},
): Assessment {
  const { perHundredSends } = policy.alertBudget;
  const levels = {
    recipients: report.recipients.map((recipient) => riskLevel(budgeted, recipient, perHundredSends)),
    attachments: report.attachments.map((attachment) => riskLevel(budgeted, attachment, perHundredSends)),
  };
  return { report, levels, decision: decide({ ...traits, report, levels, policy, message }) };
}
