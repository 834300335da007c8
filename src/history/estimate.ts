import type { SyncProgress } from './sync-history';

/** Where reading a folder began in this sync, and when. */
export interface SyncStart {
  readonly read: number;
  readonly atMs: number;
}

/** Before so many entries a speed says nothing. */
const MIN_READ = 100;

/** Seconds until the folder is read at the speed so far, pauses included; null while nobody can tell. */
export function secondsLeft(start: SyncStart, progress: SyncProgress, nowMs: number): number | null {
  const done = progress.read - start.read;
  if (progress.total === null || done < MIN_READ || nowMs <= start.atMs) return null;
  const left = Math.max(0, progress.total - progress.read);
  return Math.ceil(((nowMs - start.atMs) * left) / done / 1000);
}
