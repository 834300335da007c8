import type { KeyValueStore } from '../host/ports';
import { fail, type Result } from '../scoring/result';
import { readRecord, type HistoryRecord } from './history-record';
import { createNestedSignIn } from './nested-sign-in';
import { parseSignInConfig } from './sign-in-config';
import {
  syncHistory,
  type HistoryDeps,
  type SyncError,
  type SyncProgress,
  type SyncSummary,
} from './sync-history';

export { createHistoryMemory } from '../memory/history-memory';

// Everything that reading the mailbox needs, and nothing else does: a bundle of its own, beside the pane's.

/** What this device knows of earlier readings; null where `signIn` is no configuration of the sign-in. */
export async function openMailbox(signIn: string, store: KeyValueStore): Promise<HistoryRecord | null> {
  return parseSignInConfig(signIn) === null ? null : readRecord(store);
}

/** Signs in and reads the mailbox. See `syncHistory`; `unavailable` where `signIn` is no configuration. */
export async function readMailbox(
  signIn: string,
  deps: Omit<HistoryDeps, 'tokens' | 'graphUrl'>,
  signal: AbortSignal,
  onProgress: (progress: SyncProgress) => void,
): Promise<Result<SyncSummary, SyncError>> {
  const config = parseSignInConfig(signIn);
  if (config === null) return fail({ code: 'unavailable' });
  const source = { tokens: createNestedSignIn(config), graphUrl: config.graphUrl };
  return syncHistory({ ...deps, ...source }, signal, onProgress);
}
