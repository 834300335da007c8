import { fail, ok, type Result } from '../../scoring/result';
import type { Clock, KeyValueStore, StoreError } from '../ports';
import { isRecord } from './office-calls';
import type { OfficeSurface } from './office-surface';

const NAME = 'device';

/** Browsers give localStorage 5 M characters an origin, which other add-ins of the same host may share. */
const LOCAL_STORAGE_MAX_CHARS = 4_000_000;

/** `OfficeRuntime.storage` holds 10 MB a domain; ASCII is one byte a character, and the key counts too. */
const RUNTIME_STORAGE_MAX_CHARS = 9_000_000;

/**
 * How long `OfficeRuntime.storage` may take to answer. A send asks it three times, one after the other: for the policy, to
 * check and to learn. All three fit into its deadline, so that a silent storage costs neither check nor lesson.
 */
const STORAGE_GUARD_MS = 900;

export interface RuntimeStorage {
  getItem(key: string): Promise<unknown>;
  setItem(key: string, value: string): Promise<unknown>;
}

export interface WebStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

declare const OfficeRuntime: { readonly storage?: RuntimeStorage } | undefined;
declare const localStorage: WebStorage | undefined;

/**
 * The larger memory of this device: `OfficeRuntime.storage` in the event runtime of classic Windows, the only place
 * that has it, else localStorage. The two are never seen by the same runtime. Where neither exists, or the browser
 * forbids third-party storage, every call answers `unavailable`.
 */
export function createDeviceStore(office: OfficeSurface, clock: Clock): KeyValueStore {
  const runtime = runtimeStorage();
  return runtime === null ? createWebStore(office) : createRuntimeStore(runtime, clock);
}

function createRuntimeStore(storage: RuntimeStorage, clock: Clock): KeyValueStore {
  return {
    name: NAME,
    maxChars: RUNTIME_STORAGE_MAX_CHARS,
    async read(key) {
      const answer = await guarded(clock, () => storage.getItem(key));
      if (!answer.ok) return answer;
      return ok(typeof answer.value === 'string' ? answer.value : null);
    },
    async write(key, value) {
      if (value.length > RUNTIME_STORAGE_MAX_CHARS) return failed('full');
      const answer = await guarded(clock, () => storage.setItem(key, value));
      return answer.ok ? ok(undefined) : answer;
    },
  };
}

function createWebStore(office: OfficeSurface): KeyValueStore {
  const withStorage = <T>(
    use: (storage: WebStorage, prefix: string) => T,
  ): Promise<Result<T, StoreError>> => {
    try {
      const storage = webStorage();
      if (storage === null) return Promise.resolve(failed('unavailable'));
      return Promise.resolve(ok(use(storage, partitionPrefix(office))));
    } catch (error) {
      return Promise.resolve(failed(toCode(error)));
    }
  };
  return {
    name: NAME,
    maxChars: LOCAL_STORAGE_MAX_CHARS,
    read: (key) => withStorage((storage, prefix) => storage.getItem(prefix + key)),
    write: (key, value) =>
      value.length > LOCAL_STORAGE_MAX_CHARS
        ? Promise.resolve(failed('full'))
        : withStorage((storage, prefix) => storage.setItem(prefix + key, value)),
  };
}

/** Outlook's key for storage shared between several embedding sites; undefined in Windows web views. */
function partitionPrefix(office: OfficeSurface): string {
  return office.context?.partitionKey ?? '';
}

function runtimeStorage(): RuntimeStorage | null {
  try {
    return typeof OfficeRuntime === 'undefined' ? null : (OfficeRuntime.storage ?? null);
  } catch {
    return null;
  }
}

/**
 * The browser's storage, which pane and event runtime share; null on classic Windows. Merely naming it throws a
 * SecurityError where the browser blocks third-party storage.
 */
export function webStorage(): WebStorage | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage;
  } catch {
    return null;
  }
}

function guarded<T>(clock: Clock, start: () => Promise<T>): Promise<Result<T, StoreError>> {
  return new Promise((resolve) => {
    const cancel = clock.after(STORAGE_GUARD_MS, () => resolve(failed('no-answer')));
    const settle = (result: Result<T, StoreError>): void => {
      cancel();
      resolve(result);
    };
    try {
      start().then(
        (value) => settle(ok(value)),
        (error: unknown) => settle(failed(toCode(error))),
      );
    } catch (error) {
      settle(failed(toCode(error)));
    }
  });
}

/** Both stores refuse a value that does not fit with an error whose name says quota. */
function toCode(error: unknown): StoreError['code'] {
  return isRecord(error) && /quota/i.test(String(error['name'])) ? 'full' : 'failed';
}

function failed(code: StoreError['code']): Result<never, StoreError> {
  return fail({ code, store: NAME });
}
