import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/policy/policy';
import { fixRecord } from '../../../src/reporting/queue/fix-record';
import { QUEUE_KEY, queueReport, withRecord } from '../../../src/reporting/queue/report-queue';
import { sendRecord } from '../../../src/reporting/queue/send-record';
import { createAddressHasher, type AddressHasher } from '../../../src/reporting/sender/address-hash';
import type { AuditEvent, Pseudonym, RuleId } from '../../../src/reporting/sender/audit-event';
import { deliverReports, type DeliverDeps } from '../../../src/reporting/sender/deliver-reports';
import { createOtlpSender } from '../../../src/reporting/sender/otlp-sender';
import { toDecisionEvents } from '../../../src/reporting/sender/to-audit-events';
import { parseRecord } from '../../../src/reporting/sender/parse-record';
import type { EmailAddress, EpochMs } from '../../../src/scoring/brand';
import { fail, ok, type Result } from '../../../src/scoring/result';
import { FakeStore } from '../../support/fake-store';
import { readRequest, startOtlpReceiver, type OtlpReceiver } from '../../support/otlp-receiver';
import {
  approvedCheck,
  AT,
  heldCheck,
  logged,
  ordinaryCheck,
  OWNER,
  reportingPolicy,
  TEST_KEY,
  testHasher,
  WRONG,
} from '../../support/report-samples';

const MINUTE = 60_000;

describe('a record of the queue', () => {
  it('of an ordinary message is its time and nothing else', () => {
    expect(sendRecord(ordinaryCheck(), reportingPolicy(), AT, [])).toBe(AT.toString(36));
  });

  it('is ASCII, one line, and reads back as it was meant, whatever the justification holds', () => {
    const text = 'Geprüft, "ja" & nein; 100%\n\u{1F600}\ud800';
    const record = sendRecord(approvedCheck(text), reportingPolicy(), AT, logged('store-roaming-full'));
    expect(record).toMatch(/^[!-~]+$/);
    expect(parseRecord(record)).toMatchObject({
      kind: 'send',
      at: AT,
      action: 'allow',
      ruleId: 'unusual',
      reasons: ['lookalike-address'],
      risk: 'critical',
      flaggedRecipients: 1,
      failures: ['store-roaming-full'],
      isApproved: true,
      flagged: [WRONG],
      justification: 'Geprüft, "ja" & nein; 100% \u{1F600}\ud800',
    });
  });

  it('holds no address, no justification and no fingerprint at the level counts', () => {
    const policy = reportingPolicy({ level: 'counts' });
    const record = sendRecord(approvedCheck('I called her'), policy, AT, []);
    expect(parseRecord(record)).toMatchObject({ flagged: [], justification: null, fingerprint: null });
    expect(unescapedAll(record)).not.toMatch(/halvorson|called|0123456789abcdef/);
  });

  it('of a mail to very many keeps so few addresses that it fits', () => {
    const flagged = Array.from({ length: 500 }, (_, i) => `person${i}@firm.example` as EmailAddress);
    const { decision } = heldCheck();
    const record = sendRecord(heldCheck({ decision: { ...decision, flagged } }), reportingPolicy(), AT, []);
    expect(record.length).toBeLessThan(2000);
    expect(parseRecord(record)).toMatchObject({ flaggedRecipients: 500 });
  });

  it.each(['', 'x y', '!', 'mgx2k&dance&', 'mgx2k&fix&burnt'])('that nobody wrote is none: %j', (line) => {
    expect(parseRecord(line)).toBeNull();
  });

  it('leaves out what stands in the place of codes and is none', () => {
    const line =
      'mgx2k&warn&a%20b&melted&unusual%2C%3Cb%3E&critical%2Cthe%20boss&x&1&not%20a%20code%2Cok-1&false';
    expect(parseRecord(line)).toMatchObject({
      ruleId: null,
      unavailable: null,
      monitored: ['unusual'],
      reasons: ['attachment-unusual'],
      flaggedRecipients: 0,
      failures: ['ok-1'],
    });
  });
});

describe('the queue', () => {
  it('drops the oldest and counts them', () => {
    const queue = ['a1', 'b2', 'c3', 'd4'].reduce<string | null>((all, one) => withRecord(all, one, 8), null);
    expect(queue).toBe('2\nc3\nd4');
  });

  it('counts a record that can never fit, and is empty then', () => {
    expect(withRecord(null, 'x'.repeat(50), 20)).toBe('1');
  });

  it('in roaming settings leaves the memory its 30,000 characters', async () => {
    const store = new FakeStore('roaming', 30_000);
    for (let i = 0; i < 500; i += 1) await queueReport(store, `mgx2k${i}`);
    const queue = store.values.get(QUEUE_KEY) ?? '';
    expect(queue.length).toBeLessThanOrEqual(2000);
    expect(queue.endsWith('mgx2k499')).toBe(true);
    const [dropped, ...kept] = queue.split('\n');
    expect(Number(dropped) + kept.length).toBe(500);
  });

  it.each(['full', 'failed', 'unavailable'] as const)('lets a store fail with %s', async (fault) => {
    const store = new FakeStore();
    store.setFault('write', fault);
    await expect(queueReport(store, 'mgx2k')).resolves.toBeUndefined();
  });
});

describe('a pseudonym', () => {
  it('has the form of an address, tells equal from unequal, and groups by domain', async () => {
    const { pseudonym } = await testHasher();
    const one = await pseudonym(WRONG);
    expect(one).toMatch(/^[0-9a-f]{32}@[0-9a-f]{32}\.invalid$/);
    expect(await pseudonym(WRONG)).toBe(one);
    const colleague = await pseudonym('per@halvorson.example' as EmailAddress);
    expect(colleague).not.toBe(one);
    expect(colleague.split('@')[1]).toBe(one.split('@')[1]);
  });

  it('is the HMAC-SHA-256 that any other program computes with this key', async () => {
    const { createHmac } = await import('node:crypto');
    const expected = createHmac('sha256', Buffer.from(TEST_KEY.k, 'base64url'))
      .update(`address\n${WRONG}`)
      .digest('hex')
      .slice(0, 32);
    expect((await (await testHasher()).pseudonym(WRONG)).split('@')[0]).toBe(expected);
  });

  it.each([
    [null],
    [{}],
    [{ kty: 'oct', k: 'c2hvcnQ' }],
    [{ kty: 'RSA', k: TEST_KEY.k }],
    [{ kty: 'oct', k: 1 }],
  ])('is not made with a key that is none or too short: %j', async (jwk) => {
    expect(await createAddressHasher(jwk)).toEqual({ ok: false, error: 'bad-key' });
  });
});

describe('what leaves the mailbox', () => {
  it('cannot hold plain text: no field of an event takes a string', () => {
    // @ts-expect-error -- an address is no pseudonym
    const pseudonym: Pseudonym = 'anna.berg@halvorson.example';
    // @ts-expect-error -- a subject is no rule
    const rule: RuleId = 'Quarterly figures';
    type Plain<Event> = { [Key in keyof Event]: string extends Event[Key] ? Key : never }[keyof Event];
    const fieldsThatTakeText: Plain<AuditEvent>[] = [];
    expect([pseudonym, rule, ...fieldsThatTakeText]).toHaveLength(2);
  });
});

describe('delivery', () => {
  let receiver: OtlpReceiver;
  beforeEach(async () => {
    receiver = await startOtlpReceiver();
  });
  afterEach(() => receiver.close());

  interface Scene {
    readonly store: FakeStore;
    readonly clock: { now: number };
    readonly deliver: (change?: Partial<DeliverDeps>) => ReturnType<typeof deliverReports>;
  }

  function open(policy: Policy = reportingPolicy(), store = new FakeStore()): Scene {
    const clock = { now: Number(AT) + MINUTE };
    const readHasher = async (): Promise<Result<AddressHasher, never>> => ok(await testHasher());
    const deliver: Scene['deliver'] = (change = {}) =>
      deliverReports({
        stores: [store],
        policy,
        owner: OWNER,
        now: () => clock.now as EpochMs,
        send: createOtlpSender(receiver.endpoint),
        readHasher,
        ...change,
      });
    return { store, clock, deliver };
  }

  it('sends decision, override, fix and failure as log records that the published definitions describe', async () => {
    const policy = reportingPolicy();
    const { store, deliver } = open(policy);
    await queueReport(store, sendRecord(heldCheck(), policy, AT, []));
    const fix = { kind: 'kept', fingerprint: heldCheck().fingerprint, recipients: [WRONG] } as const;
    await queueReport(store, fixRecord(fix, policy, AT, []));
    await queueReport(
      store,
      sendRecord(approvedCheck('I called her'), policy, AT, logged('session-no-answer')),
    );
    await queueReport(store, sendRecord(ordinaryCheck(), policy, AT, []));
    expect(await deliver()).toBe('delivered');

    expect(receiver.records.map(({ eventName }) => eventName)).toEqual([
      'addressee.decision',
      'addressee.fix',
      'addressee.override',
      'addressee.failure',
      'addressee.decision',
    ]);
    const [held, kept, override, failure, ordinary] = receiver.records.map(({ body }) => body);
    const pseudonym = await (await testHasher()).pseudonym(WRONG);
    const sender = await (await testHasher()).pseudonym(OWNER);
    expect(held).toMatchObject({
      ...{ category_uid: 4, class_uid: 4009, type_uid: 400901, activity_id: 1, severity_id: 4 },
      ...{ action_id: 2, disposition_id: 23, is_alert: true, risk_level_id: 4, time: Number(AT) },
      policy: { uid: 'unusual' },
      email: { from: sender, to: [pseudonym] },
      unmapped: { decision: 'override', reasons: ['lookalike-address'], flagged_recipients: 1 },
    });
    expect(override).toMatchObject({
      ...{ type_uid: 400901, action_id: 1, disposition_id: 8, is_alert: false },
      unmapped: { justification: 'I called her' },
    });
    expect(kept).toMatchObject({ type_uid: 400999, activity_name: 'Fix', unmapped: { fix: 'kept' } });
    expect(failure).toMatchObject({ class_uid: 6008, type_uid: 600801, status_code: 'session-no-answer' });
    expect(ordinary).toMatchObject({ type_uid: 400901, action_id: 1, disposition_id: 1, severity_id: 1 });
    const drafts = [held, kept, override].map(
      (body) => (body?.['metadata'] as { correlation_uid: string }).correlation_uid,
    );
    expect(new Set(drafts).size).toBe(1);
    expect(store.values.get(QUEUE_KEY)).toBe('0');
  });

  it('sends nothing that could be read as an address, a name or a fingerprint', async () => {
    const policy = reportingPolicy();
    const { store, deliver } = open(policy);
    await queueReport(store, sendRecord(heldCheck(), policy, AT, []));
    await deliver();
    expect(receiver.records).toHaveLength(1);
    expect(JSON.stringify(receiver.records)).not.toMatch(/halvors|nordvik|anna|kari|0123456789abcdef/i);
  });

  it('gives the same event the same id when it is sent twice', async () => {
    const policy = reportingPolicy();
    for (let i = 0; i < 2; i += 1) {
      const { store, deliver } = open(policy);
      await queueReport(store, sendRecord(heldCheck(), policy, AT, []));
      await deliver();
    }
    const ids = receiver.records.map(({ body }) => (body['metadata'] as { uid: string }).uid);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  it('names nobody when the policy names no key', async () => {
    const policy = reportingPolicy({ hashKeyId: undefined });
    const { store, deliver } = open(policy);
    await queueReport(store, sendRecord(heldCheck(), policy, AT, []));
    await deliver();
    expect(receiver.records[0]?.body['email']).toEqual({ from: 'withheld@withheld.invalid', to: [] });
  });

  it('keeps everything when the key cannot be had, rather than send it without', async () => {
    const policy = reportingPolicy();
    const { store, deliver } = open(policy);
    await queueReport(store, sendRecord(heldCheck(), policy, AT, []));
    const before = store.values.get(QUEUE_KEY);
    expect(await deliver({ readHasher: () => Promise.resolve(fail('not-fetched')) })).toBe('failed');
    expect(store.values.get(QUEUE_KEY)).toBe(before);
    expect(receiver.requests).toBe(0);
  });

  it('counts at the level counts, and tells no one message from another', async () => {
    const policy = reportingPolicy({ level: 'counts' });
    const { store, deliver } = open(policy);
    await queueReport(store, sendRecord(heldCheck(), policy, AT, logged('store-device-full')));
    await queueReport(store, sendRecord(approvedCheck('x'), policy, AT, []));
    await queueReport(store, sendRecord(ordinaryCheck(), policy, AT, []));
    await deliver();
    expect(receiver.records).toHaveLength(1);
    expect(receiver.records[0]).toMatchObject({
      eventName: 'addressee.counts',
      body: {
        class_uid: 0,
        unmapped: {
          ...{ sends: 3, overrides: 1, fixes: 0, dropped: 0 },
          actions: { override: 1, allow: 2 },
          reasons: { 'lookalike-address': 2 },
          failures: { 'store-device-full': 1 },
        },
      },
    });
    expect(JSON.stringify(receiver.records)).not.toMatch(/invalid"/);
  });

  it('tells how many reports were dropped, once', async () => {
    const { store, deliver } = open();
    store.values.set(QUEUE_KEY, '7\nmgx2k');
    await deliver();
    expect(receiver.records[0]?.body).toMatchObject({ status_code: 'reports-dropped', count: 7 });
    expect(store.values.get(QUEUE_KEY)).toBe('0');
  });

  it('keeps what a collector refuses, pauses, doubles the pause, and starts anew once it is taken', async () => {
    const { store, clock, deliver } = open();
    await queueReport(store, 'mgx2k');
    receiver.status = 400;
    expect(await deliver()).toBe('failed');
    expect(await deliver()).toBe('waiting');
    clock.now += MINUTE;
    expect(await deliver()).toBe('failed');
    clock.now += MINUTE;
    expect(await deliver()).toBe('waiting');
    expect(receiver.requests).toBe(2);
    receiver.status = 200;
    clock.now += MINUTE;
    expect(await deliver()).toBe('delivered');
    await queueReport(store, 'mgx2m');
    expect(await deliver()).toBe('delivered');
    expect(receiver.records).toHaveLength(2);
  });

  it('loses nothing that is queued while a request is under way', async () => {
    const { store, deliver } = open();
    await queueReport(store, 'mgx2k');
    const send = createOtlpSender(receiver.endpoint);
    await deliver({
      send: async (events) => {
        await queueReport(store, 'mgx2m');
        return send(events);
      },
    });
    expect(store.values.get(QUEUE_KEY)).toBe('0\nmgx2m');
    await deliver();
    expect(receiver.records).toHaveLength(2);
  });

  it('survives a restart: another page finds the queue in the store', async () => {
    const first = open();
    await queueReport(first.store, 'mgx2k');
    const second = open(reportingPolicy(), first.store);
    expect(await second.deliver()).toBe('delivered');
    expect(await first.deliver()).toBe('nothing');
  });
});

describe('the test’s receiver', () => {
  it('refuses what the published definitions do not describe', () => {
    const request = (record: unknown) =>
      JSON.stringify({ resourceLogs: [{ scopeLogs: [{ scope: { name: 'a' }, logRecords: [record] }] }] });
    const attributes = [{ key: 'k', value: { boolValue: true } }];
    const good = {
      timeUnixNano: '1790000000000000000',
      eventName: 'x',
      attributes,
      body: { stringValue: 'a' },
    };
    expect(readRequest(request(good))).toHaveLength(1);
    expect(readRequest(request({ ...good, severityNumber: 'loud' }))).toBeNull();
    expect(readRequest(request({ ...good, colour: 'red' }))).toBeNull();
  });

  it('refuses what the add-in sends as soon as any name in it is another, or any value of another kind', async () => {
    const receiver = await startOtlpReceiver();
    const batch = { lines: [sendRecord(heldCheck(), reportingPolicy(), AT, [])], dropped: 0, now: AT };
    const events = await toDecisionEvents(batch, { owner: OWNER, hasher: await testHasher() });
    expect(await createOtlpSender(receiver.endpoint)(events)).toBe(true);
    await receiver.close();
    const [text = ''] = receiver.texts;
    expect(readRequest(text)).toHaveLength(1);
    const spoilt = spoiltForms(JSON.parse(text));
    expect(spoilt.length).toBeGreaterThan(100);
    const taken = spoilt.filter((form) => readRequest(JSON.stringify(form)) !== null);
    expect(taken.map((form) => JSON.stringify(form))).toEqual([]);
  });
});

function unescapedAll(record: string): string {
  return decodeURIComponent(record);
}

/** Every form of it in which one key has another name, or one value is of another kind. */
function spoiltForms(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [{ odd: true }];
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const inner = list.flatMap((one, at) =>
      spoiltForms(one).map((form) => list.map((other, place) => (place === at ? form : other))),
    );
    return [{ 0: list }, ...inner];
  }
  const entries = Object.entries(value) as readonly (readonly [string, unknown])[];
  return entries.flatMap(([key, one]) => {
    const others = Object.fromEntries(entries.filter(([other]) => other !== key));
    return [
      { ...others, [`${key}Odd`]: one },
      ...spoiltForms(one).map((form) => ({ ...others, [key]: form })),
    ];
  });
}
