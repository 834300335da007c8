import { describe, expect, it } from 'vitest';
import type { EpochMs } from '../../../src/scoring/brand';
import { toEmailAddress } from '../../../src/scoring/message';
import { createOwnerMemory, exportText } from '../../../src/memory/owner-memory';
import { createGraphMemory } from '../../../src/memory/tiered-graph-memory';
import { FakeStore } from '../../support/fake-store';
import { mailMessage, NOW, people } from '../../support/samples';

const SETTINGS = { halfLifeDays: 180 };
const ANNA = toEmailAddress('anna.berg@acme.example');
const TOM = toEmailAddress('tom@acme.example');

/** A mailbox, and devices that share it. */
function setup() {
  const roaming = new FakeStore('roaming');
  let sends = 0;
  const openDevice = () => {
    const tiers = { roaming, device: new FakeStore('device', 4_000_000) };
    const memory = () => createGraphMemory(tiers, SETTINGS);
    const knows = async (address = ANNA): Promise<boolean> => {
      const graph = await memory().load();
      return graph.ok && graph.value.contacts.find(address) >= 0;
    };
    const send = async (to: string): Promise<void> => {
      sends += 1;
      const sentAt = (NOW + sends * 60_000) as EpochMs;
      const known = await memory().load();
      if (!known.ok) throw new Error(known.error.code);
      const message = mailMessage({ id: `m${sends}`, sentAt, to: people(to) });
      await memory().learn({ at: sentAt, known: known.value, message });
    };
    return { ...tiers, owner: createOwnerMemory(tiers, SETTINGS), knows, send };
  };
  return { roaming, openDevice };
}

describe('the owner’s memory', () => {
  it('shows who is remembered, most written to first, and how much each place holds', async () => {
    const { roaming, openDevice } = setup();
    const { owner, device, send } = openDevice();
    await send(TOM);
    await send(ANNA);
    await send(ANNA);
    const seen = await owner.look();
    expect(seen?.people.map(({ address, sent }) => [address, sent])).toEqual([
      [ANNA, 2],
      [TOM, 1],
    ]);
    expect(seen?.people[0]?.lastSentAt).toBeGreaterThan(NOW);
    expect(seen?.places).toEqual([
      { store: 'roaming', chars: [...roaming.values.values()][0]?.length, maxChars: 30_000 },
      { store: 'device', chars: [...device.values.values()][0]?.length, maxChars: 4_000_000 },
    ]);
  });

  it('is given as JSON to take along', async () => {
    const { openDevice } = setup();
    const { owner, send } = openDevice();
    await send(ANNA);
    const seen = await owner.look();
    if (seen === null) throw new Error('expected something remembered');
    expect(JSON.parse(exportText(seen))).toMatchObject({
      version: 1,
      people: [{ address: ANNA, sent: 1, received: 0, lastSent: expect.stringMatching(/^2/) as string }],
    });
  });

  it('forgets one person on this device and on others, and nobody else', async () => {
    const { openDevice } = setup();
    const [one, two] = [openDevice(), openDevice()];
    await one.send(ANNA);
    await two.send(ANNA);
    await two.send(TOM);
    expect((await one.owner.forget(ANNA)).ok).toBe(true);
    expect([await one.knows(), await one.knows(TOM)]).toEqual([false, true]);
    await two.send(TOM);
    expect([await two.knows(), await two.knows(TOM)]).toEqual([false, true]);
    expect(await one.knows()).toBe(false);
  });

  it('forgets everything in every store, and no old copy brings it back', async () => {
    const { roaming, openDevice } = setup();
    const [one, two] = [openDevice(), openDevice()];
    await one.send(ANNA);
    await two.send(ANNA);
    const stale = new Map(roaming.values);
    expect((await one.owner.forgetAll()).ok).toBe(true);
    expect((await one.owner.look())?.people).toEqual([]);
    expect(await two.knows()).toBe(false);
    for (const [key, value] of stale) roaming.values.set(key, value);
    expect(await one.knows()).toBe(false);
    await one.send(TOM);
    expect([await one.knows(TOM), await one.knows()]).toEqual([true, false]);
  });

  it('learns nothing while it is paused, on any device, and again afterwards', async () => {
    const { openDevice } = setup();
    const [one, two] = [openDevice(), openDevice()];
    await one.send(TOM);
    await one.owner.setPaused(true);
    await one.owner.setPaused(true);
    await one.send(ANNA);
    await two.send(ANNA);
    expect([(await two.owner.look())?.isPaused, await one.knows(), await one.knows(TOM)]).toEqual([
      true,
      false,
      true,
    ]);
    await two.owner.setPaused(false);
    await one.send(ANNA);
    expect(await one.knows()).toBe(true);
  });

  it('names the store that did not take a change', async () => {
    const { roaming, openDevice } = setup();
    const { owner, send } = openDevice();
    await send(ANNA);
    roaming.setFault('write', 'failed');
    expect((await owner.forgetAll()).error).toEqual([{ code: 'failed', store: 'roaming' }]);
  });

  it('is nothing to look at when what is stored cannot be read, and can be forgotten then', async () => {
    const { roaming, openDevice } = setup();
    roaming.values.set('addressee.graph', 'A2.damaged');
    const { owner, knows, send } = openDevice();
    expect(await owner.look()).toBeNull();
    expect((await owner.forgetAll()).ok).toBe(true);
    await send(ANNA);
    expect(await knows()).toBe(true);
  });
});
