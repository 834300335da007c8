import type { Result } from '../scoring/result';
import { createNestedSignIn } from './nested-sign-in';
import type { SignInConfig } from './sign-in-config';
import {
  syncHistory,
  type HistoryDeps,
  type SyncError,
  type SyncProgress,
  type SyncSummary,
} from './sync-history';

/**
 * Signs in and reads the mailbox: everything that is needed for it and for nothing else, a bundle of its own that is
 * loaded when a sync starts. See `syncHistory`.
 */
export function readMailbox(
  config: SignInConfig,
  deps: Omit<HistoryDeps, 'tokens' | 'graphUrl'>,
  signal: AbortSignal,
  onProgress: (progress: SyncProgress) => void,
): Promise<Result<SyncSummary, SyncError>> {
  const source = { tokens: createNestedSignIn(config), graphUrl: config.graphUrl };
  return syncHistory({ ...deps, ...source }, signal, onProgress);
}
