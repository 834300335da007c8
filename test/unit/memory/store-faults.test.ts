import { describe, expect, it } from 'vitest';
import type { EpochMs } from '../../../src/scoring/brand';
import { parseMessage } from '../../../src/scoring';
import { GRAPH_KEY } from '../../../src/memory/state-store';
import { createGraphMemory } from '../../../src/memory/tiered-graph-memory';
import { FakeStore, type StoreFault } from '../../support/fake-store';

const NOW = Date.parse('2026-11-02T09:00:00Z');
const FAULTS: readonly StoreFault[] = ['unavailable', 'full', 'failed', 'no-answer'];
const DAMAGE: readonly (readonly [string, (text: string) => string])[] = [
  ['truncated', (text) => text.slice(0, text.length >> 1)],
  ['bit-flipped in its head', (text) => text.replace('A2.', 'A2.x')],
  ['bit-flipped in a graph', (text) => `${text.slice(0, -1)}${text.endsWith('!') ? '#' : '!'}`],
  ['empty', () => ''],
  ['no text of ours', () => 'something else'],
];

function setup(device: FakeStore | null) {
  const roaming = new FakeStore('roaming');
  const open = () => createGraphMemory({ roaming, device }, { halfLifeDays: 180 });
  return { roaming, open };
}

/** A window that opens, reads, and learns one send; how many sends it knew before. */
async function send(open: ReturnType<typeof setup>['open'], number: number): Promise<number | string> {
  const memory = open();
  const known = await memory.load();
  if (!known.ok) return known.error.code;
  const message = parseMessage({
    id: `m${number}`,
    direction: 'sent',
    sentAt: new Date(NOW + number * 60_000).toISOString(),
    from: { address: 'olga@home.example', name: 'Olga' },
    to: [{ address: 'anna@acme.example', name: 'Anna' }],
    cc: [],
    bcc: [],
    subject: 'plan',
    attachments: [],
    composeType: 'new',
    bodyStart: '',
  });
  if (!message.ok) throw new Error(message.error.field);
  const before = known.value.totals.sentCount;
  await memory.learn({ at: (NOW + number * 60_000) as EpochMs, known: known.value, message: message.value });
  return before;
}

describe('a store that goes wrong', () => {
  const stores = ['roaming', 'device'] as const;
  const cases = stores.flatMap((store) =>
    (['read', 'write'] as const).flatMap((operation) => FAULTS.map((fault) => ({ store, operation, fault }))),
  );

  it.each(cases)('$store $operation $fault: nothing learned before is lost', async (broken) => {
    const device = new FakeStore('device', 4_000_000);
    const { roaming, open } = setup(device);
    await send(open, 1);
    await send(open, 2);
    const store = broken.store === 'device' ? device : roaming;
    store.setFault(broken.operation, broken.fault);
    expect(await send(open, 3)).toBe(2);
    store.setFault(broken.operation, null);
    expect(await send(open, 4)).toBe(3);
    expect(await send(open, 5)).toBe(4);
  });

  it.each(stores.flatMap((store) => DAMAGE.map(([name, change]) => ({ store, name, change }))))(
    '$store $name: the other copy is used and mends it',
    async ({ store, change }) => {
      const device = new FakeStore('device', 4_000_000);
      const { roaming, open } = setup(device);
      await send(open, 1);
      await send(open, 2);
      (store === 'device' ? device : roaming).corrupt(GRAPH_KEY, change);
      expect(await send(open, 3)).toBe(2);
      (store === 'device' ? roaming : device).values.clear();
      expect(await send(open, 4)).toBe(3);
    },
  );

  it('keeps both sends when what roams was read before the other device wrote', async () => {
    const roaming = new FakeStore('roaming');
    const settings = { halfLifeDays: 180 };
    const windowOf = () => {
      const device = new FakeStore('device', 4_000_000);
      return () => createGraphMemory({ roaming, device }, settings);
    };
    const [one, two] = [windowOf(), windowOf()];
    await send(one, 1);
    roaming.freeze();
    await send(two, 2);
    await send(one, 3);
    roaming.thaw();
    await send(two, 4);
    expect(await send(one, 5)).toBe(4);
    expect(await send(two, 6)).toBe(5);
  });

  it('leaves a copy of a newer version as it is', async () => {
    const { roaming, open } = setup(null);
    roaming.values.set(GRAPH_KEY, 'A3.whatever');
    expect(await send(open, 1)).toBe('newer-version');
    expect(roaming.values.get(GRAPH_KEY)).toBe('A3.whatever');
  });
});
