import type { ItemKind, LaunchEventOutcome } from '../host/ports';
import { toLanguage } from '../messages/language';
import { toSmartAlert, type SmartAlert } from '../messages/smart-alert-text';
import type { SendCheck } from '../send-check/contracts';
import { toHandover } from '../send-check/handover';
import type { HandlerDeps } from './handler-deps';

/** The button in manifest.xml that opens the pane from each kind of compose window: Outlook's dialog presses it. */
export const PANE_BUTTON_IDS: Readonly<Record<ItemKind, string>> = {
  message: 'msgComposeOpenPaneButton',
  appointment: 'apptComposeOpenPaneButton',
};

/**
 * What Outlook is told (design 4.4): `warn` relaxes the manifest's SoftBlock to a dialog with Send Anyway; `override`
 * and `block` differ only in what the pane then offers.
 */
export function toLaunchOutcome(check: SendCheck, deps: HandlerDeps): LaunchEventOutcome {
  const { decision, fingerprint } = check;
  const { action } = decision;
  if (action === 'allow') return { allowEvent: true };
  return {
    allowEvent: false,
    ...readAlertTexts(check, deps),
    commandId: PANE_BUTTON_IDS[deps.kind],
    contextData: JSON.stringify(toHandover(action, fingerprint)),
    ...(action === 'warn' ? { sendModeOverride: deps.abilities.promptUser } : {}),
  };
}

/** Without words of ours Outlook shows its own sentence: a text that cannot be made never lets a stopped mail go. */
function readAlertTexts(check: SendCheck, deps: HandlerDeps): Partial<SmartAlert> {
  try {
    const { markdown } = deps.abilities;
    const language = toLanguage(deps.words, deps.kind);
    return toSmartAlert(check.decision, check.report, deps.policy, { markdown, language });
  } catch {
    deps.logger.log('error', 'alert-text-failed');
    return {};
  }
}
