import { describe, expect, it } from 'vitest';
import { createComposeHost } from '../../../../src/host/office/compose-host';
import { CALL_GUARD_MS, createOfficeCalls } from '../../../../src/host/office/office-calls';
import {
  FakeOffice,
  type FakeDraft,
  type FakeRecipient,
  type OfficeFault,
} from '../../../support/fake-office';
import { ManualClock } from '../../../support/manual-clock';

const ANNA: FakeRecipient = {
  displayName: 'Anna Berg',
  emailAddress: 'Anna.Berg@Acme.example',
  recipientType: 'user',
};
const BEN = { displayName: 'Ben Cole', emailAddress: 'ben@acme.example', recipientType: 'externalUser' };

function openDraft(draft: Partial<FakeDraft> = {}) {
  const clock = new ManualClock();
  const office = new FakeOffice({
    draft: { to: [ANNA], ...draft },
    schedule: (delayMs, callback) => void clock.after(delayMs, callback),
  });
  return { office, clock, host: createComposeHost(office.surface, createOfficeCalls(clock)) };
}

async function read(draft: Partial<FakeDraft> = {}) {
  const result = await openDraft(draft).host.readItem();
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('reading the draft', () => {
  it('gives the attendees of a meeting: required as To, optional as Cc, its organizer as the sender', async () => {
    const office = new FakeOffice({
      draft: { to: [ANNA], cc: [BEN], subject: 'Planning' },
      isAppointment: true,
    });
    const item = await createComposeHost(office.surface, createOfficeCalls(new ManualClock())).readItem();
    expect(item).toMatchObject({
      ok: true,
      value: {
        from: { address: 'olga@home.example' },
        to: [{ address: 'anna.berg@acme.example', name: 'Anna Berg' }],
        cc: [{ address: 'ben@acme.example', name: 'Ben Cole' }],
        bcc: [],
        composeType: 'new',
      },
    });
    expect(office.calls).not.toContain('bcc.getAsync');
  });

  it('gives everyone, the files, the compose type and the start of the text', async () => {
    const item = await read({
      cc: [BEN],
      bcc: [{ displayName: '', emailAddress: 'eva@acme.example', recipientType: 'user' }],
      subject: 'Offer 7',
      composeType: 'reply',
      html: '<html><head><style>p{}</style></head><body><p>Hello Anna,</p><p>here it is.</p></body></html>',
      attachments: [
        { id: 'f1', name: 'offer.pdf', isInline: false, attachmentType: 'file' },
        { id: 'f2', name: 'logo.png', isInline: true, attachmentType: 'file' },
      ],
    });
    expect(item).toEqual({
      from: { address: 'olga@home.example', name: 'Olga Owner' },
      to: [{ address: 'anna.berg@acme.example', name: 'Anna Berg' }],
      cc: [{ address: 'ben@acme.example', name: 'Ben Cole' }],
      bcc: [{ address: 'eva@acme.example', name: '' }],
      lists: [],
      atLimit: [],
      subject: 'Offer 7',
      composeType: 'reply',
      bodyStart: 'Hello Anna,\nhere it is.',
      attachments: [
        { id: 'f1', name: 'offer.pdf', isInline: false },
        { id: 'f2', name: 'logo.png', isInline: true },
      ],
    });
  });

  it('reads an empty draft', async () => {
    const item = await read({ to: [] });
    expect(item).toMatchObject({ to: [], cc: [], bcc: [], subject: '', composeType: 'new', bodyStart: '' });
  });

  it('never has more than three calls under way', async () => {
    const { host, office } = openDraft();
    await host.readItem();
    expect(office.calls).toHaveLength(8);
    expect(office.maxInFlight).toBe(3);
  });

  it('tells lists, and recipients without an address, from people', async () => {
    const item = await read({
      to: [
        ANNA,
        { displayName: 'Sales', emailAddress: 'sales@acme.example', recipientType: 'distributionList' },
        { displayName: 'My friends', emailAddress: '', recipientType: 'other' },
        { displayName: 'somebody typed', emailAddress: null, recipientType: 'other' },
        { displayName: 7 },
      ],
    });
    expect(item.to.map((person) => person.address)).toEqual(['anna.berg@acme.example', 'sales@acme.example']);
    expect(item.lists.map((list) => list.name)).toEqual(['Sales', 'My friends', 'somebody typed', '']);
  });

  it.each([
    [499, []],
    [500, ['to']],
    [501, []],
    [1000, ['to']],
  ])(
    'knows that a field with exactly as many recipients as Outlook shows may hold more: %i',
    async (count, expected) => {
      const to = Array.from({ length: count }, (_, i) => ({
        displayName: '',
        emailAddress: `p${i}@acme.example`,
      }));
      const item = await read({ to });
      expect(item.to).toHaveLength(count);
      expect(item.atLimit).toEqual(expected);
    },
  );

  it('caps a display name at the 255 characters Outlook allows', async () => {
    const item = await read({ to: [{ displayName: 'x'.repeat(5000), emailAddress: 'x@acme.example' }] });
    expect(item.to[0]!.name).toHaveLength(255);
  });

  it('does not know a compose type that Outlook did not have when this was written', async () => {
    expect((await read({ composeType: 'meetingReply' })).composeType).toBeNull();
  });

  it('says so when no item is open', async () => {
    const { host, office } = openDraft();
    office.hasItem = false;
    expect(await host.readItem()).toEqual({ ok: false, error: { code: 'no-item', call: 'mailbox.item' } });
    office.hasItem = true;
    expect((await host.readItem()).ok).toBe(true);
  });

  it('says so when Office.js did not load', async () => {
    const host = createComposeHost({}, createOfficeCalls(new ManualClock()));
    expect(await host.readItem()).toEqual({ ok: false, error: { code: 'no-item', call: 'mailbox.item' } });
  });
});

describe('a draft that cannot be read whole', () => {
  const NEEDED = ['to.getAsync', 'cc.getAsync', 'bcc.getAsync', 'from.getAsync', 'getAttachmentsAsync'];
  const OPTIONAL = ['subject.getAsync', 'getComposeTypeAsync', 'body.getAsync'];
  const FAULTS: readonly [string, OfficeFault, string][] = [
    ['fails', { kind: 'error', code: 9002 }, 'call-failed'],
    ['throws', { kind: 'throw' }, 'call-failed'],
    ['never answers', { kind: 'silent' }, 'no-answer'],
    ['answers with nothing', { kind: 'answer', answer: undefined }, 'call-failed'],
    [
      'answers with a value of another kind',
      { kind: 'answer', answer: { status: 'succeeded', value: 7 } },
      'call-failed',
    ],
    ['answers too late', { kind: 'late', afterMs: CALL_GUARD_MS + 1 }, 'no-answer'],
  ];

  async function readWith(call: string, fault: OfficeFault) {
    const { office, host, clock } = openDraft();
    office.setFault(call, fault);
    const reading = host.readItem();
    await settle();
    clock.advance(CALL_GUARD_MS);
    await settle();
    clock.advance(CALL_GUARD_MS);
    return reading;
  }

  describe.each(NEEDED)('%s', (call) => {
    it.each(FAULTS)('is a failure of the whole when it %s', async (_name, fault, code) => {
      const result = await readWith(call, fault);
      expect(result.ok).toBe(false);
      expect(result.error).toMatchObject({ code, call });
    });
  });

  describe.each(OPTIONAL)('%s', (call) => {
    it.each(FAULTS)('is left empty when it %s', async (_name, fault) => {
      const result = await readWith(call, fault);
      expect(result.ok).toBe(true);
      expect(result.value!.to).toHaveLength(1);
    });
  });

  it('is a failure when one recipient is not an object', async () => {
    const { office, host } = openDraft();
    office.setFault('to.getAsync', { kind: 'answer', answer: { status: 'succeeded', value: [ANNA, null] } });
    expect((await host.readItem()).ok).toBe(false);
  });
});

describe('the sensitivity label', () => {
  const CONFIDENTIAL = '0f8fad5b-d9cb-469f-a165-70867728950e';
  const CALLS = ['sensitivityLabelsCatalog.getIsEnabledAsync', 'sensitivityLabel.getAsync'];

  function labelled(change: { isLabelling?: boolean; label?: string | null; isAppointment?: boolean } = {}) {
    const { label = CONFIDENTIAL, ...client } = change;
    const office = new FakeOffice({ draft: { to: [ANNA], label }, isLabelling: true, ...client });
    const clock = new ManualClock();
    return { office, clock, host: createComposeHost(office.surface, createOfficeCalls(clock)) };
  }

  it.each([false, true])('is read when it is asked for, of a meeting too (%s)', async (isAppointment) => {
    const { host } = labelled({ isAppointment });
    expect((await host.readItem(true)).value?.labels).toEqual([CONFIDENTIAL]);
  });

  it('takes no call when nobody asks for it', async () => {
    const { host, office } = labelled();
    expect((await host.readItem()).value?.labels).toBeUndefined();
    expect(office.calls).toHaveLength(8);
  });

  it('keeps to three calls at a time', async () => {
    const { host, office } = labelled();
    await host.readItem(true);
    expect(office.calls).toHaveLength(10);
    expect(office.maxInFlight).toBe(3);
  });

  it('is known to be none on a draft without one', async () => {
    expect((await labelled({ label: null }).host.readItem(true)).value?.labels).toEqual([]);
  });

  it('is not asked for where the organisation has no labels', async () => {
    const { host, office } = labelled({ isLabelling: false });
    expect((await host.readItem(true)).value?.labels).toBeUndefined();
    expect(office.calls).not.toContain('sensitivityLabel.getAsync');
  });

  it('cannot be told by a client without a catalog, or without labels on its items', async () => {
    const older = openDraft();
    expect((await older.host.readItem(true)).value).not.toHaveProperty('labels', expect.anything());
    const { office } = labelled();
    const { surface } = office;
    const item = { ...surface.context!.mailbox!.item! };
    Reflect.deleteProperty(item, 'sensitivityLabel');
    const withoutLabel = { ...surface, context: { ...surface.context, mailbox: { item } } };
    const host = createComposeHost(withoutLabel, createOfficeCalls(new ManualClock()));
    expect((await host.readItem(true)).value?.labels).toBeUndefined();
  });

  describe.each(CALLS)('%s', (call) => {
    it.each<[string, OfficeFault]>([
      ['fails', { kind: 'error', code: 7000 }],
      ['throws', { kind: 'throw' }],
      ['never answers', { kind: 'silent' }],
    ])('leaves it untold when it %s, and the rest is read', async (_name, fault) => {
      const { host, office, clock } = labelled();
      office.setFault(call, fault);
      const reading = host.readItem(true);
      await settle();
      clock.advance(CALL_GUARD_MS);
      const item = await reading;
      expect(item.value?.to).toHaveLength(1);
      expect(item.value?.labels).toBeUndefined();
    });
  });
});

describe('the session of the draft', () => {
  it('keeps a value under a key', async () => {
    const { host } = openDraft();
    await host.writeSession('key', 'value');
    expect(await host.readSession('key')).toEqual({ ok: true, value: 'value' });
  });

  it('has null for a key that was never written, and lets it be removed', async () => {
    const { host } = openDraft();
    expect(await host.readSession('key')).toEqual({ ok: true, value: null });
    expect(await host.removeSession('key')).toEqual({ ok: true, value: undefined });
  });

  it('removes a value', async () => {
    const { host } = openDraft();
    await host.writeSession('key', 'value');
    await host.removeSession('key');
    expect(await host.readSession('key')).toEqual({ ok: true, value: null });
  });

  it('says which call failed, with Outlook’s number', async () => {
    const { host, office } = openDraft();
    office.setFault('sessionData.setAsync', { kind: 'error', code: 9051 });
    expect(await host.writeSession('key', 'x'.repeat(50_001))).toEqual({
      ok: false,
      error: { code: 'call-failed', call: 'sessionData.setAsync', hostCode: 9051 },
    });
  });

  it('is unsupported where the client has none', async () => {
    const older = { ...new FakeOffice().surface.context!.mailbox!.item! };
    Reflect.deleteProperty(older, 'sessionData');
    const host = createComposeHost(
      { context: { mailbox: { item: older } } },
      createOfficeCalls(new ManualClock()),
    );
    expect(await host.readSession('key')).toEqual({
      ok: false,
      error: { code: 'unsupported', call: 'sessionData.getAsync' },
    });
    expect((await host.writeSession('key', 'value')).error?.code).toBe('unsupported');
    expect((await host.removeSession('key')).error?.code).toBe('unsupported');
  });
});

/** Lets everything happen that waits for no timer. */
async function settle(): Promise<void> {
  for (let i = 0; i < 50; i += 1) await Promise.resolve();
}
