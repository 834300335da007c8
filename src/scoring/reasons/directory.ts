import type { Probability } from '../brand';
import { ContactTable, DomainTable } from '../graph/contact-table';
import type { Directory, Graph } from '../graph/graph';
import { NameIndex, type IdentityForms } from '../graph/name-index';
import { domainOf, type Person } from '../message';
import { relateNames } from '../names/relation';
import type { Suggestion } from '../report';

/** People kept at most: an index of more would take too long to build beside a send. */
const MAX_PEOPLE = 50_000;
/** What a namesake must be likelier than to be suggested instead. */
const CONFIDENCE = 0.5 as Probability;

/** Replaces the organisation's people: one more source of who might have been meant. Not part of the stored graph. */
export function setDirectory(graph: Graph, people: readonly Person[]): void {
  graph.directory = people.length === 0 ? null : new PeopleDirectory(people);
}

/** People with an index of their own: they never count as contacts. */
class PeopleDirectory implements Directory {
  private readonly domains = new DomainTable();
  private readonly people = new ContactTable(this.domains);
  private readonly names = new NameIndex();

  constructor(people: readonly Person[]) {
    for (const person of people.slice(0, MAX_PEOPLE)) if (person.address !== '') this.people.note(person);
    this.names.refresh(this.people, this.domains);
  }

  /** The same name first; a nickname or another spelling only at the same organisation: elsewhere it is chance. */
  suggest(who: Person, forms: IdentityForms, present: readonly Person[]): Suggestion | null {
    let variant: Suggestion | null = null;
    const here = new Set(present.map(({ address }) => this.people.find(address)));
    for (const row of new Set(this.names.under(...this.names.keysOf(forms)))) {
      if (here.has(row)) continue;
      const suggestion = { person: this.people.personOf(row), confidence: CONFIDENCE };
      const relation = relateNames(forms.names, this.names.identity(row).names);
      if (relation === 'same-name') return suggestion;
      if (relation === 'variant' && domainOf(suggestion.person.address) === domainOf(who.address))
        variant ??= suggestion;
    }
    return variant;
  }
}
