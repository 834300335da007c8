import { at, item } from '../at';
import { codeList } from './codec-list';
import { codeWeight, roundWeight, type GraphWalk } from './codec-values';
import { ANYONE } from './graph';
import type { SparseCounts } from './sparse-counts';
import type { TextCodec } from './text-codec';

/** Share of what room is left that each table of a small tier may take, in order. */
const TIE_SHARE = 0.5;
const HEARD_TIE_SHARE = 0.35;
const FILE_SHARE = 0.5;
const THREAD_SHARE = 0.6;
/** Characters that a tie takes in a small tier, about. */
const TIE_CHARS = 1.7;
/** Traces lighter than this are forgotten in small tiers. */
const MIN_COARSE_WEIGHT = 0.2;
/** Contacts kept of one trace in small tiers: what hundreds of people share says nothing about any of them. */
const MAX_COARSE_PEOPLE = 32;
/** A graph of more messages than this forgets their ids in small tiers. */
const MAX_COARSE_IDS = 64;
const UINT32_MAX = 0xffffffff;
/** Kinds of number (text-codec.ts). */
const TIE = 25;
const TRACE = 28;
const ID = 34;

/**
 * Writes ties, traces and known ids until `limit`, or adds those read; of each table the heaviest where not all fit.
 * `rows` gives the row in the graph of each contact in the text.
 */
export function codeTables(walk: GraphWalk, rows: readonly number[], limit: number): void {
  const { io, graph } = walk;
  const share = (part: number): number => (io.isPacked ? io.length + (limit - io.length) * part : limit);
  const places = new Int32Array(graph.contacts.size).fill(-1);
  rows.forEach((row, place) => (places[row] = place));
  codeTies(walk, graph.ties, rows, places, share(TIE_SHARE));
  codeTies(walk, graph.heardTies, rows, places, share(HEARD_TIE_SHARE));
  codeTraces(walk, graph.files, rows, places, share(FILE_SHARE));
  codeTraces(walk, graph.threads, rows, places, share(THREAD_SHARE));
  codeTraces(walk, graph.words, rows, places, limit);
  const known = io.isReading ? [] : graph.knownIds.toArray();
  const ids = io.isPacked && known.length > MAX_COARSE_IDS ? [] : known;
  const read: number[] = [];
  codeList(io, ids, limit, (id) => read.push(io.number(id ?? 0, ID)));
  graph.knownIds.add(io.isReading ? read : []);
}

/** An entry of a table with contacts' places instead of rows, and the weight as it will be read. */
interface Entry {
  readonly key: number;
  readonly node: number;
  readonly weight: number;
}

/** Entries of anyone and of contacts kept; light ones are left out of small tiers. None while reading. */
function entriesOf({ io, factor }: GraphWalk, table: SparseCounts, places: Int32Array): Entry[] {
  const entries: Entry[] = [];
  for (let i = 0; !io.isReading && i < table.size; i += 1) {
    const row = at(table.nodes, i);
    const node = row === ANYONE ? ANYONE : at(places, row);
    if (row !== ANYONE && node < 0) continue;
    const exact = at(table.weights, i) * factor;
    if (io.isPacked && exact < MIN_COARSE_WEIGHT / 2) continue;
    const weight = roundWeight(exact, io.isPacked);
    if (!io.isPacked || weight >= MIN_COARSE_WEIGHT) entries.push({ key: at(table.keys, i), node, weight });
  }
  return entries;
}

function heaviestFirst(a: Entry, b: Entry): number {
  return b.weight - a.weight || byPlace(a, b);
}

function byPlace(a: Entry, b: Entry): number {
  return a.key - b.key || a.node - b.node;
}

/** Each tie once, from the contact with the lower place, by place: `steps on from the last one's first, steps to the second`. */
function codeTies(
  walk: GraphWalk,
  table: SparseCounts,
  rows: readonly number[],
  places: Int32Array,
  limit: number,
): void {
  const { io, factor } = walk;
  let ties = entriesOf(walk, table, places)
    .map(({ key, node, weight }) => ({ key: at(places, key), node, weight }))
    .filter(({ key, node }) => key >= 0 && node > key);
  if (io.isPacked) ties = ties.sort(heaviestFirst).slice(0, Math.max(0, limit - io.length) / TIE_CHARS);
  ties.sort(byPlace);
  let last = 0;
  codeList(io, ties, limit, (tie = NOTHING) => {
    last += io.number(tie.key - last, TIE);
    const from = rowAt(io, rows, last);
    const to = rowAt(io, rows, last + io.number(tie.node - last, TIE + 1));
    const weight = codeWeight(walk, tie.weight, TIE + 2) * factor;
    if (!io.isReading) return;
    table.add(from, to, weight);
    table.add(to, from, weight);
  });
}

const NOTHING: Entry = { key: 0, node: 0, weight: 0 };

/** The row of the contact at a place in the text; where there is no such place the text is damaged. */
function rowAt(io: TextCodec, rows: readonly number[], place: number): number {
  if (place >= rows.length) io.isDamaged = true;
  return item(rows, place);
}

/** Entries by key, oldest first; in small tiers heaviest first. Keys that no contact kept is tied to are left out. */
function tracesOf(entries: Entry[], isPacked: boolean): Entry[][] {
  const traces = new Map<number, Entry[]>();
  for (const entry of isPacked ? entries.sort(heaviestFirst) : entries) {
    const trace = traces.get(entry.key);
    if (trace === undefined) traces.set(entry.key, [entry]);
    else trace.push(entry);
  }
  return [...traces.values()].filter((trace) => trace.some(({ node }) => node !== ANYONE));
}

function codeTraces(
  walk: GraphWalk,
  table: SparseCounts,
  rows: readonly number[],
  places: Int32Array,
  limit: number,
): void {
  const { io, factor } = walk;
  const traces = tracesOf(entriesOf(walk, table, places), io.isPacked);
  codeList(io, traces, limit, (trace = []) => {
    let people = trace.filter(({ node }) => node !== ANYONE);
    // A check walks chains newest entry first: in small tiers the heaviest is to be that one.
    if (io.isPacked) people = people.slice(0, MAX_COARSE_PEOPLE).reverse();
    const [first = NOTHING] = trace;
    const key = io.number(first.key >>> 0, TRACE, UINT32_MAX) | 0;
    const learn = (node: number, column: number, entry = NOTHING): void => {
      const weight = codeWeight(walk, entry.weight, column) * factor;
      if (io.isReading && weight > 0) table.add(key, node, weight);
    };
    learn(ANYONE, TRACE + 1, trace.filter(({ node }) => node === ANYONE)[0]);
    const count = io.number(people.length, TRACE + 2, rows.length);
    for (let i = 0; i < count; i += 1) {
      const one = people[i] ?? NOTHING;
      learn(rowAt(io, rows, io.number(one.node, TRACE + 3)), TRACE + 4, one);
    }
  });
}
