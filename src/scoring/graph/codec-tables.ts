import { at, item } from '../at';
import { readWeight, writeWeight } from './codec-values';
import { ANYONE, type Graph } from './graph';
import type { SparseCounts } from './sparse-counts';
import type { TextReader } from './text-codec';
import { DamagedText, TextWriter } from './text-codec';

/** Share of what room is left that each table of a small tier may take, in order. */
const TIE_SHARE = 0.5;
const FILE_SHARE = 0.5;
const THREAD_SHARE = 0.6;
const KEY_OFFSET = 0x80000000;
/** Traces lighter than this are forgotten in small tiers. */
const MIN_COARSE_WEIGHT = 0.2;

/** Writes ties, traces and known ids as far as the limit allows, heaviest first. */
export function writeTables(
  writer: TextWriter,
  graph: Graph,
  places: Int32Array,
  isFine: boolean,
  limit: number,
): void {
  const factor = graph.clock.readingFactor(graph.clock.latestMs);
  const share = (part: number): number =>
    (isFine ? limit : writer.length + (limit - writer.length) * part) - 80;
  writeTies(writer, graph.ties, places, factor, isFine, share(TIE_SHARE));
  writeTies(writer, graph.heardTies, places, factor, isFine, isFine ? share(1) : 0);
  writeTraces(writer, graph.files, places, factor, isFine, share(FILE_SHARE));
  writeTraces(writer, graph.threads, places, factor, isFine, share(THREAD_SHARE));
  writeTraces(writer, graph.words, places, factor, isFine, share(1));
  writeIds(writer, graph, isFine ? limit - 40 : 0);
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

interface Entry {
  readonly key: number;
  readonly node: number;
  readonly weight: number;
}

/** Entries of both ends kept, heaviest first; weights as decayed at the latest time. */
function heaviestFirst(
  table: SparseCounts,
  factor: number,
  isFine: boolean,
  keep: (entry: Entry) => boolean,
): Entry[] {
  const entries: Entry[] = [];
  for (let i = 0; i < table.size; i += 1) {
    const entry = { key: at(table.keys, i), node: at(table.nodes, i), weight: at(table.weights, i) * factor };
    if ((isFine || entry.weight >= MIN_COARSE_WEIGHT) && keep(entry)) entries.push(entry);
  }
  return isFine ? entries : entries.sort((a, b) => b.weight - a.weight || a.key - b.key || a.node - b.node);
}

/** Each tie once, from the contact with the lower place. */
function writeTies(
  writer: TextWriter,
  table: SparseCounts,
  places: Int32Array,
  factor: number,
  isFine: boolean,
  limit: number,
): void {
  const entries = heaviestFirst(table, factor, isFine, ({ key, node }) => {
    const from = at(places, key);
    return from >= 0 && at(places, node) > from;
  });
  const text = new TextWriter();
  let count = 0;
  for (const { key, node, weight } of entries) {
    if (writer.length + text.length > limit) break;
    text.number(at(places, key));
    text.number(at(places, node) - at(places, key));
    writeWeight(text, weight, isFine);
    count += 1;
  }
  writer.number(count);
  writer.raw(text.toString());
}

function readTies(reader: TextReader, table: SparseCounts, contacts: number, isFine: boolean): void {
  const count = reader.number(1e7);
  for (let i = 0; i < count; i += 1) {
    const from = reader.number(contacts);
    const to = from + reader.number(contacts);
    if (to >= contacts) throw new DamagedText('tie to nobody');
    const weight = readWeight(reader, isFine);
    table.add(from, to, weight);
    table.add(to, from, weight);
  }
}

/** Keys with their total and their contacts, the heaviest keys first. */
function writeTraces(
  writer: TextWriter,
  table: SparseCounts,
  places: Int32Array,
  factor: number,
  isFine: boolean,
  limit: number,
): void {
  const groups = new Map<number, Entry[]>();
  for (const entry of heaviestFirst(
    table,
    factor,
    isFine,
    ({ node }) => node === ANYONE || at(places, node) >= 0,
  )) {
    const group = groups.get(entry.key);
    if (group === undefined) groups.set(entry.key, [entry]);
    else group.push(entry);
  }
  const text = new TextWriter();
  let count = 0;
  for (const group of groups.values()) {
    if (writer.length + text.length > limit) break;
    if (!group.some(({ node }) => node !== ANYONE)) continue;
    writeGroup(text, group, places, isFine);
    count += 1;
  }
  writer.number(count);
  writer.raw(text.toString());
}

function writeGroup(text: TextWriter, group: readonly Entry[], places: Int32Array, isFine: boolean): void {
  const [{ key }] = group as readonly [Entry];
  const people = group.filter(({ node }) => node !== ANYONE);
  const total = group.filter(({ node }) => node === ANYONE)[0]?.weight ?? 0;
  text.number(key + KEY_OFFSET);
  writeWeight(text, total, isFine);
  text.number(people.length);
  // Chains are walked newest first; the oldest is written first so that reading restores the order.
  for (let i = people.length - 1; i >= 0; i -= 1) {
    const { node, weight } = item(people, isFine ? people.length - 1 - i : i);
    text.number(at(places, node));
    writeWeight(text, weight, isFine);
  }
}

function readTraces(reader: TextReader, table: SparseCounts, contacts: number, isFine: boolean): void {
  const count = reader.number(1e7);
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

function writeIds(writer: TextWriter, graph: Graph, limit: number): void {
  const text = new TextWriter();
  let count = 0;
  for (const id of graph.knownIds.toArray()) {
    if (writer.length + text.length > limit) break;
    text.number(id);
    count += 1;
  }
  writer.number(count);
  writer.raw(text.toString());
}
