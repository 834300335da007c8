import type { LaunchEvent, LaunchEventOutcome, Logger } from '../host/ports';
import { completeOnce, type Complete } from './complete-once';

/** Does the work of one event and ends it through `done`. */
export type Handler<Deps> = (done: Complete, deps: Deps) => Promise<void>;

export interface Launch<Deps> {
  readonly handler: Handler<Deps>;
  /** Built for each event: Outlook reuses a runtime for another item, or does not, as it likes. */
  readonly createDeps: () => Deps;
  /** How the event ends when the handler or its ports break: a bug must not hold a mail for five minutes. */
  readonly outcomeOnFailure: () => LaunchEventOutcome | undefined;
  readonly logger: Logger;
}

/**
 * When even the policy's outcome cannot be made: what the default policy says of a host that fails, in Outlook's own
 * words, with Send Anyway. On an event that is not a send it means nothing.
 */
const LAST_RESORT: LaunchEventOutcome = { allowEvent: false, sendModeOverride: 'promptUser' };

/** Runs one handler; whatever happens inside, `event.completed` is called exactly once. Never rejects. */
export async function launch<Deps>(event: LaunchEvent, options: Launch<Deps>): Promise<void> {
  const completion = completeOnce(event, options.logger);
  try {
    await options.handler(completion.done, options.createDeps());
  } catch {
    options.logger.log('error', 'handler-failed');
  }
  if (!completion.isDone()) completion.done(readFailure(options));
}

function readFailure<Deps>(options: Launch<Deps>): LaunchEventOutcome | undefined {
  try {
    return options.outcomeOnFailure();
  } catch {
    return LAST_RESORT;
  }
}
