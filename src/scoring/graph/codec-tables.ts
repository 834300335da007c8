import { at, item } from '../at';
import { codeList } from './codec-list';
import { codeWeight, roundWeight, type GraphWalk } from './codec-values';
import { ANYONE } from './graph';
import type { SparseCounts } from './sparse-counts';
import { DamagedText } from './text-codec';

/** Share of what room is left that each table of a small tier may take, in order. */
const TIE_SHARE = 0.5;
const FILE_SHARE = 0.5;
const THREAD_SHARE = 0.6;
/** Traces lighter than this are forgotten in small tiers. */
const MIN_COARSE_WEIGHT = 0.2;
/** Contacts kept of one trace in small tiers: what hundreds of people share says nothing about any of them. */
const MAX_COARSE_PEOPLE = 32;
const UINT32_MAX = 0xffffffff;

/**
 * Writes ties, traces and known ids until `limit`, heaviest first, or adds those read. `rows` gives the row in the graph
 * of each contact in the text.
 */
export function codeTables(walk: GraphWalk, rows: readonly number[], limit: number): void {
  const { io, graph, isFine } = walk;
  const share = (part: number): number => (isFine ? limit : io.length + (limit - io.length) * part);
  const places = new Int32Array(graph.contacts.size).fill(-1);
  rows.forEach((row, place) => (places[row] = place));
  codeTies(walk, graph.ties, rows, places, share(TIE_SHARE));
  codeTies(walk, graph.heardTies, rows, places, isFine ? limit : 0);
  codeTraces(walk, graph.files, rows, places, share(FILE_SHARE));
  codeTraces(walk, graph.threads, rows, places, share(THREAD_SHARE));
  codeTraces(walk, graph.words, rows, places, limit);
  const ids = isFine && !io.isReading ? graph.knownIds.toArray() : [];
  const read: number[] = [];
  codeList(io, ids, limit, (id) => read.push(io.number(id ?? 0)));
  graph.knownIds.add(io.isReading ? read : []);
}

/** An entry of a table with contacts' places instead of rows, and the weight as it will be read. */
interface Entry {
  readonly key: number;
  readonly node: number;
  readonly weight: number;
}

/** Entries of anyone and of contacts kept; light ones are left out of small tiers. None while reading. */
function entriesOf({ io, factor, isFine }: GraphWalk, table: SparseCounts, places: Int32Array): Entry[] {
  const entries: Entry[] = [];
  for (let i = 0; !io.isReading && i < table.size; i += 1) {
    const row = at(table.nodes, i);
    const node = row === ANYONE ? ANYONE : at(places, row);
    if (row !== ANYONE && node < 0) continue;
    const exact = at(table.weights, i) * factor;
    if (!isFine && exact < MIN_COARSE_WEIGHT / 2) continue;
    const weight = roundWeight(exact, isFine);
    if (isFine || weight >= MIN_COARSE_WEIGHT) entries.push({ key: at(table.keys, i), node, weight });
  }
  return entries;
}

function heaviestFirst(a: Entry, b: Entry): number {
  return b.weight - a.weight || a.key - b.key || a.node - b.node;
}

/** Each tie once, from the contact with the lower place. */
function codeTies(
  walk: GraphWalk,
  table: SparseCounts,
  rows: readonly number[],
  places: Int32Array,
  limit: number,
): void {
  const { io, factor, isFine } = walk;
  const ties = entriesOf(walk, table, places)
    .map((entry) => ({ ...entry, key: at(places, entry.key) }))
    .filter(({ key, node }) => key >= 0 && node > key);
  if (!isFine) ties.sort(heaviestFirst);
  table.reserve(table.size + 2 * io.number(ties.length, UINT32_MAX));
  codeList(io, ties, limit, (tie = NOTHING) => {
    const from = rowAt(rows, io.number(tie.key));
    const to = rowAt(rows, io.number(tie.node));
    const weight = codeWeight(walk, tie.weight) * factor;
    if (!io.isReading) return;
    table.add(from, to, weight);
    table.add(to, from, weight);
  });
}

const NOTHING: Entry = { key: 0, node: 0, weight: 0 };

function rowAt(rows: readonly number[], place: number): number {
  if (place >= rows.length) throw new DamagedText('nobody');
  return item(rows, place);
}

/** Entries by key, oldest first; in small tiers heaviest first. Keys that no contact kept is tied to are left out. */
function tracesOf(entries: Entry[], isFine: boolean): Entry[][] {
  const traces = new Map<number, Entry[]>();
  for (const entry of isFine ? entries : entries.sort(heaviestFirst)) {
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
  const { io, factor, isFine } = walk;
  const traces = tracesOf(entriesOf(walk, table, places), isFine);
  table.reserve(table.size + 3 * io.number(traces.length, UINT32_MAX));
  codeList(io, traces, limit, (trace = []) => {
    let people = trace.filter(({ node }) => node !== ANYONE);
    // A check walks chains newest entry first: in small tiers the heaviest is to be that one.
    if (!isFine) people = people.slice(0, MAX_COARSE_PEOPLE).reverse();
    const key = io.number((trace[0]?.key ?? 0) >>> 0, UINT32_MAX) | 0;
    const learn = (node: number, entry: Entry | undefined): void => {
      const weight = codeWeight(walk, entry?.weight ?? 0) * factor;
      if (io.isReading && weight > 0) table.add(key, node, weight);
    };
    learn(ANYONE, trace.filter(({ node }) => node === ANYONE)[0]);
    const count = io.number(people.length, rows.length);
    for (let i = 0; i < count; i += 1) {
      const one = people[i];
      learn(rowAt(rows, io.number(one?.node ?? 0)), one);
    }
  });
}
