import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphFault } from '../../../simulator/graph/graph-fault';
import { createGraphBed, CUT, DROPPED, mailboxMail, status, THROTTLED } from '../../support/graph-bed';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 100);
const DAY_MS = 86_400_000;

const anyFault: fc.Arbitrary<GraphFault | null> = fc.constantFrom<(GraphFault | null)[]>(
  null,
  null,
  DROPPED,
  CUT,
  THROTTLED,
  status(401),
  status(403),
  status(410),
  status(503),
);
/** One run of the sync: what it meets, when it is cancelled, which store is full, and what happens before the next. */
const anyRun = fc.record({
  faults: fc.array(anyFault, { maxLength: 12 }),
  cancelAt: fc.option(fc.integer({ min: 1, max: 12 })),
  full: fc.constantFrom('none', 'none', 'device', 'roaming'),
  days: fc.nat({ max: 2 }),
  arrivals: fc.nat({ max: 4 }),
});
const anyMailbox = fc.record({
  sent: fc.nat({ max: 25 }),
  received: fc.nat({ max: 10 }),
  mostPerPage: fc.integer({ min: 1, max: 5 }),
});

const person = (i: number) => ({ address: `p${i % 7}@acme.example`, name: '' });
const sentMail = (i: number) =>
  mailboxMail(`s${i}`, {
    sentAt: new Date(Date.parse('2026-02-01T10:00:00Z') + (i * DAY_MS) / 2).toISOString(),
    to: [person(i)],
  });
const receivedMail = (i: number) =>
  mailboxMail(`r${i}`, { direction: 'received', sentAt: '2026-02-03T10:00:00.000Z', from: person(i) });

describe('any order of pages, faults, cancels, full stores, days and resumes', () => {
  it('ends with the messages of one undisturbed run, each learned once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRun, { maxLength: 6 }), anyMailbox, async (runs, mailbox) => {
        const mail = [
          ...Array.from({ length: mailbox.sent }, (_, i) => sentMail(i)),
          ...Array.from({ length: mailbox.received }, (_, i) => receivedMail(i)),
        ];
        const bed = createGraphBed({ mail, mostPerPage: mailbox.mostPerPage });
        const all = [...mail];
        for (const [turn, { faults, cancelAt, full, days, arrivals }] of runs.entries()) {
          const control = new AbortController();
          bed.faulty(...faults);
          bed.store.setFault('write', full === 'device' ? 'full' : null);
          bed.roaming.setFault('write', full === 'roaming' ? 'full' : null);
          let requests = 0;
          const fetch: typeof bed.deps.fetch = (url, init) => {
            if (++requests === cancelAt) control.abort();
            return bed.deps.fetch(url, init);
          };
          await bed.sync({ fromReceived: true, fetch }, control);
          const now = new Date(bed.clock.now).toISOString();
          const news = Array.from({ length: arrivals }, (_, i) =>
            mailboxMail(`new${turn}.${i}`, { sentAt: now, to: [person(i)] }),
          );
          bed.arrive(...news);
          all.push(...news);
          bed.clock.now += days * DAY_MS;
        }
        bed.store.setFault('write', null);
        bed.roaming.setFault('write', null);
        bed.faulty();
        bed.clock.now += DAY_MS;
        expect((await bed.sync({ fromReceived: true })).result.ok).toBe(true);
        const calm = createGraphBed({ mail: all, mostPerPage: 100 });
        calm.clock.now = bed.clock.now;
        await calm.sync({ fromReceived: true });
        expect(await bed.summary()).toEqual(await calm.summary());
      }),
      { numRuns: RUNS },
    );
  });
});
