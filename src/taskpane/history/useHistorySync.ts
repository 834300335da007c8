import { startTransition, useEffect, useReducer, useRef } from 'react';
import type { HistoryRecord } from '../../history/history-record';
import type { SyncError, SyncProgress, SyncSummary } from '../../history/sync-history';
import type { Clock } from '../../host/ports';
import type { Result } from '../../scoring/result';
import type { Seen } from '../overview/OverviewPage';
import { nextHistoryState, type HistoryState } from './history-state';

/** What the card needs to read the mailbox. */
export interface HistoryPorts {
  readonly historyMonths: number;
  readonly fromReceived: boolean;
  readonly clock: Clock;
  /** What is known of earlier readings; null where the mailbox cannot be read after all. */
  open(): Promise<HistoryRecord | null>;
  /** What the memory holds, once a sync has changed it. */
  readAgain(): Promise<Seen>;
  /** Only after `open` gave a record. */
  sync(signal: AbortSignal, listener: SyncListener): Promise<Result<SyncSummary, SyncError>>;
}

export interface SyncListener {
  onProgress(progress: SyncProgress): void;
  /** Another window reads the mailbox; this one waits. */
  onHeldUp(): void;
}

export interface HistorySync {
  readonly state: HistoryState;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** One sync at a time; it ends with the card. `onSynced` hears what the memory holds after each one. */
export function useHistorySync(ports: HistoryPorts, onSynced: (seen: Seen) => void): HistorySync {
  const [state, tell] = useReducer(nextHistoryState, { kind: 'opening' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => {
    void ports.open().then((record) => {
      if (record !== null) tell({ kind: 'opened', record });
    });
    return () => control.current?.abort();
  }, [ports]);
  const start = async (): Promise<void> => {
    const running = new AbortController();
    control.current = running;
    tell({ kind: 'started' });
    const ended = await ports.sync(running.signal, {
      onProgress: (progress) => tell({ kind: 'progressed', progress, nowMs: ports.clock.nowMs() }),
      onHeldUp: () => tell({ kind: 'held-up' }),
    });
    const seen = await ports.readAgain();
    // The whole picture of the mailbox is drawn anew: in slices, so that the pane stays usable meanwhile.
    startTransition(() => onSynced(seen));
    tell(ended.ok ? { kind: 'completed', summary: ended.value } : { kind: 'ended', error: ended.error });
  };
  return { state, start: () => void start(), cancel: () => control.current?.abort() };
}
