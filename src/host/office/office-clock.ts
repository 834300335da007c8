import type { EpochMs } from '../../scoring/brand';
import type { Clock } from '../ports';

declare const setTimeout: ((callback: () => void, delayMs: number) => unknown) | undefined;
declare const clearTimeout: ((handle: unknown) => void) | undefined;

/**
 * The runtime's clock. Timers are not documented for the JS-only runtime of classic Windows: without them `after`
 * never calls back, no deadline exists, and a call that never answers is left to Outlook's own five minutes.
 */
export function createOfficeClock(): Clock {
  return {
    nowMs: () => Date.now() as EpochMs,
    after(delayMs, callback) {
      if (typeof setTimeout !== 'function') return () => undefined;
      const handle = setTimeout(callback, delayMs);
      return () => {
        if (typeof clearTimeout === 'function') clearTimeout(handle);
      };
    },
  };
}
