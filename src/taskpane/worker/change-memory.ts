import type { KeyValueStore, StoreError } from '../../host/ports';
import type { MemoryTiers } from '../../memory/state-store';
import { fail, ok, type Result } from '../../scoring/result';
import type { EnginePorts, HeldMemory, Tier } from './contracts';

type Saved = Result<void, readonly StoreError[]>;

/** A change is worked out again so often when other windows write at the same time; then its owner is told. */
const MAX_ATTEMPTS = 5;

/**
 * Changes the memory as if nothing else ran meanwhile: `change` works on copies of the stores, and what it writes is
 * taken only where they still hold what it read; else it runs again. A failure names the stores that did not take it.
 */
export async function changeMemory(
  ports: Pick<EnginePorts, 'readMemory' | 'writeMemory'>,
  change: (tiers: MemoryTiers) => Promise<Saved>,
): Promise<Saved> {
  let refusal: StoreError | null = null;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const seen = await ports.readMemory();
    const written: Partial<Record<Tier, string>> = {};
    const changed = await change(copiesOf(seen, written, refusal));
    const commit = await ports.writeMemory(seen.reading, written);
    if (commit.kind === 'committed') return changed;
    if (commit.kind === 'refused') {
      // The roaming store is the last: by then the device has taken its part.
      if (commit.tier === 'roaming') return fail([...(changed.ok ? [] : changed.error), commit.error]);
      refusal = commit.error;
    }
  }
  return fail([{ code: 'failed', store: 'device' }]);
}

/** Stores that hold what was read, and put what is written into `written`. */
export function copiesOf(
  held: HeldMemory,
  written: Partial<Record<Tier, string>> = {},
  deviceRefusal: StoreError | null = null,
): MemoryTiers {
  const copy = (tier: Tier, refusal: StoreError | null): KeyValueStore => ({
    name: tier,
    maxChars: held[tier].maxChars,
    read: () => Promise.resolve(held[tier].text),
    write(_, text) {
      const { text: found } = held[tier];
      const error = refusal ?? (!found.ok && found.error.code === 'unavailable' ? found.error : null);
      if (error !== null) return Promise.resolve(fail(error));
      written[tier] = text;
      return Promise.resolve(ok(undefined));
    },
  });
  return { device: copy('device', deviceRefusal), roaming: copy('roaming', null) };
}
