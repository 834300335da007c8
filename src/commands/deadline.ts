import type { Clock } from '../host/ports';

/** What takes the place of work that did not come to its end. */
interface Otherwise<T> {
  readonly late: () => T;
  readonly failed: () => T;
}

export interface Deadline {
  /** The work's value, or what stands for it when the deadline passes first or the work throws. */
  within<T>(work: () => Promise<T>, otherwise: Otherwise<T>): Promise<T>;
  /** Ends the countdown: everything was done in time. */
  cancel(): void;
}

/** One deadline, counted from now, that several pieces of work share. */
export function startDeadline(clock: Clock, delayMs: number): Deadline {
  let cancel = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    cancel = clock.after(delayMs, resolve);
  });
  return {
    within(work, otherwise) {
      // Called inside a promise so that work that throws at once is a failure like any other.
      const done = Promise.resolve().then(work).catch(otherwise.failed);
      return Promise.race([done, passed.then(otherwise.late)]);
    },
    cancel,
  };
}
