import { describe, expect, it } from 'vitest';
import { readHeldPolicy } from '../../../src/delivery/held-policy';
import { readPolicyInForce } from '../../../src/delivery/policy-in-force';
import { policyStateOf } from '../../../src/delivery/policy-state';
import { refreshPolicy, REFRESH_MS } from '../../../src/delivery/refresh-policy';
import { readSlot } from '../../../src/policy/baked-policy';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import { policyVersion } from '../../../src/policy/policy-version';
import { isSuspended } from '../../../src/policy/suspension';
import { FakeStore } from '../../support/fake-store';
import { ManualClock } from '../../support/manual-clock';

const STRICT = '{"version":1,"rules":[{"id":"all","when":{},"then":"block"}]}';
const LOOSE = '{"version":1,"rules":[]}';
const BAKED = '{"version":1,"rules":[{"id":"baked","when":{},"then":"warn"}]}';

const slot = (json: string, from = 'https://addin.example/policy.json?a') =>
  readSlot(`[[addressee-policy>>${json === '' ? '' : from}${json}<<addressee-policy]]`);

/** One device over time; `published` is what the host gives: nothing while it cannot be reached. */
class Device {
  readonly store = new FakeStore('device', 1_000_000);
  readonly clock = new ManualClock();
  readonly asked: string[] = [];
  published = STRICT;

  constructor(public baked = slot(BAKED)) {}

  refresh(): Promise<boolean> {
    return refreshPolicy(this.baked.publishedAt, {
      store: this.store,
      clock: this.clock,
      fetchText: (url) => {
        this.asked.push(url);
        return Promise.resolve(this.published);
      },
    });
  }

  /** Some time later, when the host is asked again. */
  refreshLater(published: string): Promise<boolean> {
    this.clock.advance(REFRESH_MS);
    this.published = published;
    return this.refresh();
  }

  async ruleIds(): Promise<readonly string[]> {
    return (await readPolicyInForce(this.baked, this.store)).policy.rules.map(({ id }) => id);
  }

  async state() {
    return policyStateOf(this.baked, await readHeldPolicy(this.baked.publishedAt, this.store));
  }
}

describe('the policy in force', () => {
  it('is the baked one until the host has given one', async () => {
    const device = new Device();
    expect(await device.ruleIds()).toEqual(['baked']);
    await device.refresh();
    expect(await device.ruleIds()).toEqual(['all']);
  });

  it('follows what the host publishes, five minutes after the last time at the latest', async () => {
    const device = new Device();
    await device.refresh();
    device.published = LOOSE;
    device.clock.advance(REFRESH_MS - 1);
    await device.refresh();
    expect(await device.ruleIds()).toEqual(['all']);
    device.clock.advance(1);
    await device.refresh();
    expect(await device.ruleIds()).toEqual([]);
    expect(device.asked).toEqual(Array.from({ length: 2 }, () => device.baked.publishedAt));
  });

  it.each([
    ['cannot be reached', ''],
    ['gives null', 'null'],
    ['gives a page instead', '<!doctype html><title>Sign in</title>'],
    ['gives half a policy', STRICT.slice(0, -2)],
    ['gives a policy with a mistake', '{"version":1,"rules":[],"onUnavailable":{"host":"alow"}}'],
    ['gives one of a later version', '{"version":2,"rules":[]}'],
    ['gives a list', '[]'],
  ])('stays as strict as it was when the host %s', async (_, answer) => {
    const device = new Device();
    await device.refreshLater(answer);
    expect(await device.ruleIds()).toEqual(['baked']);
    await device.refreshLater(STRICT);
    await device.refreshLater(answer);
    expect(await device.ruleIds()).toEqual(['all']);
    await device.refreshLater(LOOSE);
    expect(await device.ruleIds()).toEqual([]);
  });

  it('is the baked one of a newer package, whatever an older package fetched', async () => {
    const device = new Device();
    device.published = LOOSE;
    await device.refresh();
    device.baked = slot(STRICT, 'https://addin.example/policy.json?b');
    expect(await device.ruleIds()).toEqual(['all']);
  });

  it('is the baked one where the store does not answer, holds rubbish or takes nothing', async () => {
    const device = new Device();
    device.published = LOOSE;
    await device.refresh();
    device.store.setFault('read', 'no-answer');
    expect(await device.ruleIds()).toEqual(['baked']);
    device.store.setFault('read', null);
    for (const rubbish of [
      '',
      'null',
      '7',
      '{}',
      '{"from":1}',
      '[]',
      '{"from":"https://addin.example/policy.json?a"}',
    ]) {
      device.store.values.set('addressee.policy', rubbish);
      expect(await device.ruleIds()).toEqual(['baked']);
    }
    device.store.setFault('write', 'full');
    await device.refreshLater(LOOSE);
    expect(await device.ruleIds()).toEqual(['baked']);
  });

  it('is none, and says so, in a spoilt package that never reached its host; the host mends it', async () => {
    const device = new Device(slot('{"version":'));
    const before = await readPolicyInForce(device.baked, device.store);
    expect(before).toEqual({ policy: DEFAULT_POLICY, error: { code: 'not-json', path: '' } });
    await device.refresh();
    expect(await readPolicyInForce(device.baked, device.store)).toMatchObject({ error: null });
  });

  it('is never asked for in a build that nobody packaged', async () => {
    const device = new Device(slot(''));
    await device.refresh();
    expect(device.asked).toEqual([]);
    expect(await device.state()).toEqual({
      origin: 'built-in',
      version: '',
      checkedAt: null,
    });
  });

  it('is asked for again when the device’s clock was set back', async () => {
    const device = new Device();
    device.clock.advance(REFRESH_MS * 2);
    await device.refresh();
    const earlier = new ManualClock();
    await refreshPolicy(device.baked.publishedAt, {
      store: device.store,
      clock: earlier,
      fetchText: () => Promise.resolve(LOOSE),
    });
    expect(await device.ruleIds()).toEqual([]);
  });
});

describe('its state', () => {
  it('names version and age, and keeps both while the host fails', async () => {
    const device = new Device();
    expect(await device.state()).toMatchObject({ origin: 'packaged', version: policyVersion(BAKED) });
    await device.refresh();
    const checkedAt = device.clock.nowMs();
    const good = { origin: 'host', version: policyVersion(STRICT), checkedAt };
    expect(await device.state()).toEqual(good);
    expect(await device.refreshLater('')).toBe(false);
    expect(await device.state()).toEqual(good);
    expect(await device.refreshLater('{')).toBe(false);
    expect(await device.state()).toEqual(good);
  });
});

describe('the kill switch', () => {
  const suspended = STRICT.replace('"version":1', '"version":1,"suspendedUntil":"2026-03-02T10:00Z"');
  const isOff = async (device: Device) =>
    isSuspended((await readPolicyInForce(device.baked, device.store)).policy, device.clock.nowMs());

  it('acts minutes after an admin publishes it, and ends when it is taken away', async () => {
    const device = new Device();
    await device.refresh();
    expect(await isOff(device)).toBe(false);
    await device.refreshLater(suspended);
    expect(await isOff(device)).toBe(true);
    await device.refreshLater(STRICT);
    expect(await isOff(device)).toBe(false);
  });

  it('lapses by itself at its time, host or no host', async () => {
    const device = new Device();
    await device.refreshLater(suspended);
    await device.refreshLater('');
    expect(await isOff(device)).toBe(true);
    device.clock.advance(Date.parse('2026-03-02T10:00Z') - device.clock.nowMs() - 1);
    expect(await isOff(device)).toBe(true);
    device.clock.advance(1);
    expect(await isOff(device)).toBe(false);
  });

  it('does not act when it is written wrongly', async () => {
    const device = new Device();
    for (const wrong of ['true', '"tomorrow"', '"2026-13-02T10:00Z"', '1e15']) {
      await device.refreshLater(`{"version":1,"suspendedUntil":${wrong}}`);
      expect(await isOff(device)).toBe(false);
    }
  });
});
