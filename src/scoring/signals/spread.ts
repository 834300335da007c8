import { at } from '../at';
import type { Graph } from '../graph/graph';
import type { SparseCounts } from '../graph/sparse-counts';

/** Entries of one key looked at, newest first: bounds the work of a check whatever was learned. */
const MAX_WALK = 256;

/** Weight spread over contacts from a few keys of a trace table: dense values, and which rows have any. */
export class Spread {
  readonly values: Float64Array;
  readonly rows: number[] = [];
  private top: readonly number[] | null = null;

  constructor(size: number) {
    this.values = new Float64Array(size);
  }

  add(row: number, value: number): void {
    const before = at(this.values, row);
    if (before === 0) this.rows.push(row);
    this.values[row] = before + value;
  }

  of(row: number): number {
    return row < 0 ? 0 : at(this.values, row);
  }

  /** The row with most that is not in `except`; worked out once, so `except` must be the same at every call. */
  first(except: ReadonlySet<number>): number | undefined {
    if (this.top === null) this.top = this.strongest(1, except);
    return this.top[0];
  }

  /** The rows with most, in descending order, without those in `except`. */
  strongest(limit: number, except: ReadonlySet<number>): number[] {
    return this.rows
      .filter((row) => !except.has(row))
      .sort((a, b) => at(this.values, b) - at(this.values, a) || a - b)
      .slice(0, limit);
  }
}

/** Calls back for each contact under a key, newest first, at most 256. */
export function walk(table: SparseCounts, key: number, visit: (row: number, weight: number) => void): void {
  let entry = table.first(key);
  for (let seen = 0; entry >= 0 && seen < MAX_WALK; seen += 1) {
    const row = at(table.nodes, entry);
    if (row >= 0) visit(row, at(table.weights, entry));
    entry = table.following(entry);
  }
}

/** How many recipients spread their ties: more add nothing but work. */
const MAX_SOURCES = 64;

/** For each contact the sum over these recipients of the share of their mail that both were on. */
export function spreadTies(
  graph: Graph,
  table: SparseCounts,
  rows: readonly number[],
  strength: (row: number) => number,
): Spread {
  const spread = new Spread(graph.contacts.size);
  for (const row of rows.slice(0, MAX_SOURCES)) {
    if (row < 0) continue;
    const scale = 1 / strength(row);
    walk(table, row, (other, weight) => spread.add(other, weight * scale));
  }
  return spread;
}
