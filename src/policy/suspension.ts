import type { Policy } from './policy';

/** Whether the organisation has suspended all checks at this time (epoch ms): then every send goes, unread. */
export function isSuspended({ suspendedUntil }: Policy, nowMs: number): boolean {
  return nowMs < Date.parse(suspendedUntil as string); // of nothing: never before NaN
}
