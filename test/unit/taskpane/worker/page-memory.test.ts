import { describe, expect, it } from 'vitest';
import { GRAPH_KEY } from '../../../../src/memory/state-store';
import { createPageMemory } from '../../../../src/taskpane/worker/page-memory';
import { FakeStore } from '../../../support/fake-store';

function bed() {
  const stores = { roaming: new FakeStore(), device: new FakeStore('device', 4_000_000) };
  let tasks = 0;
  const page = createPageMemory(stores, () => {
    tasks += 1;
    return Promise.resolve();
  });
  return { stores, page, tasks: () => tasks };
}

describe("the page's memory", () => {
  it('gives a reading the same number as long as no store holds anything else', async () => {
    const { stores, page } = bed();
    const { reading } = await page.readMemory();
    expect(await page.currentReading()).toBe(reading);
    await stores.device.write(GRAPH_KEY, 'A2.other');
    expect(await page.currentReading()).not.toBe(reading);
    expect((await page.readMemory()).device.text).toEqual({ ok: true, value: 'A2.other' });
  });

  it('writes what was worked out from what the stores still hold, in a task of its own', async () => {
    const { stores, page, tasks } = bed();
    const { reading } = await page.readMemory();
    expect(await page.writeMemory(reading, { device: 'A2.new', roaming: 'A2.small' })).toEqual({
      kind: 'committed',
    });
    expect(tasks()).toBe(1);
    expect([stores.device, stores.roaming].map(({ values }) => values.get(GRAPH_KEY))).toEqual([
      'A2.new',
      'A2.small',
    ]);
  });

  it('takes nothing that was worked out from an older reading, or from one that it no longer remembers', async () => {
    const { stores, page } = bed();
    const { reading } = await page.readMemory();
    for (const text of ['A2.1', 'A2.2', 'A2.3', 'A2.4']) {
      await stores.device.write(GRAPH_KEY, text);
      await page.readMemory();
      expect(await page.writeMemory(reading, { device: 'A2.late' })).toEqual({ kind: 'overtaken' });
    }
    expect(await page.writeMemory(99, { device: 'A2.late' })).toEqual({ kind: 'overtaken' });
    expect(stores.device.values.get(GRAPH_KEY)).toBe('A2.4');
  });
});
