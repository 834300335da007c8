import type { KeyValueStore } from '../host/ports';

/** The last good policy of the add-in's host, and how asking for it went since. Kept in the device store as JSON. */
export interface HeldPolicy {
  /** The address it is from. Every package has another one, so that what an older package fetched is not used. */
  readonly from: string;
  /** The policy as it was published; empty while there was no good one. */
  readonly json: string;
  /** When the host last gave a good policy, epoch ms; 0 while it never did. */
  readonly checkedAt: number;
  /** When it was last asked, epoch ms. */
  readonly triedAt: number;
  /** How that went. */
  readonly outcome: 'good' | 'unreachable' | 'refused';
}

const KEY = 'addressee.policy';

/** Null where nothing of this address is held, or the store does not say. `json` is to be parsed before it is believed. */
export async function readHeldPolicy(from: string, store: KeyValueStore): Promise<HeldPolicy | null> {
  const read = await store.read(KEY);
  try {
    const held = JSON.parse(read.value as string) as HeldPolicy;
    return held.from === from ? held : null;
  } catch {
    return null; // nothing, or not ours: as if it had never been fetched
  }
}

/** A store that does not take it changes nothing: the policy in force stays, and the next event asks again. */
export async function writeHeldPolicy(held: HeldPolicy, store: KeyValueStore): Promise<void> {
  await store.write(KEY, JSON.stringify(held));
}
