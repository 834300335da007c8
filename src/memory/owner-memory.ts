import { forgetContact, forgetIds } from '../scoring';
import type { EmailAddress, EpochMs } from '../scoring/brand';
import type { Graph, GraphSettings } from '../scoring/graph/graph';
import type { Result } from '../scoring/result';
import type { KeyValueStore, StoreError } from '../host/ports';
import { foldParts, partText, readPart } from './fold-parts';
import { EMPTY_STATE, isPaused, LASTING, type MemoryState } from './parts';
import { createStateStore, GRAPH_KEY, type MemoryTiers } from './state-store';

/** One person as remembered: plain counts, never decayed. */
export interface RememberedPerson {
  readonly address: EmailAddress;
  readonly name: string;
  readonly sent: number;
  readonly received: number;
  /** Null when never written to. */
  readonly lastSentAt: EpochMs | null;
}

/** One place that holds memory. `chars` is null when it could not be read or this client does not have it. */
export interface RememberedPlace {
  readonly store: string;
  readonly chars: number | null;
  readonly maxChars: number;
}

export interface Remembered {
  readonly isPaused: boolean;
  readonly places: readonly RememberedPlace[];
  /** Most written to first; the owner's own addresses left out. */
  readonly people: readonly RememberedPerson[];
}

type Changed = Promise<Result<void, readonly StoreError[]>>;

/** What the owner may see of their memory and do to it. Every method settles; none rejects. */
export interface OwnerMemory {
  /** Null when something is stored and none of it can be read. */
  look(): Promise<Remembered | null>;
  /**
   * Takes a person out of everything known here. What other devices learned and did not share yet is given up with it:
   * they take over this state when they meet it.
   */
  forget(address: EmailAddress): Changed;
  /** Empties every store, on other devices as soon as they meet this one's state. */
  forgetAll(): Changed;
  setPaused(isPaused: boolean): Changed;
}

/** The owner's view of the stores of one client. For the pane: the event bundle does without. */
export function createOwnerMemory(tiers: MemoryTiers, settings: GraphSettings): OwnerMemory {
  const store = createStateStore(tiers);
  const places = tiers.device === null ? [tiers.roaming] : [tiers.roaming, tiers.device];
  return {
    async look() {
      const [state, sizes] = await Promise.all([store.read(), Promise.all(places.map(measure))]);
      if (!state.ok) return null;
      const people = peopleOf(foldParts(state.value.parts, settings));
      return { isPaused: isPaused(state.value), places: sizes, people };
    },
    forget: (address) => store.update((state) => withoutPerson(state, address, settings)),
    forgetAll: () =>
      store.update(({ epoch, paused, self }) => ({ ...EMPTY_STATE, epoch: epoch + 1, paused, self })),
    setPaused: (wanted) =>
      store.update((state) => (isPaused(state) === wanted ? state : { ...state, paused: state.paused + 1 })),
  };
}

/** All that is known of people, as indented JSON: what the owner takes along. */
export function exportText({ isPaused, places, people }: Remembered): string {
  const rows = people.map(({ lastSentAt, ...person }) => ({
    ...person,
    lastSent: lastSentAt === null ? null : new Date(lastSentAt).toISOString(),
  }));
  return JSON.stringify({ product: 'Addressee', version: 1, isPaused, places, people: rows }, null, 2);
}

async function measure(store: KeyValueStore): Promise<RememberedPlace> {
  const text = await store.read(GRAPH_KEY);
  return { store: store.name, chars: text.ok ? (text.value?.length ?? 0) : null, maxChars: store.maxChars };
}

function withoutPerson(state: MemoryState, address: EmailAddress, settings: GraphSettings): MemoryState {
  const parts = state.parts.map((part) => {
    const graph = readPart(part, settings);
    if (part.day !== LASTING && graph.contacts.find(address) < 0) return part;
    forgetContact(graph, address);
    // Whose mark it is cannot be told.
    if (part.day === LASTING) forgetIds(graph);
    return { ...part, text: partText(graph) };
  });
  return { ...state, epoch: state.epoch + 1, parts };
}

function peopleOf({ contacts }: Graph): RememberedPerson[] {
  const people = contacts.addresses.map((address, row) => {
    const lastSentMs = contacts.lastSentMs[row] ?? NaN;
    return {
      address,
      name: contacts.nameOf(row),
      sent: contacts.sentCount[row] ?? 0,
      received: contacts.receivedCount[row] ?? 0,
      lastSentAt: Number.isNaN(lastSentMs) ? null : (lastSentMs as EpochMs),
    };
  });
  return people
    .filter((_, row) => contacts.ownCount[row] === 0)
    .sort((a, b) => b.sent - a.sent || b.received - a.received);
}
