import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OfficeFault } from '../support/fake-office';
import { JsOnlyRuntime, type JsOnlyOptions } from '../support/js-only-office';

const script = readFileSync(path.join(import.meta.dirname, '../../dist/commands.js'), 'utf8');

const ANNA = {
  displayName: 'Anna Berg',
  emailAddress: 'anna.berg@acme.example',
  recipientType: 'externalUser',
};
const NORMAL = {
  to: [ANNA],
  subject: 'Offer',
  html: '<p>Hello Anna,</p>',
  attachments: [{ id: 'f1', name: 'offer.pdf', isInline: false }],
};

const ALLOW = { allowEvent: true };
/** The default policy's answer to a host that fails: a dialog with Send Anyway. */
const WARN = { allowEvent: false, sendModeOverride: 'promptUser', commandId: 'msgComposeOpenPaneButton' };

interface Scenario {
  readonly options?: JsOnlyOptions;
  readonly prepare?: (runtime: JsOnlyRuntime) => void;
  readonly outcome: object;
}

const to = (...recipients: readonly object[]): JsOnlyOptions => ({ draft: { ...NORMAL, to: recipients } });
const named = (displayName: string): JsOnlyOptions => to({ ...ANNA, displayName });
const settings = (value: unknown) => (runtime: JsOnlyRuntime) =>
  void runtime.office.settings.set('addressee.graph', value as string);

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'a normal mail': { outcome: ALLOW },
  'no recipients': { options: to(), outcome: ALLOW },
  'the same recipient ten times': { options: to(...Array.from({ length: 10 }, () => ANNA)), outcome: ALLOW },
  'a recipient without an address': {
    options: to({ displayName: 'My friends', emailAddress: '' }),
    outcome: ALLOW,
  },
  'an address with two @': { options: to({ ...ANNA, emailAddress: 'a@b@acme.example' }), outcome: ALLOW },
  '500 recipients': {
    options: to(
      ...Array.from({ length: 500 }, (_, i) => ({
        displayName: `P ${i}`,
        emailAddress: `p${i}@acme.example`,
      })),
    ),
    outcome: ALLOW,
  },
  'a name that is a Markdown link': {
    options: named('[Anna](https://evil.example) **Berg**'),
    outcome: ALLOW,
  },
  'a name with bidirectional controls': {
    options: named('\u202egreB annA\u2066\u2069\u200f'),
    outcome: ALLOW,
  },
  'a name of 255 characters': { options: named('x'.repeat(255)), outcome: ALLOW },
  'a name of 100,000 characters': { options: named('x'.repeat(100_000)), outcome: ALLOW },
  'a name that is HTML': { options: named('<img src=x onerror=alert(1)>'), outcome: ALLOW },
  'a name with a lone surrogate and a null': { options: named('\ud800\u0000'), outcome: ALLOW },
  'a subject of a million characters': {
    options: { draft: { ...NORMAL, subject: 'x'.repeat(1_000_000) } },
    outcome: ALLOW,
  },
  'a text of a million open tags': {
    options: { draft: { ...NORMAL, html: '<a "'.repeat(250_000) } },
    outcome: ALLOW,
  },
  'no item': { prepare: (runtime) => void (runtime.office.hasItem = false), outcome: WARN },
  'no sender': { options: { draft: { ...NORMAL, from: null } }, outcome: WARN },
  'no roaming settings': {
    prepare: (runtime) => void (runtime.office.hasRoamingSettings = false),
    outcome: ALLOW,
  },
  'a memory that is not text': { prepare: settings({ graph: 1 }), outcome: ALLOW },
  'a memory that is damaged': { prepare: settings('AG1;damaged'), outcome: ALLOW },
  'a memory that is 30,000 random characters': { prepare: settings('Q7z+'.repeat(7500)), outcome: ALLOW },
  'no timers': { options: { draft: NORMAL, hasTimers: false }, outcome: ALLOW },
  'a device store': { options: { draft: NORMAL, runtimeStorage: new Map() }, outcome: ALLOW },
  'an older client': { options: { draft: NORMAL, mailbox: '1.10' }, outcome: ALLOW },
};

/** Without these nobody knows whom the mail goes to. */
const NEEDED = ['to.getAsync', 'cc.getAsync', 'bcc.getAsync', 'from.getAsync', 'getAttachmentsAsync'];

/** Without these the check is a little worse, or the send is not learned. */
const SPARE = [
  'subject.getAsync',
  'body.getAsync',
  'getComposeTypeAsync',
  'sessionData.getAsync',
  'sessionData.setAsync',
  'roamingSettings.get',
  'roamingSettings.saveAsync',
];

const FAULTS: Readonly<Record<string, OfficeFault>> = {
  fails: { kind: 'error', code: 9002 },
  'never answers': { kind: 'silent' },
  throws: { kind: 'throw' },
  'answers after everyone gave up': { kind: 'late', afterMs: 3500 },
  'answers with nothing': { kind: 'answer', answer: undefined },
  'answers with null': { kind: 'answer', answer: null },
  'succeeds with a number': { kind: 'answer', answer: { status: 'succeeded', value: 7 } },
};

const HARMLESS: Readonly<Record<string, OfficeFault>> = {
  'answers after 200 ms': { kind: 'late', afterMs: 200 },
  'answers twice': { kind: 'twice' },
};

async function send(
  { options = { draft: NORMAL }, prepare }: Omit<Scenario, 'outcome'>,
  handler = 'onMessageSendHandler',
) {
  const runtime = new JsOnlyRuntime(script, options);
  prepare?.(runtime);
  const before = JSON.stringify(runtime.office.draft);
  const completed = await runtime.raise(handler);
  expect(JSON.stringify(runtime.office.draft), 'the draft is as it was').toBe(before);
  expect(completed, 'completed exactly once').toHaveLength(1);
  return completed[0];
}

describe('Send in the JS-only runtime', () => {
  it.each(Object.keys(SCENARIOS))('has one outcome with %s', async (name) => {
    const scenario = SCENARIOS[name]!;
    expect(await send(scenario)).toMatchObject(scenario.outcome);
  });

  describe.each(NEEDED)('when %s', (call) => {
    it.each(Object.keys(FAULTS))('%s, warns as the default policy says', async (fault) => {
      const prepare = (runtime: JsOnlyRuntime) => runtime.office.setFault(call, FAULTS[fault]!);
      expect(await send({ prepare })).toMatchObject(WARN);
    });
  });

  describe.each(SPARE)('when %s', (call) => {
    it.each(Object.keys(FAULTS))('%s, lets the mail go', async (fault) => {
      const prepare = (runtime: JsOnlyRuntime) => runtime.office.setFault(call, FAULTS[fault]!);
      expect(await send({ prepare })).toMatchObject(ALLOW);
    });
  });

  describe.each([...NEEDED, ...SPARE])('when %s', (call) => {
    it.each(Object.keys(HARMLESS))('%s, lets the mail go', async (fault) => {
      const prepare = (runtime: JsOnlyRuntime) => runtime.office.setFault(call, HARMLESS[fault]!);
      expect(await send({ prepare })).toMatchObject(ALLOW);
    });
  });

  it('has one outcome when nothing at all answers', async () => {
    const prepare = (runtime: JsOnlyRuntime) => {
      for (const call of [...NEEDED, ...SPARE]) runtime.office.setFault(call, { kind: 'silent' });
    };
    expect(await send({ prepare })).toMatchObject({ allowEvent: expect.any(Boolean) as boolean });
  });

  it('keeps to three calls at a time', async () => {
    const runtime = new JsOnlyRuntime(script, { draft: NORMAL });
    await runtime.raise('onMessageSendHandler');
    expect(runtime.office.maxInFlight).toBeLessThanOrEqual(3);
  });

  it('answers two sends that overlap, each once', async () => {
    const runtime = new JsOnlyRuntime(script, { draft: NORMAL });
    const [first, second] = await Promise.all([
      runtime.raise('onMessageSendHandler'),
      runtime.raise('onMessageSendHandler'),
    ]);
    expect([first, second].map((completed) => completed.length)).toEqual([1, 1]);
  });
});

describe('an invitation in the JS-only runtime', () => {
  const options: JsOnlyOptions = { draft: NORMAL, isAppointment: true };

  it('goes when its attendees are usual', async () => {
    expect(await send({ options }, 'onAppointmentSendHandler')).toMatchObject(ALLOW);
  });

  describe.each(NEEDED.filter((call) => call !== 'bcc.getAsync'))('when %s', (call) => {
    it.each(Object.keys(FAULTS))('%s, warns in its own words', async (fault) => {
      const prepare = (runtime: JsOnlyRuntime) => runtime.office.setFault(call, FAULTS[fault]!);
      expect(await send({ options, prepare }, 'onAppointmentSendHandler')).toMatchObject({
        ...WARN,
        commandId: 'apptComposeOpenPaneButton',
        errorMessage: expect.stringContaining('This invitation could not be checked') as string,
      });
    });
  });
});

describe('every other event in the JS-only runtime', () => {
  const names = new JsOnlyRuntime(script).office.associated.filter((name) => !name.endsWith('SendHandler'));

  it.each(names)('%s is completed once, whether Outlook answers or not', async (name) => {
    for (const fault of [null, ...Object.values(FAULTS)]) {
      const runtime = new JsOnlyRuntime(script, { draft: NORMAL });
      for (const call of NEEDED) runtime.office.setFault(call, fault);
      const before = JSON.stringify(runtime.office.draft);
      const completed = await runtime.raise(name);
      expect(completed).toEqual([undefined]);
      expect(JSON.stringify(runtime.office.draft)).toBe(before);
    }
  });
});
