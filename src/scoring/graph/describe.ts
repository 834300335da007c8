import { at, item } from '../at';
import type { EmailAddress, EpochMs } from '../brand';
import type { Person } from '../message';
import { evidenceOf } from '../reasons/evidence';
import type { ContactEvidence } from '../reasons/reason';
import { Spread, walk } from '../signals/spread';
import { fileKeys } from '../text/file-name';
import { isOwn, type Graph } from './graph';

// What the pane shows of the graph beside the reasons. Nothing here takes part in a score.

/** Decayed messages that two people were on together: from the first on they are tied, from the second on they are usual company. */
const TIED = 0.25;
const USUAL = 2;

/** How somebody goes together with somebody else on the sender's own mail. */
export type Tie = 'none' | 'some' | 'usual';

/** The people of one message as they go together on the sender's own mail. */
export interface Company {
  /** Others on the message whom the sender has written to, the most written to first. */
  readonly others: readonly Person[];
  /** For each of `others`: how it goes together with the one that is looked at. */
  readonly ties: readonly Tie[];
  /** Pairs of `others`, by index, that usually go together. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** What the sender's own mail says of an address; null when it was never seen. */
export function describeContact(graph: Graph, address: EmailAddress): ContactEvidence | null {
  const row = graph.contacts.find(address);
  return row < 0 ? null : evidenceOf(graph, row);
}

/**
 * How `who` sits among at most `max` of the others of a message at `now`. Null when none of them was ever written to:
 * there is nothing to show then.
 */
export function describeCompany(
  graph: Graph,
  who: EmailAddress,
  others: readonly Person[],
  { now, max }: { readonly now: EpochMs; readonly max: number },
): Company | null {
  const { contacts } = graph;
  const row = contacts.find(who);
  const known = others
    .map((person) => ({ person, row: contacts.find(person.address) }))
    .filter((other) => other.row >= 0 && other.row !== row && !isOwn(graph, other.row))
    .filter((other) => at(contacts.sentCount, other.row) > 0)
    .sort((a, b) => at(contacts.sent, b.row) - at(contacts.sent, a.row) || a.row - b.row)
    .slice(0, max);
  if (known.length === 0) return null;
  const tie = tiesAt(graph, now);
  return {
    others: known.map(({ person }) => person),
    ties: known.map((other) => tie(row, other.row)),
    pairs: usualPairs(known.length, (i, k) => tie(item(known, i).row, item(known, k).row)),
  };
}

function usualPairs(count: number, tie: (i: number, k: number) => Tie): Company['pairs'] {
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0; i < count; i += 1) {
    for (let k = i + 1; k < count; k += 1) if (tie(i, k) === 'usual') pairs.push([i, k]);
  }
  return pairs;
}

/** The contacts who got or sent a file of this name (version and date marks aside) most, at most `max`. */
export function usualRecipients(graph: Graph, fileName: string, max: number): readonly Person[] {
  const { stem } = fileKeys(fileName);
  if (stem === 0) return [];
  const spread = new Spread(graph.contacts.size);
  walk(graph.files, stem, (row, weight) => spread.add(row, weight));
  return spread.strongest(max, new Set(graph.ownRows)).map((row) => graph.contacts.personOf(row));
}

function tiesAt(graph: Graph, now: EpochMs): (row: number, other: number) => Tie {
  const factor = graph.clock.readingFactor(graph.clock.effectiveTime(now));
  return (row, other) => {
    const together = row < 0 ? 0 : graph.ties.get(row, other) * factor;
    if (together >= USUAL) return 'usual';
    return together >= TIED ? 'some' : 'none';
  };
}
