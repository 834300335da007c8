import type { Result } from '../scoring/result';
import type { KeyValueStore, StoreError } from './ports';

/** `update` for a store that can only be read, then written. */
export async function readThenWrite(
  store: Pick<KeyValueStore, 'read' | 'write'>,
  key: string,
  change: (current: string | null) => string | null,
): Promise<Result<void, StoreError>> {
  const current = await store.read(key);
  if (!current.ok) return current;
  const next = change(current.value);
  return next === null ? { ok: true, value: undefined } : store.write(key, next);
}
