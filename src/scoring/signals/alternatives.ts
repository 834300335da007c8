import { at, item } from '../at';
import type { EmailAddress } from '../brand';
import { isOwn } from '../graph/graph';
import { usualLocals, type IdentityForms } from '../graph/name-index';
import { domainOf, localPartOf } from '../message';
import { relateNames, type NameRelation } from '../names/relation';
import { domainDistance, localDistance, MAX_ADDRESS_DISTANCE } from '../similarity/address-distance';
import { fitOf } from './fit';
import type { MessageView } from './message-view';

/** A known contact who resembles a recipient or would stand in its place. */
export interface Alternative {
  readonly row: number;
  readonly relation: NameRelation;
  /** The local parts are the same, or one is a usual form of the other's name, at another domain. */
  readonly sameLocal: boolean;
  /** Keystrokes between the two addresses; Infinity when more than about two. */
  readonly distance: number;
  readonly sameDomain: boolean;
  readonly sent: number;
  readonly fit: number;
}

/** Candidates compared in full a recipient; more share only first letters or a common first name. */
const MAX_CANDIDATES = 96;
const MAX_DOMAIN_MATES = 48;

/** Known contacts that resemble a recipient by name or address, and contacts of its domain; none of the recipients. */
export function findAlternatives(view: MessageView, index: number): Alternative[] {
  const { graph } = view;
  const forms = view.identity(index);
  const row = item(view.rows, index);
  const address = item(view.people, index).address;
  const taken = new Set<number>(view.rows);
  const alternatives: Alternative[] = [];
  const consider = (candidates: readonly number[], limit: number): void => {
    for (const candidate of candidates) {
      if (alternatives.length >= limit) return;
      if (candidate === row || taken.has(candidate) || isOwn(graph, candidate)) continue;
      taken.add(candidate);
      const found = compare(view, index, candidate, forms, address);
      if (found !== null) alternatives.push(found);
    }
  };
  consider(graph.names.similarTo(forms), MAX_CANDIDATES);
  const domain = graph.domains.find(domainOf(address));
  consider(nearDomains(view, address), MAX_CANDIDATES + MAX_DOMAIN_MATES);
  if (domain >= 0) consider(graph.names.inDomain(domain), MAX_CANDIDATES + 2 * MAX_DOMAIN_MATES);
  return alternatives;
}

/** Contacts with the same local part live under the similar domains anyway; here come those found by domain only. */
function nearDomains(view: MessageView, address: EmailAddress): number[] {
  const { graph } = view;
  const domain = domainOf(address);
  if (graph.domains.find(domain) >= 0) return [];
  const rows: number[] = [];
  for (const near of graph.names.similarDomains(domain).slice(0, 4))
    rows.push(...graph.names.inDomain(near).slice(0, 12));
  return rows;
}

function compare(
  view: MessageView,
  index: number,
  row: number,
  forms: IdentityForms,
  address: EmailAddress,
): Alternative | null {
  const { contacts, names } = view.graph;
  const sent = view.sent(row);
  if (at(contacts.sentCount, row) === 0 && at(contacts.receivedCount, row) === 0) return null;
  const known = names.identity(row);
  const knownAddress = item(contacts.addresses, row);
  const sameDomain = domainOf(address) === domainOf(knownAddress);
  const relation = relateNames(forms.names, known.names);
  const sameLocal = !sameDomain && isSameLocal(forms, known);
  const distance = addressDistance(address, knownAddress);
  return { row, relation, sameLocal, distance, sameDomain, sent, fit: fitOf(view, row, knownAddress, index) };
}

function addressDistance(a: EmailAddress, b: EmailAddress): number {
  const domains = domainDistance(domainOf(a), domainOf(b));
  if (domains > MAX_ADDRESS_DISTANCE) return Infinity;
  const sum = domains + localDistance(localPartOf(a), localPartOf(b));
  return sum <= MAX_ADDRESS_DISTANCE ? sum : Infinity;
}

/** anna.berg and annaberg; aberg, bergan of Anna Berg. Two-letter locals say nothing. */
function isSameLocal(a: IdentityForms, b: IdentityForms): boolean {
  if (a.local.length < 3 || b.local.length < 3) return false;
  if (a.local === b.local) return true;
  const letters = a.local.replace(/[0-9]/g, '');
  return isUsualLocal(letters, b) || isUsualLocal(b.local, a);
}

function isUsualLocal(local: string, forms: IdentityForms): boolean {
  if (local.length < 4) return false;
  return forms.names.some(
    ({ given, family }) =>
      given.length > 1 && family.length > 1 && usualLocals(given, family).indexOf(local) >= 0,
  );
}
