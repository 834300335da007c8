import { fail, ok, type Result } from '../scoring/result';
import type { KeyValueStore, StoreError } from '../host/ports';
import { fitState } from './fit-parts';
import type { MemoryError } from './graph-memory';
import { EMPTY_STATE, mergeStates, type MemoryState } from './parts';
import { readState } from './state-text';

export interface MemoryTiers {
  /** Every client, every runtime, at most 30,000 characters: the digest. */
  readonly roaming: KeyValueStore;
  /** The full graph, where the client has such a store. */
  readonly device: KeyValueStore | null;
  /** A name for this device and runtime, asked for once: 1 to 10 of a-z and 0-9, unlike any other. */
  readonly newReplica: () => string;
}

/** The one key under which either store holds the state. */
export const GRAPH_KEY = 'addressee.graph';

/** Who learns where there is no device store: all such runtimes share what roams. */
const STORELESS = 'r';

type Shelf =
  | { readonly kind: 'empty' | 'damaged' | 'newer-version' | 'unread' }
  | { readonly kind: 'copy'; readonly state: MemoryState };

/** The state across the stores of one client. Every method settles if the stores do; none rejects. */
export interface StateStore {
  /** What the stores hold, merged; a failure only when something is there and none of it can be read. */
  read(): Promise<Result<MemoryState, MemoryError>>;
  /** Changes the newest state, once, and writes it to every store that takes it; a failure names those that did not. */
  update(change: (state: MemoryState) => MemoryState): Promise<Result<void, readonly StoreError[]>>;
}

export function createStateStore({ roaming, device, newReplica }: MemoryTiers): StateStore {
  const tiers = device === null ? [roaming] : [device, roaming];
  return {
    async read() {
      const shelves = await Promise.all(tiers.map(readShelf));
      const error = whyNothing(tiers, shelves);
      return error === null ? ok(shelves.reduce(mergeShelf, EMPTY_STATE)) : fail(error);
    },
    async update(change) {
      const roams = await readShelf(roaming);
      let next: MemoryState | null = null;
      const errors: StoreError[] = [];
      const put = async (store: KeyValueStore, merge: (state: MemoryState) => MemoryState): Promise<void> => {
        const written = await store.update(GRAPH_KEY, (text) => {
          const shelf = toShelf(text);
          if (shelf.kind === 'newer-version') {
            errors.push({ code: 'failed', store: store.name });
            return null;
          }
          const before = mergeShelf(EMPTY_STATE, shelf);
          next = merge(before);
          return fitState(next, before.parts, store.maxChars);
        });
        if (!written.ok && written.error.code !== 'unavailable') errors.push(written.error);
      };
      if (device !== null)
        await put(device, (state) =>
          change(mergeShelf({ ...state, self: state.self === '' ? newReplica() : state.self }, roams)),
        );
      const learned = next as MemoryState | null;
      await put(roaming, (state) => {
        const merged = { ...state, self: STORELESS };
        return { ...(learned === null ? change(merged) : mergeStates(merged, learned)), self: '' };
      });
      return errors.length === 0 ? ok(undefined) : fail(errors);
    },
  };
}

async function readShelf(store: KeyValueStore): Promise<Shelf> {
  const read = await store.read(GRAPH_KEY);
  if (read.ok) return toShelf(read.value);
  // A store that this client does not have holds nothing.
  return { kind: read.error.code === 'unavailable' ? 'empty' : 'unread' };
}

function toShelf(text: string | null): Shelf {
  if (text === null || text === '') return { kind: 'empty' };
  const state = readState(text);
  return state.ok ? { kind: 'copy', state: state.value } : { kind: state.error.code };
}

/** The first state's `self` stays, unless it has none. */
function mergeShelf(state: MemoryState, shelf: Shelf): MemoryState {
  if (shelf.kind !== 'copy') return state;
  const merged = mergeStates(state, shelf.state);
  return state.self === '' ? { ...merged, self: shelf.state.self } : merged;
}

/** The reason why no store had a readable copy; null when one has, or none ever had. */
function whyNothing(tiers: readonly KeyValueStore[], shelves: readonly Shelf[]): MemoryError | null {
  const find = (kind: Shelf['kind'], code: MemoryError['code']): MemoryError | null => {
    const place = shelves.map((shelf) => shelf.kind).indexOf(kind);
    return place < 0 ? null : { code, store: tiers[place]?.name ?? '' };
  };
  if (find('copy', 'damaged') !== null) return null;
  const bad = find('newer-version', 'newer-version') ?? find('damaged', 'damaged');
  if (bad !== null) return bad;
  // Every save goes to the roaming store, the last tier: when that answers with nothing, nothing was ever saved.
  return shelves[shelves.length - 1]?.kind === 'unread' ? find('unread', 'unreadable') : null;
}
