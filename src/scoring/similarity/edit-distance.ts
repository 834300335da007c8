import { at, item } from '../at';

/** Rows of a QWERTY keyboard with their stagger; QWERTZ and AZERTY differ in four keys, which then cost a full edit. */
const ROWS = ['1234567890-', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const STAGGER = [0, 0.5, 0.75, 1.25];

/** Cost of hitting a neighbouring key; a full edit costs 1. Doubled letters and transpositions are slips of the same kind. */
const NEIGHBOUR_COST = 0.6;
const TRANSPOSE_COST = 0.7;
const DOUBLE_COST = 0.7;

const NEIGHBOURS = buildNeighbours();

function buildNeighbours(): Uint8Array {
  const table = new Uint8Array(128 * 128);
  const keys: { code: number; x: number; y: number }[] = [];
  ROWS.forEach((row, y) => {
    for (let i = 0; i < row.length; i += 1)
      keys.push({ code: row.charCodeAt(i), x: i + item(STAGGER, y), y });
  });
  for (const a of keys) {
    for (const b of keys) {
      // Two digits are two numbers, however near their keys: team1 is not a slip for team2.
      if (a.code !== b.code && (a.y > 0 || b.y > 0) && Math.abs(a.y - b.y) <= 1 && Math.abs(a.x - b.x) <= 1)
        table[a.code * 128 + b.code] = 1;
    }
  }
  return table;
}

/** True when the two characters lie next to each other on a QWERTY keyboard. */
export function areNeighbourKeys(a: number, b: number): boolean {
  return a < 128 && b < 128 && NEIGHBOURS[a * 128 + b] === 1;
}

const MAX_LENGTH = 128;
const rows = [newRow(), newRow(), newRow()] as const;

function newRow(): Float64Array {
  return new Float64Array(MAX_LENGTH + 2).fill(Infinity);
}

/**
 * Damerau-Levenshtein distance (optimal string alignment) where a neighbouring key costs 0.6, a transposition or a
 * doubled letter 0.7 and any other edit 1. Anything above `limit` is given as Infinity; texts are cut at 128 characters.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const n = Math.min(a.length, MAX_LENGTH);
  const m = Math.min(b.length, MAX_LENGTH);
  // A cell this far off the diagonal costs more than the limit, since no insertion or deletion is cheaper.
  const band = Math.floor(limit / DOUBLE_COST);
  if (Math.abs(n - m) > band) return Infinity;
  let [before, previous, current] = rows;
  for (let j = 0; j <= m; j += 1) previous[j] = j <= band ? j : Infinity;
  let bestBefore = 0;
  for (let i = 1; i <= n; i += 1) {
    const first = Math.max(1, i - band);
    const last = Math.min(m, i + band);
    current[first - 1] = first === 1 ? i : Infinity;
    let best = first === 1 ? i : Infinity;
    for (let j = first; j <= last; j += 1) {
      const cost = cellCost(a, b, i, j, before, previous, current);
      current[j] = cost;
      if (cost < best) best = cost;
    }
    current[last + 1] = Infinity;
    // Every way on passes this row, or steps over it from the one before with a transposition.
    if (best > limit && bestBefore + TRANSPOSE_COST > limit) return Infinity;
    bestBefore = best;
    const spare = before;
    before = previous;
    previous = current;
    current = spare;
  }
  const distance = at(previous, m);
  return distance > limit ? Infinity : distance;
}

function cellCost(
  a: string,
  b: string,
  i: number,
  j: number,
  before: Float64Array,
  previous: Float64Array,
  current: Float64Array,
): number {
  const x = a.charCodeAt(i - 1);
  const y = b.charCodeAt(j - 1);
  const beforeX = i > 1 ? a.charCodeAt(i - 2) : -1;
  const beforeY = j > 1 ? b.charCodeAt(j - 2) : -1;
  // An equal character is not always best matched: of "ana" and "anna" the second n is the doubled one.
  let cost = at(previous, j - 1) + (x === y ? 0 : areNeighbourKeys(x, y) ? NEIGHBOUR_COST : 1);
  cost = Math.min(cost, at(previous, j) + (x === beforeX ? DOUBLE_COST : 1));
  cost = Math.min(cost, at(current, j - 1) + (y === beforeY ? DOUBLE_COST : 1));
  if (x === beforeY && y === beforeX) cost = Math.min(cost, at(before, j - 2) + TRANSPOSE_COST);
  return cost;
}
