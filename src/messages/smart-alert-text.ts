import type { Decision, Policy } from '../policy/policy';
import type { ScoreReport } from '../scoring/report';
import { alertSentences, type Alert } from './alert-sentences';
import { fitSentences } from './fit-sentences';
import type { Language } from './language';
import { directionOf } from './languages';
import { createQuoting } from './quoting';

/** What Outlook's Smart Alert shows. Limits: platform.md 3.2. */
export interface SmartAlert {
  /** Plain text, 1 to 500 characters. */
  readonly errorMessage: string;
  /** The same in Markdown, 1 to 500 characters; only when it was asked for (Mailbox 1.15). */
  readonly errorMessageMarkdown?: string;
  /** The button that opens the pane, 1 to 20 characters. */
  readonly cancelLabel: string;
}

export interface SmartAlertOptions {
  readonly markdown: boolean;
  readonly language: Language;
}

/** Outlook shows no more, plain or Markdown. */
export const MAX_ALERT_CHARS = 500;

/**
 * The words of an alert: what is unusual, the evidence, who was probably meant, in that order, then others to check
 * and what the organisation asks. Whole sentences only: one that has no room is left out, the least needed first.
 */
export function toSmartAlert(
  decision: Decision,
  report: ScoreReport | null,
  policy: Policy,
  options: SmartAlertOptions,
): SmartAlert {
  const alert: Alert = {
    decision,
    report,
    policy,
    action: decision.action === 'allow' ? 'warn' : decision.action,
    language: options.language,
  };
  const errorMessage = textOf(alert, false);
  const cancelLabel = labelOf(alert);
  if (!options.markdown) return { errorMessage, cancelLabel };
  return { errorMessage, cancelLabel, errorMessageMarkdown: textOf(alert, true) };
}

function textOf(alert: Alert, markdown: boolean): string {
  const rightToLeft = directionOf(alert.language.words.tag) === 'rtl';
  const style = {
    full: createQuoting({ markdown, rightToLeft }),
    short: createQuoting({ markdown, rightToLeft, short: true }),
    strong: (text: string) => (markdown ? `**${text}**` : text),
    gap: alert.language.words.gap,
    paragraph: markdown ? '\n\n' : alert.language.words.gap,
  };
  return fitSentences(alertSentences(alert, style), MAX_ALERT_CHARS, style);
}

function labelOf({ decision, language }: Alert): string {
  return language.say('review', {}, decision.flagged.length > 0 ? 0 : 1);
}
