import { prepareCheck } from '../send-check/prepare-check';
import { coalesce } from './coalesce';
import type { Complete } from './complete-once';
import type { HandlerDeps } from './handler-deps';

const NOT_DONE = { late: () => null, failed: () => null };

/**
 * The draft was opened, or its recipients, files or sender changed: do now what Send would otherwise wait for, and
 * hear what the organisation's policy is by now.
 */
export function createOnDraftChanged(): (done: Complete, deps: HandlerDeps) => Promise<void> {
  const prepare = coalesce((deps: HandlerDeps) => prepareCheck(deps));
  const refresh = coalesce((deps: HandlerDeps) => deps.refreshPolicy());
  return async (done, deps) => {
    const { deadline } = deps;
    if (!deps.isSuspended) {
      const prepared = await deadline.within(() => prepare(deps), NOT_DONE);
      if (prepared === null) deps.logger.log('warn', 'check-not-prepared');
    }
    await deadline.within(() => refresh(deps), NOT_DONE);
    deadline.cancel();
    done();
  };
}
