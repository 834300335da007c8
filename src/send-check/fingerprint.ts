import type { ComposeItem } from '../host/ports';
import { toEmailAddress, type RecipientField } from '../scoring/message';

/**
 * Identifies what an approval is for: sender, recipients with their fields, files, and labels where a rule asks for
 * them, in any order. 16 hex digits.
 * Files count by name, for their ids change when Outlook saves the draft; pictures inside the body do not count,
 * for a signature may come late. Subject and body may still be edited.
 */
export function fingerprintOf(item: ComposeItem): string {
  const parts = [`from:${toEmailAddress(item.from.address)}`];
  for (const field of ['to', 'cc', 'bcc'] as const) parts.push(...recipientParts(field, item));
  for (const label of item.labels ?? []) parts.push(`label:${label}`);
  for (const file of item.attachments) if (!file.isInline) parts.push(`file:${file.name}`);
  // The length before each part keeps `a` + `bc` apart from `ab` + `c`.
  const text = parts
    .sort()
    .map((part) => `${part.length}:${part}`)
    .join('');
  return hash32(text, 0x01000193) + hash32(text, 0x5bd1e995);
}

function recipientParts(field: RecipientField, item: ComposeItem): readonly string[] {
  const addresses = new Set(item[field].map((person) => toEmailAddress(person.address)));
  return Array.from(addresses, (address) => `${field}:${address}`);
}

/**
 * FNV-1a over UTF-16 units with the given odd multiplier (its own 0x01000193, MurmurHash2's 0x5bd1e995), then the
 * finalizer of MurmurHash3. 8 hex digits. Against accidents, not against attackers: nobody gains by a collision.
 */
function hash32(text: string, multiplier: number): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), multiplier);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  const hex = ((hash ^ (hash >>> 16)) >>> 0).toString(16);
  return '00000000'.slice(hex.length) + hex;
}
