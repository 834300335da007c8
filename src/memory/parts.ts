/**
 * What is remembered, as parts that only their owner advances. A replica is a device and runtime that learns; the
 * history is one more, shared by all, for it is a function of the mailbox.
 *
 *   replica  day      version                 the graph in it
 *   'h'      BASE     last whole day learned  Sent Items and Inbox up to that day
 *   own id   BASE     last day in it          own sends, older days put together
 *   own id   LASTING  times written           answers and the alert budget: nothing that a history would know
 *   own id   a day    times written           own sends of that day (days since 1970, UTC)
 *   'a…'     a day    1                       what a message of that day in Sent Items taught; its id in the replica's name
 *
 * A base replaces every day up to its own last one: its replica's, or, if it is the history, everybody's. So a send that
 * is learned from the event today and from Sent Items tomorrow counts once, without comparing messages.
 */
export interface Part {
  readonly replica: string;
  readonly day: number;
  readonly version: number;
  /** The codec's text. */
  readonly text: string;
}

export interface MemoryState {
  /** Raised by "forget": whatever belongs to an older one is gone. */
  readonly epoch: number;
  /** Raised by each change of the setting: odd while learning is paused. */
  readonly paused: number;
  /** The replica of whoever holds this copy, '' before it learned; never merged. */
  readonly self: string;
  readonly parts: readonly Part[];
}

export const LASTING = 0;
export const BASE = 1;
export const HISTORY = 'h';
export const DAY_MS = 86_400_000;

export const EMPTY_STATE: MemoryState = { epoch: 0, paused: 0, self: '', parts: [] };

/** One order on all versions of a part: the later, then the fuller, then any. */
function isNewer(a: Part, b: Part): boolean {
  if (a.version !== b.version) return a.version > b.version;
  return a.text.length === b.text.length ? a.text > b.text : a.text.length > b.text.length;
}

/** The last day that bases replace for a replica; -1 for none. */
export function coveredThrough(parts: readonly Part[], replica: string): number {
  let day = -1;
  for (const part of parts)
    if (part.day === BASE && (part.replica === replica || part.replica === HISTORY))
      day = Math.max(day, part.version);
  return day;
}

/**
 * The least state that holds what both know: commutative, associative, idempotent. `self` is the first one's. Parts come
 * in one order, so equal knowledge is equal text.
 */
export function mergeStates(a: MemoryState, b: MemoryState): MemoryState {
  if (a.epoch !== b.epoch) return { ...(a.epoch > b.epoch ? a : b), self: a.self };
  const newest = new Map<string, Part>();
  for (const part of a.parts.concat(b.parts)) {
    const key = `${part.day}.${part.replica}`;
    const known = newest.get(key);
    if (known === undefined || isNewer(part, known)) newest.set(key, part);
  }
  const all = [...newest.values()];
  const history = coveredThrough(all, HISTORY);
  const parts = all
    .filter(({ replica, day, version }) => {
      if (day === LASTING || replica === HISTORY) return true;
      return day === BASE ? version > history : day > coveredThrough(all, replica);
    })
    .sort((one, other) => one.day - other.day || (one.replica < other.replica ? -1 : 1));
  return { epoch: a.epoch, paused: Math.max(a.paused, b.paused), self: a.self, parts };
}

/** While it is, nothing is learned. */
export function isPaused(state: MemoryState): boolean {
  return state.paused % 2 === 1;
}
