import { describe, expect, it } from 'vitest';
import { CALL_GUARD_MS, createOfficeCalls } from '../../../../src/host/office/office-calls';
import { createRoamingStore } from '../../../../src/host/office/roaming-store';
import { FakeOffice, type OfficeFault } from '../../../support/fake-office';
import { ManualClock } from '../../../support/manual-clock';

function open() {
  const clock = new ManualClock();
  const office = new FakeOffice();
  return { clock, office, store: createRoamingStore(office.surface, createOfficeCalls(clock)) };
}

describe('the roaming store', () => {
  it('keeps a value in the mailbox', async () => {
    const { office, store } = open();
    expect(await store.write('graph', 'abc')).toEqual({ ok: true, value: undefined });
    expect(office.savedSettings.get('graph')).toBe('abc');
    expect(await store.read('graph')).toEqual({ ok: true, value: 'abc' });
    expect(await store.read('other')).toEqual({ ok: true, value: null });
  });

  it('has null for what another version stored as something else', async () => {
    const { office, store } = open();
    office.settings.set('graph', 7 as unknown as string);
    expect(await store.read('graph')).toEqual({ ok: true, value: null });
  });

  it.each([
    ['longer than its limit', 'x'.repeat(30_001), 'full'],
    ['not ASCII', 'Grüße', 'failed'],
  ])('refuses a value that is %s, and keeps the former one', async (_name, value, code) => {
    const { office, store } = open();
    await store.write('graph', 'abc');
    expect((await store.write('graph', value)).error).toEqual({ code, store: 'roaming' });
    expect(office.settings.get('graph')).toBe('abc');
  });

  it.each<[string, OfficeFault, string]>([
    ['has no room', { kind: 'error', code: 9019 }, 'full'],
    ['has no room on a newer client', { kind: 'error', code: 9057 }, 'full'],
    ['fails', { kind: 'error', code: 9041 }, 'failed'],
    ['throws', { kind: 'throw' }, 'failed'],
    ['never answers', { kind: 'silent' }, 'no-answer'],
  ])('says so when the mailbox %s, and puts the former value back', async (_name, fault, code) => {
    const { clock, office, store } = open();
    await store.write('graph', 'abc');
    office.setFault('roamingSettings.saveAsync', fault);
    const writing = store.write('graph', 'def');
    const first = store.write('new', 'def');
    if (fault.kind === 'silent') clock.advance(CALL_GUARD_MS);
    expect((await writing).error).toEqual({ code, store: 'roaming' });
    expect((await first).error?.code).toBe(code);
    expect(office.settings.get('graph')).toBe('abc');
    expect(office.settings.has('new')).toBe(false);
  });

  it('is unavailable where Outlook has no roaming settings', async () => {
    const store = createRoamingStore({}, createOfficeCalls(new ManualClock()));
    const unavailable = { ok: false, error: { code: 'unavailable', store: 'roaming' } };
    expect(await store.read('graph')).toEqual(unavailable);
    expect(await store.write('graph', 'abc')).toEqual(unavailable);
  });

  it('says so when reading throws', async () => {
    const { office, store } = open();
    office.setFault('roamingSettings.get', { kind: 'throw' });
    expect((await store.read('graph')).error?.code).toBe('failed');
    expect((await store.write('graph', 'abc')).error?.code).toBe('failed');
  });
});
