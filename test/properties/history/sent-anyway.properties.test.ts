import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAlertBed, trustIn, WRONG } from '../../support/alert-bed';
import { person } from '../../support/samples';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 100);
const ANNA = person(WRONG).address;
const DAY_MINUTES = 1440;

/** What happens after an alert whose message went out: who reads Sent Items, how stale, and how much time passes. */
const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('sync' as const), device: fc.nat({ max: 2 }) }),
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.constantFrom(1, 200, DAY_MINUTES) }),
  fc.constantFrom({ kind: 'stale' as const }, { kind: 'fresh' as const }),
  fc.record({ kind: fc.constant('full' as const), isFull: fc.boolean() }),
);
/** How the sender answered: in Outlook's dialog, in the pane, or by a Send that was checked again. */
const anyAnswer = fc.constantFrom('dialog', 'pane', 'approved');

describe('any order of syncs on three devices, stale roaming settings, full stores and days', () => {
  it('teaches one alert once', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswer, fc.array(anyStep, { maxLength: 10 }), async (answer, steps) => {
        const bed = createAlertBed();
        const devices = [bed, bed.createDevice(), bed.createDevice()];
        const draft = bed.open(bed.memory);
        await draft.send();
        bed.wait(2);
        if (answer === 'pane') await draft.confirm(ANNA);
        if (answer === 'approved') await draft.approve();
        if (answer === 'approved') await draft.send();
        bed.leave(draft);
        bed.wait(5);
        for (const step of steps) {
          if (step.kind === 'sync') await devices[step.device]?.sync();
          else if (step.kind === 'wait') bed.wait(step.minutes);
          else if (step.kind === 'full') bed.store.setFault('write', step.isFull ? 'full' : null);
          else if (step.kind === 'stale') bed.roaming.freeze();
          else bed.roaming.thaw();
        }
        bed.store.setFault('write', null);
        bed.roaming.thaw();
        bed.wait(DAY_MINUTES);
        // Each hears of what the others share.
        for (const device of [...devices, ...devices]) await device.sync();
        for (const device of devices)
          expect(await trustIn(device.memory, ANNA, bed.clock.now)).toBeLessThan(2.05);
        const knowing = await Promise.all(
          devices.map((device) => trustIn(device.memory, ANNA, bed.clock.now)),
        );
        // Whoever reads the message before the alert has reached them learns nothing from it.
        const isShared = steps.every(({ kind }) => kind === 'sync' || kind === 'wait');
        if (answer !== 'dialog' || isShared) expect(Math.max(...knowing)).toBeGreaterThan(1.8);
      }),
      { numRuns: RUNS },
    );
  });
});
