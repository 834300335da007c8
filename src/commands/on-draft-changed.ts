import { prepareCheck } from '../send-check/prepare-check';
import type { Complete } from './complete-once';
import { startDeadline } from './deadline';
import { DEADLINE_MS, type HandlerDeps } from './handler-deps';

/** The draft was opened, or its recipients, files or sender changed: do now what Send would otherwise wait for. */
export async function onDraftChanged(done: Complete, deps: HandlerDeps): Promise<void> {
  const deadline = startDeadline(deps.clock, DEADLINE_MS);
  const prepared = await deadline.within(() => prepareCheck(deps), { late: () => null, failed: () => null });
  if (prepared === null) deps.logger.log('warn', 'check-not-prepared');
  deadline.cancel();
  done();
}
