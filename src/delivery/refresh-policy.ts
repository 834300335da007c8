import type { Clock, KeyValueStore } from '../host/ports';
import { parsePolicyJson } from '../policy/parse-policy';
import { HELD_POLICY_KEY, readHeldPolicy } from './held-policy';

/** How long an answer of the host counts: a policy, or a suspension, is everywhere this long after the next event. */
export const REFRESH_MS = 300_000;

export interface RefreshDeps {
  readonly store: KeyValueStore;
  readonly clock: Clock;
  /** The text at an address of the add-in's own host; empty when it cannot be had. */
  readonly fetchText: (url: string) => Promise<string>;
}

/**
 * Asks the add-in's host for its policy, unless it gave one in the last five minutes, and holds it if it is good.
 * Anything else leaves the last good one in force, and the next event asks again; false says so. Never on the way of
 * a send. Empty `from`: does nothing.
 */
export async function refreshPolicy(
  from: string,
  { store, clock, fetchText }: RefreshDeps,
): Promise<boolean> {
  if (from === '') return true;
  const held = await readHeldPolicy(from, store);
  const at = clock.nowMs();
  if (Math.abs(at - held.at) < REFRESH_MS) return true;
  const json = await fetchText(from);
  if (!parsePolicyJson(json).ok) return false;
  await store.write(HELD_POLICY_KEY, JSON.stringify({ from, json, at }));
  return true;
}
