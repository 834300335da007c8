import { item } from '../at';
import type { LogOdds } from '../brand';
import type { Graph } from '../graph/graph';
import type { MailMessage } from '../message';
import { findHints } from '../reasons/hints';
import { rankReasons } from '../reasons/rank-reasons';
import { suggestFor } from '../reasons/suggest';
import type { AttachmentScore, RecipientScore, ScoreReport } from '../report';
import { measureAttachment, measureRecipient } from '../signals/extract-signals';
import { MessageView } from '../signals/message-view';
import { AttachmentView, RecipientView } from '../signals/recipient-view';
import { ATTACHMENT_SIGNALS, RECIPIENT_SIGNALS } from '../signals/registry';
import { SILENT_LOG_ODDS, silentScore } from './additive-model';
import { toProbability } from './calibrate';
import { shippedModel, type ScoringModel } from './scoring-model';

/** Scores every recipient and file of a draft. Changes nothing. */
export function scoreMessage(graph: Graph, message: MailMessage, model = shippedModel()): ScoreReport {
  const view = new MessageView(graph, message);
  const recipients = view.people.map((_, index) => scoreRecipient(new RecipientView(view, index), model));
  const attachments = message.attachments.map((_, index) =>
    scoreAttachment(new AttachmentView(view, index), model),
  );
  let logOdds: LogOdds = SILENT_LOG_ODDS;
  for (const scored of [...recipients, ...attachments])
    if (scored.logOdds > logOdds) logOdds = scored.logOdds;
  return { risk: toProbability(logOdds, model), logOdds, recipients, attachments, hints: findHints(view) };
}

function scoreRecipient(view: RecipientView, model: ScoringModel): RecipientScore {
  const { person, field } = view;
  const values = measureRecipient(view);
  const score = view.isOwn ? silentScore(values) : model.recipients.score(values, view.sentCount === 0);
  const reasons = rankReasons(RECIPIENT_SIGNALS, score.bySignal, view);
  return {
    person,
    field,
    risk: toProbability(score.logOdds, model),
    logOdds: score.logOdds,
    bias: score.bias,
    contributions: model.recipients.contributionsOf(score, values),
    reasons,
    suggestion: reasons.length > 0 ? suggestFor(view) : null,
  };
}

function scoreAttachment(view: AttachmentView, model: ScoringModel): AttachmentScore {
  const { message, index } = view;
  // Of files that are not measured nothing is said.
  const values = measureAttachment(view);
  const score = view.isUnread ? silentScore(values) : model.attachments.score(values, false);
  return {
    name: item(message.message.attachments, index),
    risk: toProbability(score.logOdds, model),
    logOdds: score.logOdds,
    reasons: rankReasons(ATTACHMENT_SIGNALS, score.bySignal, view),
  };
}
