import type { HistoryDeps, SyncError, SyncProgress, SyncSummary } from '../../../history/sync-history';
import type { TokenSource } from '../../../history/token-source';
import type { KeyValueStore } from '../../../host/ports';
import type { Result } from '../../../scoring/result';
import type { EnginePorts } from '../../worker/contracts';
import type { MethodNames } from '../../worker/line';

/** What is read, and how it ages. */
export type ReadingSettings = Pick<
  HistoryDeps,
  'graphUrl' | 'halfLifeDays' | 'historyMonths' | 'fromReceived'
>;

/** What reading the mailbox needs of the page: the sign-in, the stores, and someone to tell. */
export interface ReadingPorts extends Pick<EnginePorts, 'readMemory' | 'writeMemory'> {
  token: TokenSource['token'];
  readStore: KeyValueStore['read'];
  writeStore: KeyValueStore['write'];
  onProgress(progress: SyncProgress): Promise<void>;
}

/** Reads the mailbox once, away from the page. Every method settles; one rejects only on a bug. */
export interface MailboxReader {
  read(settings: ReadingSettings): Promise<Result<SyncSummary, SyncError>>;
  cancel(): Promise<void>;
}

export const READER_METHODS: MethodNames<MailboxReader> = { read: true, cancel: true };

export const READING_PORT_METHODS: MethodNames<ReadingPorts> = {
  readMemory: true,
  writeMemory: true,
  token: true,
  readStore: true,
  writeStore: true,
  onProgress: true,
};
