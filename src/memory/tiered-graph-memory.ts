import type { GraphSettings } from '../scoring/graph/graph';
import { ok } from '../scoring/result';
import { foldParts } from './fold-parts';
import type { GraphMemory } from './graph-memory';
import { teach } from './lesson';
import { createStateStore, type MemoryTiers } from './state-store';

/** The graph in the stores of one client. */
export function createGraphMemory(tiers: MemoryTiers, settings: GraphSettings): GraphMemory {
  const store = createStateStore(tiers);
  return {
    async load() {
      const state = await store.read();
      return state.ok ? ok(foldParts(state.value.parts, settings)) : state;
    },
    learn: (lesson) => store.update((state) => teach(state, lesson, settings)),
  };
}
