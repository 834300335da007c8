import type { Graph } from '../scoring/graph/graph';
import { partText } from './fold-parts';
import { BASE, DAY_MS, HISTORY, mergeStates, type MemoryState } from './parts';

/** The day of a history that is still being read for the first time: it takes the place of no send. */
export const NO_DAY = 0;

/**
 * The state with what was learned from Sent Items and Inbox, up to and with a UTC day (since 1970), which is that of its
 * last message if left out. It takes the place of every send up to that day. Give a day that is over: a send of a day
 * that is not would be left out.
 */
export function learnedUntil(
  state: MemoryState,
  history: Graph,
  day = Math.floor(history.clock.latestMs / DAY_MS),
): MemoryState {
  const part = { replica: HISTORY, day: BASE, version: day, text: partText(history) };
  return mergeStates(state, { ...state, parts: [part] });
}
