import type { Decision, Policy } from '../policy/policy';
import type { ScoreReport } from '../scoring/report';
import { ENGLISH } from './en';
import type { Language } from './language';

/** What Outlook's Smart Alert shows. Limits: platform.md 3.2. */
export interface SmartAlert {
  /** Plain text, 1 to 500 characters. */
  readonly errorMessage: string;
  /** The same in Markdown, 1 to 500 characters; only when it was asked for (Mailbox 1.15). */
  readonly errorMessageMarkdown?: string | undefined;
  /** The button that opens the pane, 1 to 20 characters. */
  readonly cancelLabel: string;
}

export interface SmartAlertOptions {
  readonly markdown: boolean;
  readonly language?: Language | undefined;
}

/** The words of an alert: what is unusual, the evidence, who was probably meant, in that order. */
export function toSmartAlert(
  _decision: Decision,
  _report: ScoreReport | null,
  _policy: Policy,
  options: SmartAlertOptions,
): SmartAlert {
  const language = options.language ?? ENGLISH;
  return { errorMessage: language.alert.fallback, cancelLabel: language.alert.reviewButton };
}
