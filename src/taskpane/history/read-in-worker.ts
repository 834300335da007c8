import type { SyncError, SyncSummary } from '../../history/sync-history';
import type { Clock, Logger } from '../../host/ports';
import type { Result } from '../../scoring/result';
import { connect } from '../worker/line';
import { startWorker } from '../worker/start-worker';
import {
  READER_METHODS,
  type MailboxReader,
  type ReadingPorts,
  type ReadingSettings,
} from './worker/contracts';

interface Around {
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Reads the mailbox in a worker of its own, so that neither the page nor a check of a draft waits while a history of
 * years is encoded; in the page where there is no worker. `signal` cancels it.
 */
export async function readInWorker(
  ports: ReadingPorts,
  settings: ReadingSettings,
  signal: AbortSignal,
  around: Around,
): Promise<Result<SyncSummary, SyncError>> {
  const worker = await startWorker('taskpane-history-worker.js', around.clock);
  const reader =
    worker === null
      ? await readerHere(ports, around)
      : connect<MailboxReader>(worker, READER_METHODS, () => ports);
  const cancel = (): void => void reader.cancel();
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();
  try {
    return await reader.read(settings);
  } finally {
    signal.removeEventListener('abort', cancel);
    worker?.terminate();
  }
}

async function readerHere(ports: ReadingPorts, { clock, logger }: Around): Promise<MailboxReader> {
  logger.log('warn', 'history-without-worker');
  const { createMailboxReader } = await import(
    /* webpackChunkName: "history-reader" */ './worker/mailbox-reader'
  );
  return createMailboxReader(ports, clock, window.fetch.bind(window));
}
