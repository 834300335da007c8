import type { Graph, GraphSettings } from '../scoring/graph/graph';
import { fail, ok, type Result } from '../scoring/result';
import { readPart } from './fold-parts';
import type { MemoryError } from './graph-memory';
import { learnedUntil, NO_DAY } from './learned-until';
import { BASE, HISTORY } from './parts';
import { createStateStore, type MemoryTiers } from './state-store';

/** What was learned from the mailbox, apart from what its owner's own sends taught. */
export interface StoredHistory {
  readonly graph: Graph;
  /** The last UTC day (since 1970) that it holds in full; `NO_DAY` when there is none. */
  readonly day: number;
}

/** `paused`: its owner wants nothing to be learned. */
export interface HistoryError {
  readonly code: MemoryError['code'] | 'paused' | 'not-saved';
}

/** The mailbox's history in the stores of one client, for a sync to add to. Every method settles; none rejects. */
export interface HistoryMemory {
  /** An empty graph before the first time. */
  load(): Promise<Result<StoredHistory, HistoryError>>;
  /** Succeeds when any store took it: the others get it with the next save. */
  save(history: StoredHistory): Promise<Result<void, HistoryError>>;
}

export function createHistoryMemory(tiers: MemoryTiers, settings: GraphSettings): HistoryMemory {
  const store = createStateStore(tiers);
  return {
    async load() {
      const state = await store.read();
      if (!state.ok) return state;
      if (isPaused(state.value)) return fail({ code: 'paused' });
      const part = state.value.parts.find(({ replica, day }) => replica === HISTORY && day === BASE);
      return ok({ graph: readPart(part, settings), day: part?.version ?? NO_DAY });
    },
    async save({ graph, day }) {
      const found: { paused: boolean } = { paused: false };
      const saved = await store.update((state) => {
        found.paused = isPaused(state);
        return found.paused ? state : learnedUntil(state, graph, day);
      });
      if (found.paused) return fail({ code: 'paused' });
      const refused = saved.ok ? [] : saved.error.map((error) => error.store);
      const isSaved = [tiers.roaming, tiers.device].some(
        (tier) => tier !== null && !refused.includes(tier.name),
      );
      return isSaved ? ok(undefined) : fail({ code: 'not-saved' });
    },
  };
}

function isPaused({ paused }: { readonly paused: number }): boolean {
  return paused % 2 === 1;
}
