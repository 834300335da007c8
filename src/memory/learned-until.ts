import { encodeGraph } from '../scoring';
import type { Graph } from '../scoring/graph/graph';
import { BASE, DAY_MS, HISTORY, mergeStates, type MemoryState } from './parts';

/** Any graph fits; the store's own limit is met later. */
const UNLIMITED = 9_000_000;

/**
 * The state with what was learned from Sent Items and Inbox, up to and with the UTC day of its last message. It takes
 * the place of every send of those days. Give whole days only: a send of a day that is not over would be left out.
 */
export function learnedUntil(state: MemoryState, history: Graph): MemoryState {
  const version = Math.floor(history.clock.latestMs / DAY_MS);
  const part = { replica: HISTORY, day: BASE, version, text: encodeGraph(history, UNLIMITED) };
  return mergeStates(state, { ...state, parts: [part] });
}
