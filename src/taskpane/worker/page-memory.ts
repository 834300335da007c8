import type { KeyValueStore, StoreError } from '../../host/ports';
import { GRAPH_KEY } from '../../memory/state-store';
import type { Result } from '../../scoring/result';
import type { EnginePorts, HeldMemory, HeldText, Tier } from './contracts';

/** The device first, as the memory writes them. */
const ORDER: readonly Tier[] = ['device', 'roaming'];

/** The page's stores, for an engine that may run elsewhere. */
export function createPageMemory(
  stores: Readonly<Record<Tier, KeyValueStore>>,
): Pick<EnginePorts, 'readMemory' | 'writeMemory'> {
  const readMemory = async (): Promise<HeldMemory> => {
    const [device, roaming] = await Promise.all([held(stores.device), held(stores.roaming)]);
    return { device, roaming };
  };
  return {
    readMemory,
    async writeMemory(seen, written) {
      const now = await readMemory();
      if (!ORDER.every((tier) => isSame(now[tier].text, seen[tier].text))) return { kind: 'overtaken' };
      for (const tier of ORDER) {
        const text = written[tier];
        const saved = text === undefined ? null : await stores[tier].write(GRAPH_KEY, text);
        if (saved !== null && !saved.ok) return { kind: 'refused', tier, error: saved.error };
      }
      return { kind: 'committed' };
    },
  };
}

async function held(store: KeyValueStore): Promise<HeldText> {
  return { maxChars: store.maxChars, text: await store.read(GRAPH_KEY) };
}

type Read = Result<string | null, StoreError>;

/** Whether two readings of a store found the same text, or none. */
export function isSame(a: Read, b: Read): boolean {
  if (!a.ok || !b.ok) return a.ok === b.ok;
  return a.value === b.value;
}
