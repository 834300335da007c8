/** A reproducible source of chance. `fork` gives an independent stream, so that one part's draws never shift another's. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  /** One of the items; throws when there is none. */
  pick<T>(items: readonly T[]): T;
  /** One of the items, in proportion to its weight; throws when no weight is positive. */
  weighted<T>(items: readonly T[], weightOf: (item: T, index: number) => number): T;
  /** Up to `count` different items, in drawn order. */
  sample<T>(items: readonly T[], count: number): T[];
  fork(label: string): Random;
}

/** FNV-1a, 32 bit. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** Mulberry32: 32 bits of state, good enough for a demo, the same on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function weightedIndex(weights: readonly number[], point: number): number {
  let left = point;
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return index;
  }
  return weights.length - 1;
}

/** A stream of chance that depends on `seed` alone. */
export function createRandom(seed: number | string): Random {
  const root = hash(String(seed));
  const next = mulberry32(root);
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const at = <T>(items: readonly T[], index: number): T => {
    if (index < 0 || index >= items.length) throw new Error(`random: no item ${index} of ${items.length}`);
    return items[index] as T;
  };
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (items) => at(items, int(0, items.length - 1)),
    weighted: (items, weightOf) => {
      const weights = items.map((item, index) => Math.max(0, weightOf(item, index)));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      if (!(total > 0)) throw new Error(`random: no positive weight among ${items.length} items`);
      return at(items, weightedIndex(weights, next() * total));
    },
    sample: (items, count) => {
      const rest = [...items];
      const drawn = [];
      while (drawn.length < count && rest.length > 0) drawn.push(...rest.splice(int(0, rest.length - 1), 1));
      return drawn;
    },
    fork: (label) => createRandom(`${root}/${label}`),
  };
}
