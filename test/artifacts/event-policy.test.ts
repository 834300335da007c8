import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bakePolicy } from '../../src/policy/bake-policy';
import { JsOnlyRuntime } from '../support/js-only-office';

const built = readFileSync(path.join(import.meta.dirname, '../../dist/commands.js'), 'utf8');
const BLOCKING = '{"version":1,"rules":[{"id":"all","when":{},"then":"block"}]}';
const SUSPENDED = '{"version":1,"suspendedUntil":"2099-01-01T00:00Z"}';
const ANNA = {
  displayName: 'Anna Berg',
  emailAddress: 'anna.berg@acme.example',
  recipientType: 'externalUser',
};
const draft = { to: [ANNA], subject: 'Offer', html: '<p>Hello Anna,</p>' };

/** One device whose every event has a runtime of its own, as in classic Outlook; `published` is what its host gives. */
class Device {
  readonly asked: string[] = [];
  published: () => Promise<string> = () => Promise.resolve(BLOCKING);
  private readonly storage = new Map<string, string>();
  private readonly script: string;
  private hour = 0;

  constructor() {
    const baked = bakePolicy(built, BLOCKING, 'https://addin.example');
    if (!baked.ok) throw new Error(baked.error.code);
    this.script = baked.value;
  }

  async raise(functionName: string) {
    this.hour += 1;
    const runtime = new JsOnlyRuntime(this.script, {
      draft,
      startIso: new Date(Date.parse('2026-01-01T00:00:00Z') + this.hour * 3_600_000).toISOString(),
      runtimeStorage: this.storage,
      fetchText: (url) => {
        this.asked.push(url);
        return this.published();
      },
    });
    return runtime.raise(functionName);
  }

  async isSent(): Promise<boolean> {
    const [outcome] = await this.raise('onMessageSendHandler');
    return outcome?.allowEvent === true;
  }
}

describe('the policy in the JS-only runtime', () => {
  it('is the baked one, and Send never asks the network', async () => {
    const device = new Device();
    expect(await device.isSent()).toBe(false);
    expect(device.asked).toEqual([]);
  });

  it('is suspended by the host at the next compose event, and lifted the same way', async () => {
    const device = new Device();
    device.published = () => Promise.resolve(SUSPENDED);
    expect(await device.isSent()).toBe(false);
    expect(await device.raise('onMessageComposeHandler')).toEqual([undefined]);
    expect(device.asked).toEqual([expect.stringMatching(/^https:\/\/addin\.example\/policy\.json\?/)]);
    expect(await device.isSent()).toBe(true);
    device.published = () => Promise.resolve(BLOCKING);
    await device.raise('onMessageComposeHandler');
    expect(await device.isSent()).toBe(false);
  });

  it.each<[string, () => Promise<string>]>([
    ['never answers', () => new Promise(() => undefined)],
    ['cannot be reached', () => Promise.reject(new Error('no network'))],
    ['gives a page', () => Promise.resolve('<title>Sign in</title>')],
  ])('stays when the host %s, and every event ends', async (_, published) => {
    const device = new Device();
    device.published = published;
    expect(await device.raise('onMessageComposeHandler')).toEqual([undefined]);
    expect(device.asked).toHaveLength(1);
    expect(await device.isSent()).toBe(false);
  });
});

describe('a policy with a rule about a sensitivity label', () => {
  const CONFIDENTIAL = '0f8fad5b-d9cb-469f-a165-70867728950e';
  const rule = {
    id: 'confidential',
    when: { labels: [CONFIDENTIAL], recipients: 'external' },
    then: 'block',
  };

  async function send(label: string | null, isLabelling = true) {
    const baked = bakePolicy(built, JSON.stringify({ version: 1, rules: [rule] }), '');
    if (!baked.ok) throw new Error(baked.error.code);
    const runtime = new JsOnlyRuntime(baked.value, { draft: { ...draft, label }, isLabelling });
    const [outcome] = await runtime.raise('onMessageSendHandler');
    return { outcome, calls: runtime.office.calls };
  }

  it('blocks a draft that has the label, and no other', async () => {
    expect((await send(CONFIDENTIAL)).outcome).toMatchObject({ allowEvent: false });
    expect((await send('7c9e6679-7425-40de-944b-e07fc1f90ae7')).outcome).toEqual({ allowEvent: true });
    expect((await send(null)).outcome).toEqual({ allowEvent: true });
  });

  it('lets the draft go where the organisation has no labels', async () => {
    const { outcome, calls } = await send(CONFIDENTIAL, false);
    expect(outcome).toEqual({ allowEvent: true });
    expect(calls).not.toContain('sensitivityLabel.getAsync');
  });

  it('is the only kind for which Outlook is asked about labels', async () => {
    const runtime = new JsOnlyRuntime(built, { draft, isLabelling: true });
    await runtime.raise('onMessageSendHandler');
    expect(runtime.office.calls.filter((call) => call.startsWith('sensitivity'))).toEqual([]);
  });
});
