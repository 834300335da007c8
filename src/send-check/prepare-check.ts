import type { SendCheck, SendCheckDeps } from './contracts';
import { checkSend } from './check-send';

/**
 * For the compose, recipients and attachments events: remembers who a reply was opened with, scores the draft and
 * keeps the outcome in its session, so that the pane opens at once. Never rejects.
 */
export function prepareCheck(deps: SendCheckDeps): Promise<SendCheck> {
  return checkSend(deps);
}
