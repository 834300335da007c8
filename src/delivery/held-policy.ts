import type { KeyValueStore } from '../host/ports';

/** The last good policy of the add-in's host. Kept in the device store as JSON. */
export interface HeldPolicy {
  /** The address it is from. Every package has another one, so that what an older package fetched is not used. */
  readonly from: string;
  /** The policy as it was published; empty while there was no good one. To be parsed before it is believed. */
  readonly json: string;
  /** When the host last gave it, epoch ms; 0 while it never did. */
  readonly at: number;
}

export const HELD_POLICY_KEY = 'addressee.policy';

/** As empty as at first where nothing of this address is held, or the store does not say. */
export async function readHeldPolicy(from: string, store: KeyValueStore): Promise<HeldPolicy> {
  const read = await store.read(HELD_POLICY_KEY);
  try {
    const held = JSON.parse(read.value as string) as HeldPolicy;
    if (held.from === from) return held;
  } catch {
    // nothing, or not ours: as if it had never been fetched
  }
  return { from, json: '', at: 0 };
}
