import { item } from '../at';
import { isUsualLocal, lettersOf, type IdentityForms, type NameIndex } from '../graph/name-index';
import { relateNames, type NameRelation } from '../names/relation';
import { addressDistance, addressForms } from '../similarity/address-distance';
import type { Candidate } from './candidate';
import type { MessageView } from './message-view';

/** A known contact who resembles a recipient or would stand in its place. */
export interface Alternative {
  readonly known: Candidate;
  readonly relation: NameRelation;
  /** The local parts are the same, or one is a usual form of the other's name, at another domain. */
  readonly sameLocal: boolean;
  /** Keystrokes between the two addresses; Infinity when more than about two. */
  readonly distance: number;
  /** `fitOf` in the recipient's place. */
  readonly fit: number;
}

/** Alternatives that have one thing in common: the one that fits best, and their summed odds. */
export class AlternativeGroup {
  best: Alternative | null = null;
  odds = 0;

  add(alternative: Alternative): void {
    this.odds += Math.exp(alternative.fit);
    if (this.best === null || alternative.fit > this.best.fit) this.best = alternative;
  }
}

/** All alternatives of a recipient, and the groups of them that signals ask for. */
export class Alternatives {
  readonly all: Alternative[] = [];
  /** Those whose address is at most about two keystrokes away. */
  readonly near: Alternative[] = [];
  readonly domainMates = new AlternativeGroup();
  private readonly byRelation: Partial<Record<NameRelation, AlternativeGroup>> = {};

  /** Those whose names have this relation to the recipient's. */
  related(relation: NameRelation): AlternativeGroup {
    return (this.byRelation[relation] ??= new AlternativeGroup());
  }
}

/**
 * Contacts compared in full: so many for their name or address, and again as many for the domain. More share a common
 * first name. Long lists share what there is, so that a check never takes long.
 */
const MAX_COMPARED = 96;
const MIN_COMPARED = 12;
const COMPARED_A_MESSAGE = 1600;
/** On a message to many: the keys that fewest share come first, and with them whoever is a keystroke away. */
const COMPARED_OF_MANY = 8;

/** Known contacts that resemble a recipient by name or address, and contacts of its domain; none of the recipients. */
export function findAlternatives(view: MessageView, index: number): Alternatives {
  const { graph } = view;
  const { names } = graph;
  const forms = item(view.identities, index);
  const letters = lettersOf(forms.local);
  const compared = addressForms(item(view.people, index).address);
  const domainName = item(view.domains, index);
  const domain = graph.domains.find(domainName);
  const most = view.isToMany
    ? COMPARED_OF_MANY
    : Math.min(MAX_COMPARED, MIN_COMPARED + COMPARED_A_MESSAGE / view.people.length);
  const alternatives = new Alternatives();
  let limit = most;
  /** True when enough are compared. */
  const consider = (row: number): boolean => {
    const known = view.candidate(row);
    if (known.isPossible && known.metBy !== compared) {
      known.metBy = compared;
      const sameDomain = known.domain === domain;
      const alternative: Alternative = {
        known,
        relation: relateNames(forms.names, known.identity.names),
        sameLocal: !sameDomain && isSameLocal(forms, letters, known.identity),
        distance: addressDistance(compared, known.compared),
        fit: known.fitInPlaceOf(index),
      };
      alternatives.all.push(alternative);
      alternatives.related(alternative.relation).add(alternative);
      if (alternative.distance < Infinity) alternatives.near.push(alternative);
      if (sameDomain) alternatives.domainMates.add(alternative);
    }
    return alternatives.all.length >= limit;
  };
  names.keysOf(forms).some((key) => names.some(key, consider));
  limit *= 2;
  if (domain < 0) nearDomains(names, domainName).some(consider);
  else names.some(names.domainKey(domain), consider);
  return alternatives;
}

/** Contacts with the same local part live under the similar domains anyway; here come those found by domain only. */
function nearDomains(names: NameIndex, domain: string): number[] {
  const rows: number[] = [];
  for (const near of names.similarDomains(domain).slice(0, 4))
    rows.push(...names.under(names.domainKey(near)).slice(0, 12));
  return rows;
}

/** anna.berg and annaberg; aberg, bergan of Anna Berg. Two-letter locals say nothing. `letters`: a's local without digits. */
function isSameLocal(a: IdentityForms, letters: string, b: IdentityForms): boolean {
  if (a.local.length < 3 || b.local.length < 3) return false;
  return a.local === b.local || isUsualLocal(letters, b) || isUsualLocal(b.local, a);
}
