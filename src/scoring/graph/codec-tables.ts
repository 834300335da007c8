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
/** A key is written in two halves. */
const HALF = 0xffff;
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
  if (io.isReading) graph.knownIds.add(read);
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
    const weight = roundWeight(at(table.weights, i) * factor, io.isPacked);
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
    const from = item(rows, last);
    const to = codeRowAfter(io, rows, last, tie.node - last, TIE + 1);
    const weight = codeWeight(walk, tie.weight, TIE + 2) * factor;
    if (!io.isReading) return;
    table.add(from, to, weight);
    table.add(to, from, weight);
  });
}

const NOTHING: Entry = { key: 0, node: 0, weight: 0 };

/**
 * The row of the contact so many `steps` after a place in the text; where there is no such contact the text is damaged.
 * Few steps are likelier, but which of 32 neighbours it is nothing foresees.
 */
function codeRowAfter(
  io: TextCodec,
  rows: readonly number[],
  start: number,
  steps: number,
  column: number,
): number {
  const place = start + io.number(steps >> 5, column) * 32 + io.uniform(steps & 31, column, 31);
  if (place >= rows.length) io.isDamaged = true;
  return item(rows, place);
}

/** What one key was seen with: the weight of anyone, and the contacts kept. */
interface Trace {
  readonly key: number;
  anyone: number;
  people: Entry[];
}

const NO_TRACE: Trace = { key: 0, anyone: 0, people: [] };

/** Plain in the order of the table; packed the heaviest traces first. Keys that no contact kept is tied to are left out. */
function tracesOf(entries: Entry[], isPacked: boolean): Trace[] {
  const traces = new Map<number, Trace>();
  for (const entry of isPacked ? entries.sort(heaviestFirst) : entries) {
    const { key, node, weight } = entry;
    const trace = traces.get(key) ?? { key, anyone: 0, people: [] };
    traces.set(key, trace);
    if (node === ANYONE) trace.anyone = weight;
    else if (!isPacked) trace.people.push(entry);
    // A check walks chains newest entry first: in small tiers the heaviest is to be that one.
    else if (trace.people.length < MAX_COARSE_PEOPLE) trace.people.unshift(entry);
  }
  return [...traces.values()].filter(({ people }) => people.length > 0);
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
  codeList(io, traces, limit, (trace = NO_TRACE) => {
    const key = io.uniform(trace.key & HALF, TRACE, HALF) + (io.uniform(trace.key >>> 16, TRACE, HALF) << 16);
    const learn = (node: number, column: number, written: number): void => {
      const weight = codeWeight(walk, written, column) * factor;
      if (io.isReading && weight > 0) table.add(key, node, weight);
    };
    learn(ANYONE, TRACE + 1, trace.anyone);
    const count = io.number(trace.people.length, TRACE + 2, rows.length);
    for (let i = 0; i < count; i += 1) {
      const { node, weight } = trace.people[i] ?? NOTHING;
      learn(codeRowAfter(io, rows, 0, node, TRACE + 3), TRACE + 4, weight);
    }
  });
}
