import { toEmailAddress } from '../../scoring/message';
import type { Person } from '../../scoring/message';
import { isRecord } from './office-calls';

/** Outlook's own limit of a display name. */
const MAX_NAME_CHARS = 255;
/** RFC 5321: 64 + 1 + 255. */
const MAX_ADDRESS_CHARS = 320;

/** No client returns more than one of these numbers for one field, and none says that it left people out. */
const FIELD_LIMITS: readonly number[] = [500, 1000];

/** One recipient field as Outlook gave it, told apart into people and what cannot be looked into. */
export interface RecipientList {
  readonly people: readonly Person[];
  readonly lists: readonly Person[];
  readonly isAtLimit: boolean;
}

/** Reads `getAsync`'s value; null when it is not a list, so that a half-read field is never taken for a short one. */
export function parseRecipients(value: unknown): RecipientList | null {
  if (!Array.isArray(value)) return null;
  const people: Person[] = [];
  const lists: Person[] = [];
  for (const entry of value as readonly unknown[]) {
    if (!isRecord(entry)) return null;
    const person = parsePerson(entry);
    if (person.address !== '') people.push(person);
    if (person.address === '' || entry['recipientType'] === 'distributionList') lists.push(person);
  }
  return { people, lists, isAtLimit: FIELD_LIMITS.indexOf(value.length) >= 0 };
}

/** One `EmailAddressDetails`; whatever is missing is empty. */
export function parsePerson(entry: Readonly<Record<string, unknown>>): Person {
  const address = entry['emailAddress'];
  const name = entry['displayName'];
  return {
    address: toEmailAddress(typeof address === 'string' ? address.slice(0, MAX_ADDRESS_CHARS) : ''),
    name: typeof name === 'string' ? name.slice(0, MAX_NAME_CHARS).trim() : '',
  };
}
