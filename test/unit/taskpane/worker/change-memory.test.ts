import { describe, expect, it } from 'vitest';
import type { EmailAddress } from '../../../../src/scoring/brand';
import { createOwnerMemory } from '../../../../src/memory/owner-memory';
import { GRAPH_KEY } from '../../../../src/memory/state-store';
import { createGraphMemory } from '../../../../src/memory/tiered-graph-memory';
import { createGraph } from '../../../../src/scoring';
import { changeMemory, copiesOf } from '../../../../src/taskpane/worker/change-memory';
import { createPageMemory } from '../../../../src/taskpane/worker/page-memory';
import { FakeStore } from '../../../support/fake-store';
import { mailMessage, NOW, people } from '../../../support/samples';

const SETTINGS = { halfLifeDays: 180 };

function bed() {
  const stores = { roaming: new FakeStore(), device: new FakeStore('device', 4_000_000) };
  const direct = createGraphMemory(stores, SETTINGS);
  const ports = createPageMemory(stores, () => Promise.resolve());
  const lessonAbout = (who: string) => ({
    at: NOW,
    known: createGraph(SETTINGS),
    message: mailMessage({ to: people(who) }),
  });
  const learn = (who: string, meanwhile: () => Promise<unknown> = () => Promise.resolve()) =>
    changeMemory(ports, async (tiers) => {
      const learned = await createGraphMemory(tiers, SETTINGS).learn(lessonAbout(who));
      await meanwhile();
      return learned;
    });
  const learnDirectly = (who: string) => direct.learn(lessonAbout(who));
  const known = async () => {
    const remembered = await createOwnerMemory(stores, SETTINGS).look();
    return remembered?.people.map(({ address, sent }) => `${address} ${sent}`).sort();
  };
  return { stores, ports, learn, learnDirectly, known };
}

describe('a change of the memory that is worked out elsewhere', () => {
  it('stands in every store afterwards', async () => {
    const { stores, learn, known } = bed();
    expect(await learn('anna@acme.example')).toEqual({ ok: true, value: undefined });
    expect(await known()).toEqual(['anna@acme.example 1']);
    expect(stores.device.values.has(GRAPH_KEY) && stores.roaming.values.has(GRAPH_KEY)).toBe(true);
  });

  it('is worked out again on top of what another window wrote meanwhile, so that both are kept once', async () => {
    const { learn, learnDirectly, known } = bed();
    await learnDirectly('bo@home.example');
    let writes = 0;
    const saved = await learn('anna@acme.example', async () => {
      writes += 1;
      if (writes === 1) await learnDirectly('cy@home.example');
    });
    expect(saved.ok).toBe(true);
    expect(writes).toBe(2);
    expect(await known()).toEqual(['anna@acme.example 1', 'bo@home.example 1', 'cy@home.example 1']);
  });

  it('fails when others never stop writing, and changes nothing', async () => {
    const { learn, learnDirectly, known } = bed();
    const saved = await learn('anna@acme.example', () => learnDirectly('bo@home.example'));
    expect(saved.ok).toBe(false);
    expect(await known()).toEqual(['bo@home.example 5']);
  });

  it('reaches the mailbox where the device takes nothing, and says which store did not', async () => {
    const { stores, learn, known } = bed();
    stores.device.setFault('write', 'full');
    expect(await learn('anna@acme.example')).toEqual({
      ok: false,
      error: [{ code: 'full', store: 'device' }],
    });
    expect(await known()).toEqual(['anna@acme.example 1']);
  });

  it('is on the device once when the mailbox does not take it', async () => {
    const { stores, learn, known } = bed();
    stores.roaming.setFault('write', 'failed');
    expect(await learn('anna@acme.example')).toEqual({
      ok: false,
      error: [{ code: 'failed', store: 'roaming' }],
    });
    expect(await known()).toEqual(['anna@acme.example 1']);
  });

  it('needs no device store', async () => {
    const { stores, learn, known } = bed();
    for (const operation of ['read', 'write'] as const) stores.device.setFault(operation, 'unavailable');
    expect((await learn('anna@acme.example')).ok).toBe(true);
    expect(await known()).toEqual(['anna@acme.example 1']);
  });

  it('lets go of a person like the stores themselves', async () => {
    const { ports, learn, known } = bed();
    await learn('anna@acme.example');
    await learn('bo@home.example');
    await changeMemory(ports, (tiers) =>
      createOwnerMemory(tiers, SETTINGS).forget('anna@acme.example' as EmailAddress),
    );
    expect(await known()).toEqual(['bo@home.example 1']);
  });

  it('leaves the stores alone when its copies are written to', async () => {
    const { stores, ports } = bed();
    const copies = copiesOf(await ports.readMemory());
    await copies.roaming.write(GRAPH_KEY, 'A2.changed');
    expect(stores.roaming.values.size).toBe(0);
  });
});
