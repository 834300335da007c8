import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDeviceStore } from '../../../../src/host/office/device-store';
import { CALL_GUARD_MS } from '../../../../src/host/office/office-calls';
import type { OfficeSurface } from '../../../../src/host/office/office-surface';
import { ManualClock } from '../../../support/manual-clock';

afterEach(() => vi.unstubAllGlobals());

function open(surface: OfficeSurface = {}, clock = new ManualClock()) {
  return createDeviceStore(surface, clock);
}

function webStorage(values: Map<string, string>) {
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
}

const quota = () => {
  throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
};

describe('the device store in a browser', () => {
  it('keeps a value in localStorage, under the key of its partition', async () => {
    const values = new Map<string, string>();
    vi.stubGlobal('localStorage', webStorage(values));
    const store = open({ context: { partitionKey: 'p1-' } });
    await store.write('graph', 'abc');
    expect([...values]).toEqual([['p1-graph', 'abc']]);
    expect(await store.read('graph')).toEqual({ ok: true, value: 'abc' });
    expect(await store.read('other')).toEqual({ ok: true, value: null });
  });

  it('needs no partition key', async () => {
    const values = new Map<string, string>();
    vi.stubGlobal('localStorage', webStorage(values));
    await open().write('graph', 'abc');
    expect(values.get('graph')).toBe('abc');
  });

  it('says that it is full, by the browser or by its own limit', async () => {
    vi.stubGlobal('localStorage', { ...webStorage(new Map()), setItem: quota });
    const store = open();
    expect((await store.write('graph', 'abc')).error).toEqual({ code: 'full', store: 'device' });
    expect((await store.write('graph', 'x'.repeat(store.maxChars + 1))).error?.code).toBe('full');
  });

  it('fails when the browser forbids it', async () => {
    const refuse = () => {
      throw Object.assign(new Error('no'), { name: 'SecurityError' });
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    expect((await open().read('graph')).error?.code).toBe('failed');
  });

  it('is unavailable where there is no storage, or where naming it throws', async () => {
    vi.stubGlobal('localStorage', undefined);
    expect((await open().read('graph')).error).toEqual({ code: 'unavailable', store: 'device' });
    vi.unstubAllGlobals();
    const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new Error('SecurityError');
      },
    });
    try {
      expect((await open().write('graph', 'abc')).error?.code).toBe('unavailable');
    } finally {
      if (before === undefined) Reflect.deleteProperty(globalThis, 'localStorage');
      else Object.defineProperty(globalThis, 'localStorage', before);
    }
  });
});

describe('the device store in the event runtime of classic Windows', () => {
  function stubRuntime(change: Readonly<Record<string, unknown>> = {}) {
    const values = new Map<string, string>();
    const storage = {
      getItem: (key: string) => Promise.resolve(values.get(key)),
      setItem: (key: string, value: string) => Promise.resolve(values.set(key, value)),
      ...change,
    };
    vi.stubGlobal('OfficeRuntime', { storage });
    return values;
  }

  it('keeps a value in OfficeRuntime.storage', async () => {
    const values = stubRuntime();
    const store = open();
    expect(await store.write('graph', 'abc')).toEqual({ ok: true, value: undefined });
    expect(values.get('graph')).toBe('abc');
    expect(await store.read('graph')).toEqual({ ok: true, value: 'abc' });
    expect(await store.read('other')).toEqual({ ok: true, value: null });
  });

  it('gives up on a storage that never answers, and leaves no timer behind', async () => {
    stubRuntime({ getItem: () => new Promise(() => undefined) });
    const clock = new ManualClock();
    const reading = open({}, clock).read('graph');
    clock.advance(CALL_GUARD_MS);
    expect((await reading).error).toEqual({ code: 'no-answer', store: 'device' });
    expect(clock.pending).toBe(0);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('broken'))],
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
  ])('fails when the storage %s', async (_name, broken) => {
    stubRuntime({ getItem: broken, setItem: broken });
    expect((await open().read('graph')).error?.code).toBe('failed');
    expect((await open().write('graph', 'abc')).error?.code).toBe('failed');
  });

  it('refuses a value beyond 10 MB without asking', async () => {
    stubRuntime();
    const store = open();
    expect((await store.write('graph', 'x'.repeat(store.maxChars + 1))).error?.code).toBe('full');
  });

  it('falls back to localStorage where OfficeRuntime has no storage', async () => {
    vi.stubGlobal('OfficeRuntime', { auth: {} });
    vi.stubGlobal('localStorage', webStorage(new Map([['graph', 'abc']])));
    expect(await open().read('graph')).toEqual({ ok: true, value: 'abc' });
  });
});
