import type { LaunchEvent, LaunchEventOutcome, Logger } from '../host/ports';
import { completeOnce, type Complete } from './complete-once';

/** Does the work of one event and ends it through `done`. */
export type Handler<Deps> = (done: Complete, deps: Deps) => Promise<void>;

export interface Launch<Deps> {
  readonly handler: Handler<Deps>;
  /** Built for each event: Outlook reuses a runtime for another item, or does not, as it likes. */
  readonly createDeps: () => Deps | Promise<Deps>;
  /** How the event ends when the handler breaks: a bug must not hold a mail for five minutes. */
  readonly outcomeOnFailure: (deps: Deps) => LaunchEventOutcome | undefined;
  readonly logger: Logger;
}

/**
 * When the ports or even the policy's outcome cannot be made: what the default policy says of a host that fails, in Outlook's own
 * words, with Send Anyway. On an event that is not a send it means nothing.
 */
const LAST_RESORT: LaunchEventOutcome = { allowEvent: false, sendModeOverride: 'promptUser' };

/** Runs one handler; whatever happens inside, `event.completed` is called exactly once. Never rejects. */
export async function launch<Deps>(event: LaunchEvent, options: Launch<Deps>): Promise<void> {
  const completion = completeOnce(event, options.logger);
  let failure = (): LaunchEventOutcome | undefined => LAST_RESORT;
  try {
    const deps = await options.createDeps();
    failure = () => options.outcomeOnFailure(deps);
    await options.handler(completion.done, deps);
  } catch {
    options.logger.log('error', 'handler-failed');
  }
  if (!completion.isDone()) completion.done(outcomeOf(failure));
}

function outcomeOf(failure: () => LaunchEventOutcome | undefined): LaunchEventOutcome | undefined {
  try {
    return failure();
  } catch {
    return LAST_RESORT;
  }
}
