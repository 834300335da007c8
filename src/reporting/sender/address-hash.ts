import { fail, ok, type Result } from '../../scoring/result';
import type { EmailAddress } from '../../scoring/brand';
import type { HashedId, Pseudonym } from './audit-event';

/** Keyed hashes: HMAC-SHA-256, of which the first 128 bits are kept. */
export interface AddressHasher {
  readonly pseudonym: (address: EmailAddress) => Promise<Pseudonym>;
  readonly id: (text: string) => Promise<HashedId>;
}

/** As strong as the hash itself; a shorter key could be guessed. */
const MIN_KEY_BYTES = 32;
const KEPT_BYTES = 16;

/**
 * A hasher from a key file, a JSON Web Key such as `{"kty":"oct","k":"…"}` with at least 32 bytes in `k`.
 * The three kinds of text are hashed apart, so that no hash of one is a hash of another.
 */
export async function createAddressHasher(jwk: unknown): Promise<Result<AddressHasher, 'bad-key'>> {
  const key = await importKey(jwk);
  if (key === null) return fail('bad-key');
  const hash = async (kind: 'address' | 'domain' | 'id', text: string): Promise<string> => {
    const bytes = new TextEncoder().encode(`${kind}\n${text}`);
    const full = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes));
    return Array.from(full.subarray(0, KEPT_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  return ok({
    async pseudonym(address) {
      const domain = address.slice(address.lastIndexOf('@') + 1);
      return `${await hash('address', address)}@${await hash('domain', domain)}.invalid` as Pseudonym;
    },
    id: async (text) => (await hash('id', text)) as HashedId,
  });
}

/** For a policy that names no key: ids by chance, which tell nothing and cannot be compared; no pseudonyms. */
export function randomId(): HashedId {
  return crypto.randomUUID().replaceAll('-', '') as HashedId;
}

async function importKey(jwk: unknown): Promise<CryptoKey | null> {
  if (typeof jwk !== 'object' || jwk === null) return null;
  const { kty, k } = jwk as { readonly kty?: unknown; readonly k?: unknown };
  if (kty !== 'oct' || typeof k !== 'string' || (k.length * 6) / 8 < MIN_KEY_BYTES) return null;
  try {
    return await crypto.subtle.importKey('jwk', { kty, k }, { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]);
  } catch {
    return null;
  }
}
