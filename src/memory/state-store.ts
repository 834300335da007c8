import { item } from '../scoring/at';
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
}

/** The one key under which either store holds the state. */
export const GRAPH_KEY = 'addressee.graph';

/** Who learns where there is no device store: all such runtimes share what roams. */
const STORELESS = 'r';

/** What one store held when it was read. */
type Shelf =
  /** `newer-version` is left alone; `unreadable` may hold anything, so nothing is written over it. */
  | { readonly kind: 'empty' | 'damaged' | 'newer-version' | 'unreadable' }
  | { readonly kind: 'copy'; readonly state: MemoryState };

/** The state across the stores of one client. Every method settles if the stores do; none rejects. */
export interface StateStore {
  /** What the stores hold, merged; a failure only when something is there and none of it can be read. */
  read(): Promise<Result<MemoryState, MemoryError>>;
  /**
   * Changes the newest state, once, and writes it to every store that takes it; a failure names those that did not.
   * A store that answers at once, as localStorage does, is read and written without anything else running in between.
   */
  update(change: (state: MemoryState) => MemoryState): Promise<Result<void, readonly StoreError[]>>;
}

export function createStateStore({ roaming, device }: MemoryTiers): StateStore {
  const tiers = device === null ? [roaming] : [device, roaming];
  return {
    async read() {
      const shelves = await Promise.all(tiers.map((tier) => readShelf(tier)));
      const error = whyNothing(tiers, shelves);
      return error === null ? ok(shelves.map(stateOf).reduce(mergeStates)) : fail(error);
    },
    async update(change) {
      const roams = await readShelf(roaming);
      const errors: StoreError[] = [];
      let learned: MemoryState | null = null;
      for (const store of tiers) {
        const shelf = store === roaming ? roams : await readShelf(store);
        const before = stateOf(shelf);
        const known = mergeStates(before, learned ?? stateOf(roams));
        const self = store === roaming ? STORELESS : before.self;
        const next: MemoryState = learned === null ? change({ ...known, self }) : known;
        const error = await write(store, shelf, store === roaming ? { ...next, self: '' } : next);
        // A device that could not keep its name would draw another at each send.
        if (error === null || before.self !== '') learned = next;
        if (error !== null && error.code !== 'unavailable') errors.push(error);
      }
      return errors.length === 0 ? ok(undefined) : fail(errors);
    },
  };
}

/** What was damaged on its way is whole when asked for again: only what then still is may be written over. */
async function readShelf(store: KeyValueStore, isAgain = false): Promise<Shelf> {
  const read = await store.read(GRAPH_KEY);
  // A store that this client does not have holds nothing.
  if (!read.ok) return { kind: read.error.code === 'unavailable' ? 'empty' : 'unreadable' };
  if (read.value === null) return { kind: 'empty' };
  const state = readState(read.value, isAgain);
  if (state.ok) return { kind: 'copy', state: state.value };
  return isAgain ? { kind: state.error.code } : readShelf(store, true);
}

/** Null when written. */
async function write(store: KeyValueStore, shelf: Shelf, state: MemoryState): Promise<StoreError | null> {
  if (shelf.kind === 'unreadable' || shelf.kind === 'newer-version')
    return { code: 'failed', store: store.name };
  const text = fitState(state, stateOf(shelf).parts, store.maxChars);
  const written = await store.write(GRAPH_KEY, text);
  return written.ok ? null : written.error;
}

function stateOf(shelf: Shelf): MemoryState {
  return shelf.kind === 'copy' ? shelf.state : EMPTY_STATE;
}

/** The reason why no store had a readable copy; null when one has, or none ever had. */
function whyNothing(tiers: readonly KeyValueStore[], shelves: readonly Shelf[]): MemoryError | null {
  const kinds = shelves.map(({ kind }) => kind);
  if (kinds.indexOf('copy') >= 0) return null;
  for (const code of ['newer-version', 'damaged', 'unreadable'] as const) {
    const place = kinds.indexOf(code);
    // Every save goes to the roaming store, the last tier: when that answers with nothing, nothing was ever saved.
    if (place >= 0 && (code !== 'unreadable' || kinds[kinds.length - 1] === 'unreadable'))
      return { code, store: item(tiers, place).name };
  }
  return null;
}
