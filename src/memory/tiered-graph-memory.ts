import { createGraph, decodeGraph, encodeGraph } from '../scoring';
import type { Graph, GraphSettings } from '../scoring/graph/graph';
import { fail, ok, type Result } from '../scoring/result';
import type { KeyValueStore, StoreError } from '../host/ports';
import type { GraphMemory, MemoryError } from './graph-memory';
import { MAX_HEADER_CHARS, readCopy, writeCopy } from './stored-copy';

export interface MemoryTiers {
  /** Every client, every runtime, at most 30,000 characters: the digest. */
  readonly roaming: KeyValueStore;
  /** The full graph, where the client has such a store. */
  readonly device: KeyValueStore | null;
}

/** The one key under which either store holds the graph. */
const GRAPH_KEY = 'addressee.graph';

/** Of the 32 KB that all roaming settings of an add-in share (platform.md 2.4), what the graph may take. */
const MAX_ROAMING_CHARS = 30_000;

/** What one store held when it was last read. */
type Shelf =
  | { readonly kind: 'empty' }
  | { readonly kind: 'copy'; readonly save: number; readonly graphText: string }
  | { readonly kind: 'damaged' }
  /** Written by a newer version: left alone. */
  | { readonly kind: 'newer-version' }
  /** Did not answer: may hold anything, so nothing is written over it. */
  | { readonly kind: 'unread'; readonly error: StoreError };

interface Tier {
  readonly store: KeyValueStore;
  readonly maxChars: number;
  shelf: Shelf | null;
}

/**
 * The graph in two stores. Loads the newer readable copy, the device's (fuller) one when they are equally new; saves to
 * both under the next save number. A copy that was not read, or is of a newer version, is never written over.
 */
export function createGraphMemory(tiers: MemoryTiers, settings: GraphSettings): GraphMemory {
  const roaming: Tier = {
    store: tiers.roaming,
    maxChars: Math.min(MAX_ROAMING_CHARS, tiers.roaming.maxChars),
    shelf: null,
  };
  const { device } = tiers;
  const all =
    device === null ? [roaming] : [{ store: device, maxChars: device.maxChars, shelf: null }, roaming];
  return {
    load: () => load(all, settings),
    save: (graph) => save(all, graph),
  };
}

async function load(tiers: readonly Tier[], settings: GraphSettings): Promise<Result<Graph, MemoryError>> {
  await Promise.all(tiers.map(readShelf));
  for (const tier of newestFirst(tiers)) {
    if (tier.shelf?.kind !== 'copy') continue;
    const decoded = decodeGraph(tier.shelf.graphText);
    if (decoded.ok) return decoded;
    tier.shelf = { kind: decoded.error.code === 'newer-version' ? 'newer-version' : 'damaged' };
  }
  const error = whyNothing(tiers);
  return error === null ? ok(createGraph(settings)) : fail(error);
}

async function save(tiers: readonly Tier[], graph: Graph): Promise<Result<void, readonly StoreError[]>> {
  await Promise.all(tiers.filter((tier) => tier.shelf === null).map(readShelf));
  const next = 1 + Math.max(0, ...tiers.map((tier) => (tier.shelf?.kind === 'copy' ? tier.shelf.save : 0)));
  const written = await Promise.all(tiers.map((tier) => writeShelf(tier, graph, next)));
  const failures = written.filter((error): error is StoreError => error !== null);
  return failures.length === 0 ? ok(undefined) : fail(failures);
}

async function readShelf(tier: Tier): Promise<void> {
  const read = await tier.store.read(GRAPH_KEY);
  if (!read.ok) {
    // A store that this client does not have holds nothing.
    tier.shelf =
      read.error.code === 'unavailable' ? { kind: 'empty' } : { kind: 'unread', error: read.error };
  } else if (read.value === null || read.value === '') {
    tier.shelf = { kind: 'empty' };
  } else {
    const copy = readCopy(read.value);
    tier.shelf = copy.ok ? { kind: 'copy', ...copy.value } : { kind: copy.error.code };
  }
}

/** Null when written. */
async function writeShelf(tier: Tier, graph: Graph, save: number): Promise<StoreError | null> {
  const { store, shelf, maxChars } = tier;
  if (shelf?.kind === 'unread') return shelf.error;
  if (shelf?.kind === 'newer-version') return { code: 'failed', store: store.name };
  const graphText = encodeGraph(graph, maxChars - MAX_HEADER_CHARS);
  const written = await store.write(GRAPH_KEY, writeCopy({ save, graphText }));
  if (!written.ok) return written.error;
  tier.shelf = { kind: 'copy', save, graphText };
  return null;
}

function newestFirst(tiers: readonly Tier[]): readonly Tier[] {
  const saveOf = (tier: Tier) => (tier.shelf?.kind === 'copy' ? tier.shelf.save : -1);
  return tiers
    .map((tier, index) => ({ tier, index }))
    .sort((a, b) => saveOf(b.tier) - saveOf(a.tier) || a.index - b.index)
    .map(({ tier }) => tier);
}

/** The reason why no store had a readable copy; null when none ever had one. */
function whyNothing(tiers: readonly Tier[]): MemoryError | null {
  for (const code of ['newer-version', 'damaged'] as const) {
    for (const { store, shelf } of tiers) if (shelf?.kind === code) return { code, store: store.name };
  }
  // Every save goes to the roaming store, the last tier: when that answers with nothing, nothing was ever saved.
  const roaming = tiers[tiers.length - 1];
  return roaming?.shelf?.kind === 'unread' ? { code: 'unreadable', store: roaming.store.name } : null;
}
