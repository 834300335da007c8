import { toEmailAddress, type Person } from '../scoring/message';
import type { ComposeHost, ComposeItem, HostError } from '../host/ports';
import { ok, type Result } from '../scoring/result';
import { SESSION_KEYS } from './contracts';
import { isObject, isString, parseJsonObject } from './session-json';

/** Leaves 20,000 of the session's 50,000 characters (platform.md 2.4) to approval and outcomes. */
const MAX_PARENT_CHARS = 30_000;

/** Who a reply was opened with, from the draft's session; null when nothing readable is there. */
export function parseParent(text: string | null): readonly Person[] | null {
  const stored = parseJsonObject(text);
  if (stored === null || stored['version'] !== 1 || !Array.isArray(stored['people'])) return null;
  const people: Person[] = [];
  for (const entry of stored['people'] as readonly unknown[]) {
    if (!isObject(entry) || !isString(entry['a']) || !isString(entry['n'])) return null;
    people.push({ address: toEmailAddress(entry['a']), name: entry['n'] });
  }
  return people;
}

/** The stored form; null when the list does not fit: a part of it would make the rest look like strangers. */
function encodeParent(people: readonly Person[]): string | null {
  const write = (withNames: boolean) =>
    JSON.stringify({
      version: 1,
      people: people.map((person) => ({ a: person.address, n: withNames ? person.name : '' })),
    });
  const full = write(true);
  if (full.length <= MAX_PARENT_CHARS) return full;
  const short = write(false);
  return short.length <= MAX_PARENT_CHARS ? short : null;
}

/**
 * Keeps the recipients that Outlook itself put on a reply, the first time the draft is seen with any. Later recipients
 * were added by the sender. A forward starts with none, so its parent stays unknown.
 */
export async function rememberParent(
  host: ComposeHost,
  item: ComposeItem,
): Promise<Result<readonly Person[] | null, HostError>> {
  if (item.composeType !== 'reply') return ok(null);
  const stored = await host.readSession(SESSION_KEYS.parent);
  if (!stored.ok) return stored;
  if (stored.value !== null) return ok(parseParent(stored.value));
  const people = [...item.to, ...item.cc, ...item.bcc];
  const text = people.length === 0 ? null : encodeParent(people);
  if (text === null) return ok(null);
  const written = await host.writeSession(SESSION_KEYS.parent, text);
  return written.ok ? ok(people) : written;
}
