import type { KeyValueStore } from '../../host/ports';
import { GRAPH_KEY } from '../../memory/state-store';
import type { EnginePorts, HeldMemory, HeldText, Tier } from './contracts';

/** The device first, as the memory writes them. */
const ORDER: readonly Tier[] = ['device', 'roaming'];

/** Different readings remembered: more changes than this are never under way at once. */
const REMEMBERED = 4;

/**
 * The page's stores, for an engine that may run elsewhere. `nextTask` lets the browser draw before a write: megabytes
 * that arrive and megabytes that are stored are each work for one task.
 */
export function createPageMemory(
  stores: Readonly<Record<Tier, KeyValueStore>>,
  nextTask: () => Promise<void>,
): Pick<EnginePorts, 'currentReading' | 'readMemory' | 'writeMemory'> {
  let readings: readonly HeldMemory[] = [];
  let count = 0;
  const read = async (): Promise<Texts> => {
    const [device, roaming] = await Promise.all([held(stores.device), held(stores.roaming)]);
    return { device, roaming };
  };
  const readMemory = async (): Promise<HeldMemory> => {
    const now = await read();
    const known = readings[readings.length - 1];
    if (known !== undefined && holdSame(now, known)) return known;
    const reading = { ...now, reading: ++count };
    readings = [...readings, reading].slice(-REMEMBERED);
    return reading;
  };
  return {
    currentReading: async () => (await readMemory()).reading,
    readMemory,
    async writeMemory(reading, written) {
      await nextTask();
      const seen = readings.find((one) => one.reading === reading);
      if (seen === undefined || !holdSame(await read(), seen)) return { kind: 'overtaken' };
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

type Texts = Readonly<Record<Tier, HeldText>>;

function holdSame(a: Texts, b: Texts): boolean {
  return ORDER.every((tier) => isSame(a[tier].text, b[tier].text));
}

/** Whether two readings of a store found the same text, or none. */
function isSame(a: HeldText['text'], b: HeldText['text']): boolean {
  if (!a.ok || !b.ok) return a.ok === b.ok;
  return a.value === b.value;
}
