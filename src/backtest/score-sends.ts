import type { Policy } from '../policy/policy';
import { createGraph, learnMessage, scoreMessage } from '../scoring/index';
import type { MailMessage } from '../scoring/message';
import type { ScoreReport } from '../scoring/report';

/** A sent message and what the engine said of it before it was learned; without the contributions of single signals. */
export interface ScoredSend {
  readonly message: MailMessage;
  readonly report: ScoreReport;
}

export type Learning = Policy['learning'];

/**
 * Scores every send of a mailbox, oldest first, each before it is learned, as replay does it. What comes out depends on
 * no rule and no alert budget, so any number of policies with these learning settings can be applied to it. Takes a
 * step a message: the caller may tell how far it is, wait, or stop.
 */
export function* scoreSends(
  messages: readonly MailMessage[],
  learning: Learning,
): Generator<undefined, readonly ScoredSend[]> {
  const graph = createGraph({ halfLifeDays: learning.halfLifeDays });
  const sends: ScoredSend[] = [];
  for (const message of messages) {
    if (message.direction === 'sent')
      sends.push({ message, report: withoutContributions(scoreMessage(graph, message)) });
    if (message.direction === 'sent' || learning.fromReceived) learnMessage(graph, message);
    yield;
  }
  return sends;
}

/** Learning settings with the same key score alike. */
export function learningKey({ halfLifeDays, fromReceived }: Learning): string {
  return `${halfLifeDays} ${fromReceived}`;
}

/** They are most of a report, and no policy looks at them: tens of thousands of reports have to fit into memory. */
function withoutContributions(report: ScoreReport): ScoreReport {
  const recipients = report.recipients.map((recipient) => ({ ...recipient, contributions: [] }));
  return { ...report, recipients };
}
