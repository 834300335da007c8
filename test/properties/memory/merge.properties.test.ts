import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph, learnMessage, parseMessage } from '../../../src/scoring';
import type { EpochMs } from '../../../src/scoring/brand';
import type { MailMessage } from '../../../src/scoring/message';
import { foldParts } from '../../../src/memory/fold-parts';
import { learnedUntil } from '../../../src/memory/learned-until';
import { teach } from '../../../src/memory/lesson';
import { DAY_MS, EMPTY_STATE, mergeStates, type MemoryState } from '../../../src/memory/parts';
import { readState, writeState } from '../../../src/memory/state-text';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 200);
const SETTINGS = { halfLifeDays: 180 };
const FIRST_DAY = 20_000;
const DEVICES = 3;

/** A send by one device, one device taking up the copy of another, or one reading all of Sent Items of the days before. */
const anyStep = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('send'), by: fc.nat(DEVICES - 1), to: fc.nat(5) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('meet'), by: fc.nat(DEVICES - 1), to: fc.nat(DEVICES - 1) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('day'), by: fc.nat(DEVICES - 1), to: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sync'), by: fc.nat(DEVICES - 1), to: fc.nat(5) }) },
);
const anySteps = fc.array(anyStep, { maxLength: 25 });

function mail(number: number, to: number, at: number): MailMessage {
  const parsed = parseMessage({
    id: `m${number}`,
    direction: 'sent',
    sentAt: new Date(at).toISOString(),
    from: { address: 'olga@home.example', name: 'Olga' },
    to: [
      { address: `p${to}@acme.example`, name: `P ${to}` },
      { address: 'all@acme.example', name: '' },
    ],
    cc: [],
    bcc: [],
    subject: `subject ${to}`,
    attachments: [],
    composeType: 'new',
    bodyStart: '',
  });
  if (!parsed.ok) throw new Error(parsed.error.field);
  return parsed.value;
}

/** Devices that learn and meet as the steps say, and every message that went out. */
function run(steps: readonly { kind: string; by: number; to: number }[]) {
  const devices: MemoryState[] = Array.from({ length: DEVICES }, (_, i) => ({
    ...EMPTY_STATE,
    self: `d${i}`,
  }));
  const sent: MailMessage[] = [];
  let now = FIRST_DAY * DAY_MS;
  for (const { kind, by, to } of steps) {
    const state = devices[by]!;
    if (kind === 'day') now += to * DAY_MS;
    else if (kind === 'meet') devices[by] = mergeStates(state, devices[to]!);
    else if (kind === 'sync') devices[by] = learnedUntil(state, historyBefore(sent, now));
    else {
      const message = mail(sent.length, to, (now += 1000));
      sent.push(message);
      devices[by] = teach(
        state,
        { at: now as EpochMs, known: foldParts(state.parts, SETTINGS), message },
        SETTINGS,
      );
    }
  }
  return { devices, sent };
}

function historyBefore(sent: readonly MailMessage[], now: number) {
  const graph = createGraph(SETTINGS);
  const today = Math.floor(now / DAY_MS) * DAY_MS;
  for (const message of sent) if ((message.sentAt ?? 0) < today) learnMessage(graph, message);
  return graph;
}

describe('merging what windows and devices remember', () => {
  it('does not depend on order or grouping, and twice is once', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const [a, b, c] = run(steps).devices as [MemoryState, MemoryState, MemoryState];
        const parts = (state: MemoryState) => state.parts;
        expect(parts(mergeStates(a, b))).toEqual(parts(mergeStates(b, a)));
        expect(parts(mergeStates(mergeStates(a, b), c))).toEqual(parts(mergeStates(a, mergeStates(b, c))));
        expect(mergeStates(a, a)).toEqual(a);
        const all = mergeStates(a, b);
        expect(mergeStates(all, b)).toEqual(all);
      }),
      { numRuns: RUNS },
    );
  });

  it('ends with every send counted once, decayed as if one device had learned them all', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { devices, sent } = run(steps);
        const folded = foldParts(devices.reduce(mergeStates).parts, SETTINGS);
        const alone = createGraph(SETTINGS);
        for (const message of sent) learnMessage(alone, message);
        expect(folded.totals.sentCount).toBe(sent.length);
        const at = alone.clock.latestMs;
        alone.contacts.addresses.forEach((address, row) => {
          const other = folded.contacts.find(address);
          expect(folded.contacts.sentCount[other]).toBe(alone.contacts.sentCount[row]);
          const weight = alone.contacts.sent[row]! * alone.clock.readingFactor(at);
          const found = folded.contacts.sent[other]! * folded.clock.readingFactor(at);
          // The stored form rounds each part to a 256th of an octave.
          expect(Math.abs(found - weight)).toBeLessThanOrEqual(0.01 * weight + 0.01);
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('is stored as text that reads back the same', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        for (const state of run(steps).devices) expect(readState(writeState(state)).value).toEqual(state);
      }),
      { numRuns: RUNS / 4 },
    );
  });
});
