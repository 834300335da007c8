import type { Fetch } from '../../../history/graph-client';
import { syncHistory } from '../../../history/sync-history';
import type { Clock, KeyValueStore } from '../../../host/ports';
import { createHistoryMemory, type HistoryMemory } from '../../../memory/history-memory';
import type { GraphSettings } from '../../../scoring/graph/graph';
import { fail, ok } from '../../../scoring/result';
import { createAlertDiary } from '../../alerts/alert-diary';
import { settleFromSent, settleUnsent } from '../../alerts/settle-from-sent';
import { changeMemory, copiesOf } from '../../worker/change-memory';
import type { MailboxReader, ReadingPorts } from './contracts';

/** Reads the mailbox over the page's sign-in and stores, and says what became of the alerts seen in it. */
export function createMailboxReader(ports: ReadingPorts, clock: Clock, fetch: Fetch): MailboxReader {
  const control = new AbortController();
  const store: KeyValueStore = {
    name: 'device',
    maxChars: Infinity,
    read: (key) => ports.readStore(key),
    write: (key, value) => ports.writeStore(key, value),
  };
  const diary = createAlertDiary(store);
  return {
    async read(settings) {
      const startedAt = clock.nowMs();
      const ended = await syncHistory(
        {
          ...settings,
          fetch,
          clock,
          store,
          tokens: { token: (mode) => ports.token(mode) },
          memory: pageHistory(ports, settings),
          onSent: (messages) => settleFromSent(diary, clock.nowMs(), messages),
        },
        control.signal,
        (progress) => void ports.onProgress(progress),
      );
      if (ended.ok) await settleUnsent(diary, startedAt);
      return ended;
    },
    cancel() {
      control.abort();
      return Promise.resolve();
    },
  };
}

/** The history in the page's stores: encoded here, and written only where they still hold what it was worked out from. */
function pageHistory(ports: ReadingPorts, settings: GraphSettings): HistoryMemory {
  return {
    load: async () => createHistoryMemory(copiesOf(await ports.readMemory()), settings).load(),
    async save(history, early) {
      let saved: Awaited<ReturnType<HistoryMemory['save']>> = fail({ code: 'not-saved' });
      const written = await changeMemory(ports, async (tiers) => {
        saved = await createHistoryMemory(tiers, settings).save(history, early);
        return ok(undefined);
      });
      // What the roaming store did not take it gets with the next save.
      const isKept = written.ok || written.error.every((error) => error.store === 'roaming');
      return isKept ? saved : fail({ code: 'not-saved' });
    },
  };
}
