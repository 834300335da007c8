import { prepareCheck } from '../send-check/prepare-check';
import { coalesce } from './coalesce';
import type { Complete } from './complete-once';
import { startDeadline } from './deadline';
import { DEADLINE_MS, type HandlerDeps } from './handler-deps';

/** The draft was opened, or its recipients, files or sender changed: do now what Send would otherwise wait for. */
export function createOnDraftChanged(): (done: Complete, deps: HandlerDeps) => Promise<void> {
  const prepare = coalesce((deps: HandlerDeps) => prepareCheck(deps));
  return async (done, deps) => {
    const deadline = startDeadline(deps.clock, DEADLINE_MS);
    const prepared = await deadline.within(() => prepare(deps), { late: () => null, failed: () => null });
    if (prepared === null) deps.logger.log('warn', 'check-not-prepared');
    deadline.cancel();
    done();
  };
}
