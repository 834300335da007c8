import { checkSend, unavailableCheck } from '../send-check/check-send';
import { learnFromSend } from '../send-check/learn-from-send';
import type { Complete } from './complete-once';
import type { HandlerDeps } from './handler-deps';
import { toLaunchOutcome } from './launch-outcome';

/**
 * Send was pressed, on a message or an invitation: check, remember, answer. Learning comes before `completed`, at which
 * the runtime may end. While checks are suspended it goes at once: the draft is not read, and nothing is learned or written.
 */
export async function onSend(done: Complete, deps: HandlerDeps): Promise<void> {
  const { deadline } = deps;
  if (deps.isSuspended) {
    deadline.cancel();
    done({ allowEvent: true });
    return;
  }
  const check = await deadline.within(() => checkSend(deps), {
    late: () => unavailableCheck('deadline', deps),
    failed: () => unavailableCheck('host', deps),
  });
  const remember = () => Promise.all([learnFromSend(deps, check), deps.report(check)]);
  const remembered = await deadline.within(remember, { late: () => null, failed: () => null });
  if (remembered?.[0].ok !== true) deps.logger.log('warn', 'send-not-learned');
  deadline.cancel();
  done(toLaunchOutcome(check, deps));
}
