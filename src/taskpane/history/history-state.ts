import { secondsLeft, type SyncStart } from '../../history/estimate';
import type { HistoryRecord } from '../../history/history-record';
import type { SyncError, SyncProgress, SyncSummary } from '../../history/sync-history';
import type { HistoryProblem } from '../../messages/pane-owner-texts';

/** Where learning from the mailbox stands. */
export type HistoryState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'ready'; readonly record: HistoryRecord }
  | { readonly kind: 'signing-in' }
  /** Another window reads the mailbox. */
  | { readonly kind: 'held-up' }
  | {
      readonly kind: 'reading';
      readonly progress: SyncProgress;
      readonly start: SyncStart;
      readonly secondsLeft: number | null;
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'done'; readonly summary: SyncSummary }
  | { readonly kind: 'failed'; readonly problem: HistoryProblem };

export type HistoryEvent =
  | { readonly kind: 'opened'; readonly record: HistoryRecord }
  | { readonly kind: 'started' }
  | { readonly kind: 'held-up' }
  | { readonly kind: 'progressed'; readonly progress: SyncProgress; readonly nowMs: number }
  | { readonly kind: 'ended'; readonly error: SyncError }
  | { readonly kind: 'completed'; readonly summary: SyncSummary };

/** The state after an event. */
export function nextHistoryState(state: HistoryState, event: HistoryEvent): HistoryState {
  switch (event.kind) {
    case 'opened':
      return state.kind === 'opening' ? { kind: 'ready', record: event.record } : state;
    case 'started':
      return { kind: 'signing-in' };
    case 'held-up':
      return { kind: 'held-up' };
    case 'progressed':
      return reading(state, event.progress, event.nowMs);
    case 'ended':
      return event.error.code === 'cancelled'
        ? { kind: 'cancelled' }
        : { kind: 'failed', problem: problemOf(event.error.code) };
    case 'completed':
      return { kind: 'done', summary: event.summary };
  }
}

/** The estimate begins anew with each folder. */
function reading(state: HistoryState, progress: SyncProgress, nowMs: number): HistoryState {
  const isSameFolder = state.kind === 'reading' && state.progress.folder === progress.folder;
  const start = isSameFolder ? state.start : { read: progress.read, atMs: nowMs };
  return { kind: 'reading', progress, start, secondsLeft: secondsLeft(start, progress, nowMs) };
}

function problemOf(code: Exclude<SyncError['code'], 'cancelled'>): HistoryProblem {
  switch (code) {
    case 'unexpected-answer':
    case 'stale-link':
      return 'server';
    case 'unreadable':
    case 'not-saved':
    case 'damaged':
    case 'newer-version':
      return 'memory';
    case 'refused':
    case 'unavailable':
    case 'offline':
    case 'throttled':
    case 'forbidden':
    case 'unauthorized':
    case 'server':
    case 'paused':
      return code;
  }
}
