import { describe, expect, it } from 'vitest';
import type { EpochMs } from '../../../src/scoring/brand';
import { parseMessage } from '../../../src/scoring';
import { GRAPH_KEY } from '../../../src/memory/state-store';
import { createGraphMemory } from '../../../src/memory/tiered-graph-memory';
import { FakeStore } from '../../support/fake-store';

const NOW = Date.parse('2026-11-02T09:00:00Z');

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

describe('copies that differ', () => {
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
