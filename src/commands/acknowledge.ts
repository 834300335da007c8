import type { Complete } from './complete-once';

/** For events that are declared now, so that using them later needs no new consent, and mean nothing yet. */
export function acknowledge(done: Complete): Promise<void> {
  done();
  return Promise.resolve();
}
