import { describe, expect, it } from 'vitest';
import { createMailboxReader } from '../../../../src/taskpane/history/worker/mailbox-reader';
import { createPageMemory } from '../../../../src/taskpane/worker/page-memory';
import { createGraphMemory } from '../../../../src/memory/tiered-graph-memory';
import { createGraph } from '../../../../src/scoring';
import type { SyncProgress } from '../../../../src/history/sync-history';
import { createGraphBed, mailboxMail } from '../../../support/graph-bed';
import { mailMessage, people } from '../../../support/samples';

const MAIL = [mailboxMail('m1'), mailboxMail('m2'), mailboxMail('m3')];

/** A page with stores and a sign-in, and a reader that reaches them over ports alone. */
function setup() {
  const bed = createGraphBed({ mail: MAIL });
  const { deps, store, roaming, clock } = bed;
  const stores = { roaming, device: store };
  const progress: SyncProgress[] = [];
  const pageMemory = createPageMemory(stores, () => Promise.resolve());
  const open = (change: Partial<typeof pageMemory> = {}) =>
    createMailboxReader(
      {
        ...pageMemory,
        ...change,
        token: (mode) => deps.tokens.token(mode),
        readStore: (key) => store.read(key),
        writeStore: (key, value) => store.write(key, value),
        onProgress: (step) => Promise.resolve(void progress.push(step)),
      },
      clock,
      deps.fetch,
    );
  const { graphUrl, halfLifeDays, historyMonths, fromReceived } = deps;
  const settings = { graphUrl, halfLifeDays, historyMonths, fromReceived };
  return { ...bed, stores, pageMemory, progress, open, settings };
}

describe('reading the mailbox away from the page', () => {
  it('learns what reading it in the page learns, and tells how far it is', async () => {
    const { open, settings, progress, summary } = setup();
    expect(await open().read(settings)).toMatchObject({ ok: true, value: { learned: 3 } });
    expect(progress.at(-1)).toMatchObject({ folder: 'sentitems', read: 3 });
    const inPage = createGraphBed({ mail: MAIL });
    await inPage.sync();
    expect(await summary()).toEqual(await inPage.summary());
  });

  it('keeps what another window learned while the history was worked out', async () => {
    const { open, settings, pageMemory, stores, memory } = setup();
    let reads = 0;
    const readMemory: typeof pageMemory.readMemory = async () => {
      const held = await pageMemory.readMemory();
      reads += 1;
      if (reads === 2) {
        const message = mailMessage({ id: 'own', sentAt: null, to: people('Cy <cy@acme.example>') });
        const known = createGraph(settings);
        await createGraphMemory(stores, settings).learn({ at: Date.now() as never, known, message });
      }
      return held;
    };
    expect((await open({ readMemory }).read(settings)).ok).toBe(true);
    const loaded = await memory.load();
    if (!loaded.ok) throw new Error(loaded.error.code);
    expect(
      loaded.value.contacts.find(people('cy@acme.example')[0]?.address ?? ('' as never)),
    ).toBeGreaterThan(-1);
    expect(loaded.value.totals.sentCount).toBe(4);
  });

  it('is kept by the device where the roaming store takes nothing', async () => {
    const { open, settings, roaming, summary } = setup();
    roaming.setFault('write', 'full');
    expect((await open().read(settings)).ok).toBe(true);
    expect(await summary()).toMatchObject({ sent: 3 });
  });

  it('fails where no store takes it', async () => {
    const { open, settings } = setup();
    const refused = { kind: 'refused', error: { code: 'full', store: 'device' }, tier: 'device' } as const;
    const writeMemory = () => Promise.resolve(refused);
    expect(await open({ writeMemory }).read(settings)).toEqual({ ok: false, error: { code: 'not-saved' } });
  });

  it('stops when it is cancelled', async () => {
    const { open, settings } = setup();
    const reader = open();
    await reader.cancel();
    expect(await reader.read(settings)).toEqual({ ok: false, error: { code: 'cancelled' } });
  });
});
