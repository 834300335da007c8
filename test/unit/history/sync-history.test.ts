import { describe, expect, it } from 'vitest';
import type { EpochMs } from '../../../src/scoring/brand';
import { parseMessage } from '../../../src/scoring';
import type { MailMessage } from '../../../src/scoring/message';
import { createGraphBed, CUT, DROPPED, mailboxMail, status, THROTTLED, TODAY } from '../../support/graph-bed';

const DAY_MS = 86_400_000;
const received = (id: string, address: string) =>
  mailboxMail(id, { direction: 'received', from: { address, name: '' } });
const MAIL = [
  ...Array.from({ length: 5 }, (_, i) => mailboxMail(`s${i}`)),
  received('r0', 'bo@home.example'),
  received('r1', 'cy@home.example'),
];
const ofToday = (id: string) => mailboxMail(id, { sentAt: `${TODAY}T08:00:00.000Z` });

describe('reading the history', () => {
  it('learns every message of Sent Items once and says how many', async () => {
    const { sync, summary } = createGraphBed({ mail: MAIL });
    expect((await sync()).result.value?.learned).toBe(5);
    expect(await summary()).toMatchObject({ sent: 5, received: 0, contacts: 1 });
  });

  it('reads the Inbox only if the policy says so', async () => {
    const { sync, summary, graph } = createGraphBed({ mail: MAIL });
    await sync();
    expect(graph.requests.some((request) => request.includes('/inbox/'))).toBe(false);
    await sync({ fromReceived: true });
    expect(await summary()).toMatchObject({ sent: 5, received: 2 });
  });

  it('tells of each message of Sent Items and none of the Inbox, today’s too, also when it was interrupted', async () => {
    const { sync, arrive, faulty } = createGraphBed({ mail: MAIL });
    arrive(ofToday('new'));
    const seen = new Set<string>();
    const onSent = (messages: readonly MailMessage[]) => {
      for (const { id } of messages) seen.add(id.replace(/^.*\./, ''));
      return Promise.resolve();
    };
    faulty(null, null, status(403));
    await sync({ fromReceived: true, onSent });
    expect(seen.size).toBe(2);
    await sync({ fromReceived: true, onSent });
    expect(seen).toEqual(new Set(['s0', 's1', 's2', 's3', 's4', 'new']));
  });

  it('reports what is read of how much, up to the end', async () => {
    const { progress } = await createGraphBed({ mail: MAIL }).sync();
    expect(progress.map(({ read, total }) => [read, total])).toEqual([
      [0, 5],
      [2, 5],
      [4, 5],
      [5, 5],
    ]);
  });

  it('asks next time only for what is new', async () => {
    const { sync, graph, arrive, clock, summary } = createGraphBed({ mail: MAIL });
    await sync();
    arrive(ofToday('new'));
    clock.now += DAY_MS;
    graph.requests.length = 0;
    expect((await sync()).result.value?.learned).toBe(1);
    expect(graph.requests).toHaveLength(1);
    expect(graph.requests[0]).toContain('$deltatoken=');
    expect(await summary()).toMatchObject({ sent: 6 });
  });

  it('leaves out what is older than the policy’s months', async () => {
    const old = mailboxMail('old', { sentAt: '2020-01-01T00:00:00.000Z' });
    const { sync, summary } = createGraphBed({ mail: [old, mailboxMail('s')] });
    await sync();
    expect(await summary()).toMatchObject({ sent: 1 });
  });

  it('reads a folder whole where a filter would end after 5,000 messages', async () => {
    const many = Array.from({ length: 5_003 }, (_, i) => mailboxMail(`m${i}`));
    const { sync, graph, summary } = createGraphBed({ mail: many, mostPerPage: 1_000 });
    expect((await sync()).result.ok).toBe(true);
    expect(graph.requests.filter((request) => request.includes('delta?$select'))).toHaveLength(1);
    expect(graph.requests.some((request) => /delta.*\$filter/.test(request))).toBe(false);
    expect(await summary()).toMatchObject({ sent: 5_003 });
  }, 60_000);
});

describe('a day that is not over', () => {
  it('waits, so that its sends count once: from Send today, from Sent Items tomorrow', async () => {
    const { sync, arrive, memory, clock, summary } = createGraphBed({ mail: MAIL });
    const sentToday = ofToday('today');
    const message = parseMessage({ ...sentToday, id: 'from-the-handler' }).value!;
    await memory.learn({ at: message.sentAt!, known: (await memory.load()).value!, message });
    arrive(sentToday);
    expect((await sync()).result.value?.learned).toBe(5);
    expect(await summary()).toMatchObject({ sent: 6 });
    clock.now += DAY_MS;
    expect((await sync()).result.value?.learned).toBe(1);
    expect(await summary()).toMatchObject({ sent: 6 });
  });

  it('waits through a sync that fails', async () => {
    const { sync, faulty, clock, summary } = createGraphBed({ mail: [...MAIL, ofToday('today')] });
    faulty(null, null, status(403));
    await sync();
    clock.now += DAY_MS;
    await sync();
    expect(await summary()).toMatchObject({ sent: 6 });
  });
});

describe('two devices of one mailbox', () => {
  it('need to read it once: the second one goes on after the day that the first one learned', async () => {
    const { sync, createDevice, clock, arrive, graph } = createGraphBed({ mail: MAIL });
    await sync();
    arrive(ofToday('new'));
    clock.now += DAY_MS;
    const second = createDevice();
    expect(await second.summary()).toMatchObject({ sent: 5 });
    graph.requests.length = 0;
    expect((await second.sync()).result.value?.learned).toBe(1);
    expect(graph.requests[0]).toContain(`$filter=receivedDateTime+ge+${TODAY}T00:00:00Z`);
    expect(await second.summary()).toMatchObject({ sent: 6 });
    // And back: the first one hears of it, and counts nothing twice.
    expect((await sync()).result.value?.learned).toBe(0);
    expect(await second.summary()).toMatchObject({ sent: 6 });
  });
});

describe('when Graph does not answer as it should', () => {
  it.each([
    ['throttled', THROTTLED, 7_000],
    ['busy', { kind: 'status', status: 503, retryAfterSeconds: 3 }, 3_000],
    ['broken', status(500), 1_000],
    ['disconnected', DROPPED, 1_000],
    ['cut off in the answer', CUT, 1_000],
  ] as const)('%s once, it waits as long as asked and goes on', async (_, fault, waitMs) => {
    const { sync, faulty, clock, summary } = createGraphBed({ mail: MAIL });
    faulty(null, null, fault);
    const { result, progress } = await sync();
    expect(result.ok).toBe(true);
    expect(clock.waits).toEqual([waitMs]);
    expect(progress.some((step) => step.waitingMs === waitMs)).toBe(true);
    expect(await summary()).toMatchObject({ sent: 5 });
  });

  it.each([
    ['throttled', status(429)],
    ['server', status(502)],
    ['offline', DROPPED],
  ] as const)('%s for good, it stops with what it read and goes on later', async (code, fault) => {
    const { sync, faulty, graph, summary } = createGraphBed({ mail: MAIL });
    faulty(null, null, ...Array.from({ length: 5 }, () => fault));
    expect((await sync()).result.error?.code).toBe(code);
    expect(await summary()).toMatchObject({ sent: 2 });
    graph.requests.length = 0;
    expect((await sync()).result.ok).toBe(true);
    expect(graph.requests[0]).toContain('$skiptoken=');
    expect(await summary()).toMatchObject({ sent: 5 });
  });

  it('does not wait for longer than ten minutes', async () => {
    const { sync, faulty, clock } = createGraphBed({ mail: MAIL });
    faulty({ kind: 'status', status: 429, retryAfterSeconds: 3600 });
    expect((await sync()).result.error?.code).toBe('throttled');
    expect(clock.waits).toEqual([]);
  });

  it('takes a fresh token on 401, and stops when that is not taken either', async () => {
    const { sync, faulty, asked } = createGraphBed({ mail: MAIL });
    faulty(status(401));
    expect((await sync()).result.ok).toBe(true);
    expect(asked.filter((mode) => mode === 'fresh')).toHaveLength(1);
    faulty(status(401), status(401));
    expect((await sync()).result.error?.code).toBe('unauthorized');
  });

  it.each([
    [403, 'forbidden'],
    [418, 'unexpected-answer'],
  ])('stops at once on %d', async (code, expected) => {
    const { sync, faulty, clock } = createGraphBed({ mail: MAIL });
    faulty(status(code));
    expect((await sync()).result.error?.code).toBe(expected);
    expect(clock.waits).toEqual([]);
  });

  it('starts a folder anew, with what came since, when its link has expired', async () => {
    const { sync, graph, arrive, clock, summary } = createGraphBed({ mail: MAIL });
    await sync();
    graph.expireLinks();
    arrive(ofToday('new'));
    clock.now += DAY_MS;
    expect((await sync()).result.value?.learned).toBe(1);
    expect(await summary()).toMatchObject({ sent: 6 });
  });

  it.each([410, 404, 400])(
    'starts the first reading anew when its link is answered with %d',
    async (code) => {
      const { sync, faulty, summary } = createGraphBed({ mail: MAIL });
      faulty(null, null, status(code));
      expect((await sync()).result.value?.learned).toBe(5);
      expect(await summary()).toMatchObject({ sent: 5 });
    },
  );

  it('starts anew only once', async () => {
    const { sync, faulty, graph } = createGraphBed({ mail: MAIL });
    faulty(...Array.from({ length: 20 }, () => status(410)));
    expect((await sync()).result.error?.code).toBe('stale-link');
    expect(graph.requests.length).toBeLessThan(5);
  });

  it('follows no link to another server', async () => {
    const { sync } = createGraphBed();
    const evil = { value: [], '@odata.count': 0, '@odata.nextLink': 'https://evil.example/' };
    const fetch = () => Promise.resolve(Response.json(evil));
    expect((await sync({ fetch })).result.error?.code).toBe('unexpected-answer');
  });
});

describe('signing in', () => {
  it('asks the user only when no token comes without', async () => {
    const { sync, asked, refusals } = createGraphBed({ mail: MAIL });
    await sync();
    expect(asked).not.toContain('interactive');
    refusals.set('silent', 'needs-interaction');
    await sync();
    expect(asked).toContain('interactive');
  });

  it('remembers a refusal, and forgets it after a sync', async () => {
    const { sync, refusals, record } = createGraphBed({ mail: MAIL });
    refusals.set('silent', 'needs-interaction').set('interactive', 'refused');
    expect((await sync()).result.error?.code).toBe('refused');
    expect((await record()).isDeclined).toBe(true);
    refusals.clear();
    await sync();
    expect(await record()).toMatchObject({ isDeclined: false, last: { learned: 5 } });
  });

  it.each(['offline', 'unavailable'] as const)('says %s and asks nothing of Graph', async (code) => {
    const { sync, refusals, graph } = createGraphBed({ mail: MAIL });
    refusals.set('silent', code);
    expect((await sync()).result.error?.code).toBe(code);
    expect(graph.requests).toEqual([]);
  });
});

describe('what is remembered meanwhile', () => {
  it('reads nothing where no place can be kept on the device', async () => {
    const { sync, store, graph, summary } = createGraphBed({ mail: MAIL });
    store.setFault('write', 'full');
    expect((await sync()).result.error?.code).toBe('not-saved');
    expect(graph.requests).toEqual([]);
    store.setFault('write', null);
    await sync();
    expect(await summary()).toMatchObject({ sent: 5 });
  });

  it('learns nothing over a memory of a newer version', async () => {
    const { sync, roaming, store, graph } = createGraphBed({ mail: MAIL });
    const newer = 'A9.of a later pane';
    await roaming.write('addressee.graph', newer);
    await store.write('addressee.graph', newer);
    expect((await sync()).result.error?.code).toBe('newer-version');
    expect(graph.requests).toEqual([]);
    expect(store.values.get('addressee.graph')).toBe(newer);
  });

  it('begins anew after everything was forgotten', async () => {
    const { sync, store, roaming, summary } = createGraphBed({ mail: MAIL });
    await sync();
    store.values.delete('addressee.graph');
    roaming.values.clear();
    expect((await sync()).result.value?.learned).toBe(5);
    expect(await summary()).toMatchObject({ sent: 5 });
  });

  it('keeps the answers and sends of its owner beside the history', async () => {
    const { sync, memory, summary } = createGraphBed({ mail: MAIL });
    const at = Date.parse(`${TODAY}T08:30:00Z`) as EpochMs;
    const message = parseMessage({ ...mailboxMail('own'), sentAt: new Date(at).toISOString() }).value!;
    await memory.learn({ at, known: (await memory.load()).value!, message });
    await sync();
    expect(await summary()).toMatchObject({ sent: 6 });
  });
});
