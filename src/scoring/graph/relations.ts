import { at } from '../at';
import type { EpochMs } from '../brand';
import { isOwn, type Graph } from './graph';
import type { Person } from '../message';
import { parsePersonName } from '../names/person-name';

/** Somebody the owner has written to, as plain values for a person to look at. */
export interface Relation {
  readonly person: Person;
  /** First name, folded; empty when unknown. Equal for people with one first name, however it is written. */
  readonly given: string;
  /** Messages sent, each halved once a half-life: how close this person is now. */
  readonly strength: number;
  /** Messages sent in all. */
  readonly sent: number;
  readonly firstSentAt: EpochMs;
  readonly lastSentAt: EpochMs;
}

/** Two people on the same sent messages: their places in `people` (`a` before `b`), and how often, halved with time. */
export interface Together {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

export interface Relations {
  /** The closest first; own addresses aside. */
  readonly people: readonly Relation[];
  /** Among the closest `tied` people. */
  readonly together: readonly Together[];
  /** The time of the latest learned message: what is new or fading is seen from there. */
  readonly asOf: EpochMs;
}

/** Everyone the owner has written to, and who of the closest `tied` people goes together. O(contacts + ties). */
export function readRelations(graph: Graph, tied: number): Relations {
  const rows = writtenRows(graph);
  const places = new Map(rows.slice(0, tied).map((row, place) => [row, place]));
  const together: Together[] = [];
  places.forEach((place, row) => together.push(...togetherWith(graph, row, place, places)));
  return {
    people: rows.map((row) => relationOf(graph, row)),
    together,
    asOf: graph.clock.latestMs as EpochMs,
  };
}

function writtenRows(graph: Graph): readonly number[] {
  const { contacts } = graph;
  const rows: number[] = [];
  for (let row = 0; row < contacts.size; row += 1) {
    if (at(contacts.sentCount, row) > 0 && !isOwn(graph, row)) rows.push(row);
  }
  const address = (row: number): string => contacts.personOf(row).address;
  return rows.sort(
    (a, b) => at(contacts.sent, b) - at(contacts.sent, a) || (address(a) < address(b) ? -1 : 1),
  );
}

function relationOf({ contacts, clock }: Graph, row: number): Relation {
  const person = contacts.personOf(row);
  return {
    person,
    given: parsePersonName(person.name, person.address).given,
    strength: at(contacts.sent, row) * clock.readingFactor(clock.latestMs),
    sent: at(contacts.sentCount, row),
    firstSentAt: at(contacts.firstSentMs, row) as EpochMs,
    lastSentAt: at(contacts.lastSentMs, row) as EpochMs,
  };
}

function togetherWith(
  { ties, clock }: Graph,
  row: number,
  a: number,
  places: ReadonlyMap<number, number>,
): readonly Together[] {
  const factor = clock.readingFactor(clock.latestMs);
  const found: Together[] = [];
  for (let entry = ties.first(row); entry >= 0; entry = ties.following(entry)) {
    const b = places.get(at(ties.nodes, entry));
    // Ties stand in both directions.
    if (b !== undefined && b > a) found.push({ a, b, strength: at(ties.weights, entry) * factor });
  }
  return found.sort((one, other) => one.b - other.b);
}
