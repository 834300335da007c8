/** A reproducible source of randomness. Streams with different labels are independent of each other. */
export interface SeededRandom {
  /** Uniform in [0, 1). */
  next(): number;
  /** A uniform integer in [0, bound). */
  below(bound: number): number;
  chance(probability: number): boolean;
  /** Uniform; undefined when there is nothing to pick from. */
  pick<T>(items: readonly T[]): T | undefined;
  /** Proportional to `weightOf`, which is never negative; undefined when the total is zero. */
  pickWeighted<T>(items: readonly T[], weightOf: (item: T) => number): T | undefined;
  /** A shuffled copy. */
  shuffled<T>(items: readonly T[]): T[];
}

/** FNV-1a over UTF-16 code units: spreads labels over 32-bit seeds. */
function hashLabel(label: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < label.length; i += 1) hash = Math.imul(hash ^ label.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Mulberry32 (T. Ettinger, public domain): 32 bits of state, good enough to draw slips and folds. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The stream of `seed` for this label: the same two give the same numbers for ever. */
export function seededRandom(seed: number, label: string): SeededRandom {
  const next = mulberry32(hashLabel(`${seed}/${label}`));
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)],
    pickWeighted: (items, weightOf) => {
      const weights = items.map(weightOf);
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
      return items.find((_, i) => {
        left -= weights[i] ?? 0;
        return left < 0;
      });
    },
    shuffled: (items) => {
      const copy = [...items];
      for (let i = copy.length - 1; i > 0; i -= 1) {
        const j = below(i + 1);
        [copy[i], copy[j]] = [copy[j] as (typeof copy)[number], copy[i] as (typeof copy)[number]];
      }
      return copy;
    },
  };
}
