import { describe, expect, it } from 'vitest';
import { createAlertBed, trustIn, WRONG } from '../../support/alert-bed';
import { people, person } from '../../support/samples';

const DAY_MINUTES = 1440;
const ANNA = person(WRONG).address;
/** What one answer "this is right" is worth; evidence decays by a few thousandths in a day. */
const ONE_LESSON = 2;

/** An alert about the wrong Anna that nobody looked at in the pane, answered with Send Anyway two minutes later. */
async function sentAnyway(bed = createAlertBed()) {
  const draft = bed.open(bed.memory);
  expect(await draft.send()).toBe(false);
  bed.wait(2);
  bed.leave(draft);
  bed.wait(5);
  const trust = (memory = bed.memory) => trustIn(memory, ANNA, bed.clock.now);
  return { ...bed, draft, trust };
}

describe('an alert that only the handler knows of', () => {
  it('teaches nothing until its message is seen in Sent Items', async () => {
    const { trust } = await sentAnyway();
    expect(await trust()).toBe(0);
  });

  it('teaches with the next sync what the same click in the pane teaches', async () => {
    const { sync, trust, clock } = await sentAnyway();
    await sync();
    const bed = createAlertBed();
    const draft = bed.open(bed.memory);
    await draft.send();
    bed.wait(2);
    await draft.confirm(ANNA);
    bed.wait(5);
    expect(await trust()).toBeGreaterThan(0);
    expect(await trust()).toBeCloseTo(await trustIn(bed.memory, ANNA, clock.now), 2);
  });

  it('teaches once, however often it is read, on the day itself and when that is over', async () => {
    const { sync, trust, wait } = await sentAnyway();
    await sync();
    await sync();
    wait(DAY_MINUTES);
    await sync();
    expect(await trust()).toBeCloseTo(ONE_LESSON, 1);
    wait(DAY_MINUTES);
    await sync();
    expect(await trust()).toBeCloseTo(ONE_LESSON, 1);
  });

  it('teaches when its day is long over at the next sync', async () => {
    const { sync, trust, wait } = await sentAnyway();
    wait(3 * DAY_MINUTES);
    await sync();
    expect(await trust()).toBeCloseTo(ONE_LESSON, 1);
  });

  it('teaches once where two devices read the same Sent Items, neither knowing of the other', async () => {
    const { sync, trust, wait, createDevice, memory, roaming } = await sentAnyway();
    const other = createDevice();
    roaming.freeze();
    await sync();
    await other.sync();
    roaming.thaw();
    wait(1);
    for (const device of [{ memory, sync }, other]) await device.sync();
    expect(await trust()).toBeCloseTo(ONE_LESSON, 1);
    expect(await trust(other.memory)).toBeCloseTo(ONE_LESSON, 1);
    wait(DAY_MINUTES);
    for (const device of [{ memory, sync }, other]) await device.sync();
    expect(await trust()).toBeCloseTo(ONE_LESSON, 1);
    expect(await trust(other.memory)).toBeCloseTo(ONE_LESSON, 1);
  });

  it('reaches a pane that shares nothing with the handler but what roams, as in classic Outlook', async () => {
    const { createDevice, trust, open, memory, wait } = await sentAnyway();
    for (let i = 0; i < 30; i += 1) {
      const usual = open(memory, { subject: `Plan ${i}`, to: people(`P${i} <p${i}@acme.example>`) });
      await usual.send();
      await usual.approve();
      await usual.send();
    }
    wait(1);
    const pane = createDevice();
    await pane.sync();
    expect(await trust(pane.memory)).toBeCloseTo(ONE_LESSON, 1);
  });

  it('is not taught a second time when Send was checked again and allowed', async () => {
    const bed = createAlertBed();
    const draft = bed.open(bed.memory);
    await draft.send();
    bed.wait(2);
    await draft.approve();
    expect(await draft.send()).toBe(true);
    bed.leave(draft);
    for (const minutes of [5, DAY_MINUTES]) {
      bed.wait(minutes);
      await bed.sync();
      expect(await trustIn(bed.memory, ANNA, bed.clock.now)).toBeCloseTo(ONE_LESSON, 1);
    }
  });

  it('is not taught a second time when it was answered in the pane', async () => {
    const bed = createAlertBed();
    const draft = bed.open(bed.memory);
    await draft.send();
    bed.wait(2);
    await draft.confirm(ANNA);
    bed.leave(draft);
    for (const minutes of [5, DAY_MINUTES]) {
      bed.wait(minutes);
      await bed.sync();
      expect(await trustIn(bed.memory, ANNA, bed.clock.now)).toBeCloseTo(ONE_LESSON, 1);
    }
  });

  it.each([
    ['went to somebody else', { to: people('Anna Berg <anna.berg@acme.example>') }, 2],
    ['has another subject', { subject: 'Plan' }, 2],
    ['went out hours later', {}, 180],
  ])('teaches nothing when the message %s', async (_what, change, minutes) => {
    const bed = createAlertBed();
    const draft = bed.open(bed.memory);
    await draft.send();
    draft.host.edit(change);
    bed.wait(minutes);
    bed.leave(draft);
    bed.wait(5);
    await bed.sync();
    expect(await trustIn(bed.memory, ANNA, bed.clock.now)).toBe(0);
  });

  it('teaches nothing when the message has no subject: too many have none', async () => {
    const bed = createAlertBed();
    const draft = bed.open(bed.memory, { subject: '' });
    await draft.send();
    bed.leave(draft);
    bed.wait(5);
    await bed.sync();
    expect(await trustIn(bed.memory, ANNA, bed.clock.now)).toBe(0);
  });

  it('is forgotten with everybody, and with any person', async () => {
    const { memory, owner, sync, trust } = await sentAnyway();
    expect((await memory.load()).ok).toBe(true);
    await owner().forget(ANNA);
    await sync();
    expect(await trust()).toBe(0);
  });
});
