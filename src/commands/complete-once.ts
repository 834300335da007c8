import type { LaunchEvent, LaunchEventOutcome, Logger } from '../host/ports';

/** Ends a launch event. Calls after the first do nothing. */
export type Complete = (outcome?: LaunchEventOutcome) => void;

export interface Completion {
  readonly done: Complete;
  isDone(): boolean;
}

/**
 * The only way to `event.completed`: Outlook waits five minutes for an event that never completes, and takes a second
 * answer as it likes.
 */
export function completeOnce(event: LaunchEvent, logger: Logger): Completion {
  let isDone = false;
  return {
    done(outcome) {
      if (isDone) return;
      isDone = true;
      try {
        event.completed(outcome);
      } catch {
        logger.log('error', 'completed-refused');
      }
    },
    isDone: () => isDone,
  };
}
