import type { Action } from '../policy/policy';
import { checkSend, type CheckSendOptions } from './check-send';
import { SESSION_KEYS, type SendCheck, type SendCheckDeps } from './contracts';
import { rememberParent } from './reply-parent';

/** What the last event before Send found: enough for the pane to open on the right page, no content. */
export interface Prescore {
  readonly version: 1;
  readonly fingerprint: string;
  readonly action: Action;
  readonly flagged: number;
}

/**
 * For the compose, recipients and attachments events: remembers who a reply was opened with, scores the draft and
 * keeps the outcome in its session. What cannot be kept is logged; the check at Send does not need it.
 */
export async function prepareCheck(deps: SendCheckDeps, options: CheckSendOptions = {}): Promise<SendCheck> {
  const item = await deps.host.readItem();
  if (item.ok) {
    const remembered = await rememberParent(deps.host, item.value);
    if (!remembered.ok) deps.logger.log('warn', `session-${remembered.error.code}`);
  }
  const check = await checkSend(deps, options);
  if (check.fingerprint !== '') await writePrescore(deps, check);
  return check;
}

async function writePrescore(deps: SendCheckDeps, check: SendCheck): Promise<void> {
  const prescore: Prescore = {
    version: 1,
    fingerprint: check.fingerprint,
    action: check.decision.action,
    flagged: check.decision.flagged.length,
  };
  const written = await deps.host.writeSession(SESSION_KEYS.prescore, JSON.stringify(prescore));
  if (!written.ok) deps.logger.log('warn', `session-${written.error.code}`);
}
