import type { Clock, KeyValueStore } from '../host/ports';
import { parsePolicyJson } from '../policy/parse-policy';
import { readHeldPolicy, writeHeldPolicy } from './held-policy';

/** How long an answer of the host counts: a policy, or a suspension, is everywhere this long after the next event. */
export const REFRESH_MS = 300_000;

export interface RefreshDeps {
  readonly store: KeyValueStore;
  readonly clock: Clock;
  /** The text at an address of the add-in's own host; null when it cannot be had. */
  readonly fetchText: (url: string) => Promise<string | null>;
}

/**
 * Asks the add-in's host for its policy, unless it was asked in the last five minutes, and holds it if it is good.
 * Whatever else comes back leaves the last good one in force. Never on the way of a send. Empty `from`: does nothing.
 */
export async function refreshPolicy(from: string, { store, clock, fetchText }: RefreshDeps): Promise<void> {
  if (from === '') return;
  const held = await readHeldPolicy(from, store);
  const now = clock.nowMs();
  if (held !== null && Math.abs(now - held.triedAt) < REFRESH_MS) return;
  const text = await fetchText(from);
  const isGood = text !== null && parsePolicyJson(text).ok;
  await writeHeldPolicy(
    {
      from,
      json: isGood ? text : held === null ? '' : held.json,
      checkedAt: isGood ? now : held === null ? 0 : held.checkedAt,
      triedAt: now,
      outcome: isGood ? 'good' : text === null ? 'unreachable' : 'refused',
    },
    store,
  );
}
