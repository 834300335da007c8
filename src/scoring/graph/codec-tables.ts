import { at, item } from '../at';
import { readWeight, roundWeight, writeWeight } from './codec-values';
import { writeList } from './codec-list';
import { ANYONE, type Graph } from './graph';
import type { SparseCounts } from './sparse-counts';
import { DamagedText, type TextReader, type TextWriter } from './text-codec';

/** Share of what room is left that each table of a small tier may take, in order. */
const TIE_SHARE = 0.5;
const FILE_SHARE = 0.5;
const THREAD_SHARE = 0.6;
/** Entries of one trace, about: its total and two contacts. */
const USUAL_TRACE = 3;
const KEY_OFFSET = 0x80000000;
/** Traces lighter than this are forgotten in small tiers. */
const MIN_COARSE_WEIGHT = 0.2;
/** Contacts kept of one trace in small tiers: what hundreds of people share says nothing about any of them. */
const MAX_COARSE_PEOPLE = 32;

/** Writes ties, traces and known ids as far as the limit allows, heaviest first. */
export function writeTables(
  writer: TextWriter,
  graph: Graph,
  places: Int32Array,
  isFine: boolean,
  limit: number,
): void {
  const factor = graph.clock.readingFactor(graph.clock.storedEpochMs);
  const share = (part: number): number => (isFine ? limit : writer.length + (limit - writer.length) * part);
  const ties = (table: SparseCounts) => tiesOf(entriesOf(table, places, factor, isFine), places, isFine);
  const traces = (table: SparseCounts) => tracesOf(entriesOf(table, places, factor, isFine), isFine);
  const writeTie = (text: TextWriter, tie: Entry) => writeOneTie(text, tie, isFine);
  const writeTrace = (text: TextWriter, trace: readonly Entry[]) => writeOneTrace(text, trace, isFine);
  writeList(writer, ties(graph.ties), share(TIE_SHARE), writeTie);
  writeList(writer, isFine ? ties(graph.heardTies) : [], limit, writeTie);
  writeList(writer, traces(graph.files), share(FILE_SHARE), writeTrace);
  writeList(writer, traces(graph.threads), share(THREAD_SHARE), writeTrace);
  writeList(writer, traces(graph.words), limit, writeTrace);
  writeList(writer, isFine ? graph.knownIds.toArray() : [], limit, (text, id) => text.number(id));
}

/** Reads what `writeTables` wrote; contacts are numbered 0 to `contacts` - 1. */
export function readTables(reader: TextReader, graph: Graph, contacts: number, isFine: boolean): void {
  readTies(reader, graph.ties, contacts, isFine);
  readTies(reader, graph.heardTies, contacts, isFine);
  for (const table of [graph.files, graph.threads, graph.words]) readTraces(reader, table, contacts, isFine);
  const ids = reader.number(1e6);
  const keys: number[] = [];
  for (let i = 0; i < ids; i += 1) keys.push(reader.number());
  graph.knownIds.restore(keys);
}

/** An entry of a table with contacts' places instead of rows, and the weight as it will be read. */
interface Entry {
  readonly key: number;
  readonly node: number;
  readonly weight: number;
}

/** Entries of anyone and of contacts kept; light ones are left out of small tiers. */
function entriesOf(table: SparseCounts, places: Int32Array, factor: number, isFine: boolean): Entry[] {
  const entries: Entry[] = [];
  for (let i = 0; i < table.size; i += 1) {
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
function tiesOf(entries: readonly Entry[], places: Int32Array, isFine: boolean): Entry[] {
  const ties = entries
    .map((entry) => ({ ...entry, key: at(places, entry.key) }))
    .filter(({ key, node }) => key >= 0 && node > key);
  return isFine ? ties : ties.sort(heaviestFirst);
}

function writeOneTie(text: TextWriter, { key, node, weight }: Entry, isFine: boolean): void {
  text.number(key);
  text.number(node - key);
  writeWeight(text, weight, isFine);
}

function readTies(reader: TextReader, table: SparseCounts, contacts: number, isFine: boolean): void {
  const count = reader.number(1e7);
  table.reserve(Math.min(2 * count, reader.left));
  for (let i = 0; i < count; i += 1) {
    const from = reader.number(contacts);
    const to = from + reader.number(contacts);
    if (to >= contacts) throw new DamagedText('tie to nobody');
    const weight = readWeight(reader, isFine);
    table.add(from, to, weight);
    table.add(to, from, weight);
  }
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

function writeOneTrace(text: TextWriter, trace: readonly Entry[], isFine: boolean): void {
  const total = trace.filter(({ node }) => node === ANYONE)[0]?.weight ?? 0;
  let people = trace.filter(({ node }) => node !== ANYONE);
  // A check walks chains newest entry first: in small tiers the heaviest is to be that one.
  if (!isFine) people = people.slice(0, MAX_COARSE_PEOPLE).reverse();
  text.number(item(trace, 0).key + KEY_OFFSET);
  writeWeight(text, total, isFine);
  text.number(people.length);
  for (const { node, weight } of people) {
    text.number(node);
    writeWeight(text, weight, isFine);
  }
}

function readTraces(reader: TextReader, table: SparseCounts, contacts: number, isFine: boolean): void {
  const count = reader.number(1e7);
  table.reserve(Math.min(USUAL_TRACE * count, reader.left));
  for (let i = 0; i < count; i += 1) {
    const key = reader.number(0xffffffff) - KEY_OFFSET;
    const total = readWeight(reader, isFine);
    if (total > 0) table.add(key, ANYONE, total);
    const people = reader.number(contacts);
    for (let k = 0; k < people; k += 1) {
      const node = reader.number(contacts);
      if (node >= contacts) throw new DamagedText('trace of nobody');
      table.add(key, node, readWeight(reader, isFine));
    }
  }
}
