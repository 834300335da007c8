import { fail, ok, type Result } from '../../scoring/result';
import type { KeyValueStore, StoreError } from '../ports';
import type { OfficeCalls } from './office-calls';
import type { OfficeRoamingSettings, OfficeSurface } from './office-surface';

/** Outlook keeps 32 KB for all settings of an add-in together; the rest is for the small ones and their JSON quoting. */
const ROAMING_MAX_CHARS = 30_000;

/** Outlook's codes for "the settings are too large". */
const TOO_LARGE: readonly number[] = [9019, 9057];

const BEYOND_ASCII = /[\x7f-\uffff]/;
const NAME = 'roaming';

/**
 * `roamingSettings`: in every client and runtime, but read once when the add-in loads, so another window's changes
 * are seen late. Anything but ASCII has broken saving on classic Windows and is refused here.
 */
export function createRoamingStore(office: OfficeSurface, calls: OfficeCalls): KeyValueStore {
  const save = async (settings: OfficeRoamingSettings): Promise<StoreError['code'] | null> => {
    const saved = await calls.call('roamingSettings.saveAsync', (answered) => settings.saveAsync(answered));
    if (saved.ok) return null;
    if (saved.error.code === 'no-answer') return 'no-answer';
    return TOO_LARGE.indexOf(saved.error.hostCode ?? 0) >= 0 ? 'full' : 'failed';
  };
  return {
    name: NAME,
    maxChars: ROAMING_MAX_CHARS,
    read(key) {
      try {
        const settings = settingsOf(office);
        if (settings === null) return Promise.resolve(failed('unavailable'));
        const value = settings.get(key);
        return Promise.resolve(ok(typeof value === 'string' ? value : null));
      } catch {
        return Promise.resolve(failed('failed'));
      }
    },
    write(key, value) {
      return attempt(async () => {
        const settings = settingsOf(office);
        if (settings === null) return failed('unavailable');
        if (value.length > ROAMING_MAX_CHARS) return failed('full');
        if (BEYOND_ASCII.test(value)) return failed('failed');
        const before = settings.get(key);
        settings.set(key, value);
        const error = await save(settings);
        if (error === null) return ok(undefined);
        restore(settings, key, before);
        return failed(error);
      });
    },
  };
}

/** A value that could not be saved would also make every later save of another key fail. */
function restore(settings: OfficeRoamingSettings, key: string, before: unknown): void {
  if (typeof before === 'string') settings.set(key, before);
  else settings.remove(key);
}

function settingsOf(office: OfficeSurface): OfficeRoamingSettings | null {
  return office.context?.roamingSettings ?? null;
}

async function attempt(work: () => Promise<Result<void, StoreError>>): Promise<Result<void, StoreError>> {
  try {
    return await work();
  } catch {
    return failed('failed');
  }
}

function failed(code: StoreError['code']): Result<never, StoreError> {
  return fail({ code, store: NAME });
}
