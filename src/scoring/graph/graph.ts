import { at } from '../at';
import type { Person } from '../message';
import { BudgetState } from '../model/budget-state';
import type { Suggestion } from '../report';
import { ContactTable, DomainTable } from './contact-table';
import { DecayClock } from './decay';
import { KnownIds } from './known-ids';
import { NameIndex, type IdentityForms } from './name-index';
import { SparseCounts } from './sparse-counts';

/** The node that stands for "anyone" in the trace tables: its weight under a key is the key's total. */
export const ANYONE = -1;

const MAX_TIES = 131_072;
const MAX_WORDS = 131_072;
const MAX_FILES = 32_768;
const MAX_THREADS = 32_768;

/**
 * The sender-relationship graph. Opaque outside `src/scoring`.
 *
 *   contacts   one row an address: names, counts, times            (ContactTable)
 *   domains    one row a mail domain                               (DomainTable)
 *   ties       contact -> contact: together on sent mail           (SparseCounts, both directions)
 *   heardTies  contact -> contact: together on received mail       (the same)
 *   words      word of subject or body -> contact
 *   files      stem or word of a file name -> contact
 *   threads    normalised subject -> contact
 */
export interface Graph {
  readonly halfLifeDays: number;
  readonly clock: DecayClock;
  contacts: ContactTable;
  domains: DomainTable;
  readonly ties: SparseCounts;
  readonly heardTies: SparseCounts;
  readonly words: SparseCounts;
  readonly files: SparseCounts;
  readonly threads: SparseCounts;
  knownIds: KnownIds;
  readonly totals: Totals;
  readonly budget: BudgetState;
  directory: Directory | null;
  /** Rows of the addresses the owner sends from. */
  ownRows: number[];
  /** Similar names and addresses; brought up to date when a draft is checked. */
  names: NameIndex;
}

/** The organisation's people, where somebody gave them (`setDirectory`). */
export interface Directory {
  /** Who of them is called like a recipient and none of those present; null where nobody is. */
  suggest(who: Person, forms: IdentityForms, present: readonly Person[]): Suggestion | null;
}

/** Sums over all learned mail. Scaled unless named a count. */
export interface Totals {
  /** Decayed messages sent. */
  sent: number;
  sentCount: number;
  receivedCount: number;
  /** All learned messages with words. */
  worded: number;
}

export interface GraphSettings {
  readonly halfLifeDays: number;
}

/** An empty graph. */
export function createGraph(settings: GraphSettings): Graph {
  const domains = new DomainTable();
  return {
    halfLifeDays: settings.halfLifeDays,
    clock: new DecayClock(settings.halfLifeDays),
    domains,
    contacts: new ContactTable(domains),
    ties: new SparseCounts(MAX_TIES),
    heardTies: new SparseCounts(MAX_TIES),
    words: new SparseCounts(MAX_WORDS),
    files: new SparseCounts(MAX_FILES),
    threads: new SparseCounts(MAX_THREADS),
    knownIds: new KnownIds(),
    totals: { sent: 0, sentCount: 0, receivedCount: 0, worded: 0 },
    budget: new BudgetState(),
    directory: null,
    ownRows: [],
    names: new NameIndex(),
  };
}

/** Multiplies every scaled weight: moves the graph to another decay epoch. */
export function scaleGraph(graph: Graph, factor: number): void {
  if (factor === 1) return;
  for (const table of [
    graph.contacts,
    graph.ties,
    graph.heardTies,
    graph.words,
    graph.files,
    graph.threads,
  ]) {
    table.scale(factor);
  }
  graph.totals.sent *= factor;
  graph.totals.worded *= factor;
}

/** True for the addresses the owner sends from. */
export function isOwn(graph: Graph, row: number): boolean {
  return row >= 0 && at(graph.contacts.ownCount, row) > 0;
}
