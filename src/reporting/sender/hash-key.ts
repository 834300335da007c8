import { fail, type Result } from '../../scoring/result';
import { createAddressHasher, type AddressHasher } from './address-hash';

export type HashKeyError = 'bad-key-id' | 'not-fetched' | 'bad-key';

/** Key ids name a file. */
const KEY_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * The hasher for a key that the add-in's own site serves as `hash-keys/<id>.json`. It is held by the page alone: never
 * stored, never sent.
 */
export async function readHasher(keyId: string): Promise<Result<AddressHasher, HashKeyError>> {
  if (!KEY_ID.test(keyId)) return fail('bad-key-id');
  try {
    const answer = await fetch(`hash-keys/${keyId}.json`, { credentials: 'same-origin' });
    return answer.ok ? await createAddressHasher(await answer.json()) : fail('not-fetched');
  } catch {
    return fail('not-fetched');
  }
}
