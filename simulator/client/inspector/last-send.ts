import type { HostLogEntry } from '../../model/contracts';

/** What the event runtime did between a press of Send and its answer. */
export interface SendRecord {
  readonly entries: readonly HostLogEntry[];
  /** Null while the add-in has not answered. */
  readonly completed: HostLogEntry | null;
}

/** The newest send in the log; null when nothing was sent. Events of the draft before and after it are none of its. */
export function lastSend(log: readonly HostLogEntry[]): SendRecord | null {
  const launch = log.filter(({ kind, name }) => kind === 'launch' && name.includes('Send')).at(-1);
  if (launch === undefined) return null;
  const since = log.filter(
    ({ seq, windowId, runtime }) => seq >= launch.seq && windowId === launch.windowId && runtime === 'event',
  );
  const completed = since.find(({ kind, name }) => kind === 'completed' && name === launch.name) ?? null;
  const entries = completed === null ? since : since.filter(({ seq }) => seq <= completed.seq);
  return { entries, completed };
}
