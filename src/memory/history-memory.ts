import { createGraph, hashText, recordFeedback } from '../scoring';
import type { Feedback } from '../scoring/graph/feedback';
import type { Graph, GraphSettings } from '../scoring/graph/graph';
import type { MailMessage } from '../scoring/message';
import { fail, ok, type Result } from '../scoring/result';
import { partText, readPart } from './fold-parts';
import type { MemoryError } from './graph-memory';
import { learnedUntil, NO_DAY } from './learned-until';
import { BASE, DAY_MS, HISTORY, isPaused, LASTING, mergeStates, type MemoryState, type Part } from './parts';
import { createStateStore, type MemoryTiers } from './state-store';

/** What was learned from the mailbox, apart from what its owner's own sends taught. */
export interface StoredHistory {
  readonly graph: Graph;
  /** The last UTC day (since 1970) that it holds in full; `NO_DAY` when there is none. */
  readonly day: number;
}

export interface LoadedHistory extends StoredHistory {
  /** Marks of the latest alerts, of every device that shared them. */
  readonly marks: readonly number[];
}

/** What a message teaches that the history does not hold yet, because its day is not over. */
export interface EarlyLesson {
  readonly message: MailMessage;
  readonly sentAnyway: readonly Feedback[];
}

/** `paused`: its owner wants nothing to be learned. */
export interface HistoryError {
  readonly code: MemoryError['code'] | 'paused' | 'not-saved';
}

/** The mailbox's history in the stores of one client, for a sync to add to. Every method settles; none rejects. */
export interface HistoryMemory {
  /** An empty graph before the first time. */
  load(): Promise<Result<LoadedHistory, HistoryError>>;
  /** Succeeds when any store took it: the others get it with the next save. */
  save(history: StoredHistory, early: readonly EarlyLesson[]): Promise<Result<void, HistoryError>>;
}

export function createHistoryMemory(tiers: MemoryTiers, settings: GraphSettings): HistoryMemory {
  const store = createStateStore(tiers);
  return {
    async load() {
      const state = await store.read();
      if (!state.ok) return state;
      if (isPaused(state.value)) return fail({ code: 'paused' });
      const part = state.value.parts.find(({ replica, day }) => replica === HISTORY && day === BASE);
      const marks = marksIn(state.value, settings);
      return ok({ graph: readPart(part, settings), day: part?.version ?? NO_DAY, marks });
    },
    async save({ graph, day }, early) {
      const found: { paused: boolean } = { paused: false };
      const saved = await store.update((state) => {
        found.paused = isPaused(state);
        if (found.paused) return state;
        const parts = early.map((lesson) => earlyPart(lesson, graph, settings));
        return mergeStates(learnedUntil(state, graph, day), { ...state, parts });
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

function marksIn({ parts }: MemoryState, settings: GraphSettings): readonly number[] {
  const marks: number[] = [];
  for (const part of parts)
    if (part.day === LASTING) marks.push(...readPart(part, settings).knownIds.toArray());
  return marks;
}

/** A part that is the same wherever the message is seen, so that two devices teach once; the history of its day replaces it. */
function earlyPart({ message, sentAnyway }: EarlyLesson, known: Graph, settings: GraphSettings): Part {
  const graph = createGraph(settings);
  for (const one of sentAnyway) recordFeedback(graph, one, known);
  return {
    replica: `a${(hashText(message.id) >>> 0).toString(36)}`,
    day: Math.floor((message.sentAt ?? 0) / DAY_MS),
    version: 1,
    text: partText(graph),
  };
}
