import { useEffect, useReducer, useRef } from 'react';
import type { HistoryRecord } from '../../history/history-record';
import type { SyncError, SyncProgress, SyncSummary } from '../../history/sync-history';
import type { Clock } from '../../host/ports';
import type { Result } from '../../scoring/result';
import type { Learned } from '../overview/OverviewPage';
import { nextHistoryState, type HistoryState } from './history-state';

/** What the card needs to read the mailbox. */
export interface HistoryPorts {
  readonly historyMonths: number;
  readonly fromReceived: boolean;
  readonly clock: Clock;
  readRecord(): Promise<HistoryRecord>;
  /** What the memory holds, once a sync has changed it. */
  readLearned(): Promise<Learned>;
  sync(
    signal: AbortSignal,
    onProgress: (progress: SyncProgress) => void,
  ): Promise<Result<SyncSummary, SyncError>>;
}

export interface HistorySync {
  readonly state: HistoryState;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** One sync at a time; it ends with the card. `onLearned` hears what the memory holds after each one. */
export function useHistorySync(ports: HistoryPorts, onLearned: (learned: Learned) => void): HistorySync {
  const [state, tell] = useReducer(nextHistoryState, { kind: 'opening' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => {
    void ports.readRecord().then((record) => tell({ kind: 'opened', record }));
    return () => control.current?.abort();
  }, [ports]);
  const start = async (): Promise<void> => {
    const running = new AbortController();
    control.current = running;
    tell({ kind: 'started' });
    const ended = await ports.sync(running.signal, (progress) =>
      tell({ kind: 'progressed', progress, nowMs: ports.clock.nowMs() }),
    );
    onLearned(await ports.readLearned());
    tell(ended.ok ? { kind: 'completed', summary: ended.value } : { kind: 'ended', error: ended.error });
  };
  return { state, start: () => void start(), cancel: () => control.current?.abort() };
}
