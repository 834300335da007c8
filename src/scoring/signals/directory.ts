import type { Probability } from '../brand';
import { ContactTable, DomainTable } from '../graph/contact-table';
import type { Directory, DirectoryTwin, Graph } from '../graph/graph';
import { NameIndex, type IdentityForms } from '../graph/name-index';
import { domainOf, type Person } from '../message';
import { relateNames } from '../names/relation';
import { evidenceOf } from '../reasons/evidence';
import type { ContactEvidence } from '../reasons/reason';

/** People kept at most: an index of more would take too long to build beside a send. */
const MAX_PEOPLE = 50_000;
/** How likely a twin was meant where the sender's own mail names nobody: about as often as not. */
const CONFIDENCE = 0.5 as Probability;

const NO_TWIN: DirectoryTwin = { closeness: 0, reason: null, suggestion: null };

/** Replaces the organisation's people: one more source of who might have been meant. Not part of the stored graph. */
export function setDirectory(graph: Graph, people: readonly Person[]): void {
  graph.directory = people.length === 0 ? null : new PeopleDirectory(graph, people);
}

/** People with an index of their own: they never count as contacts. */
class PeopleDirectory implements Directory {
  private readonly domains = new DomainTable();
  private readonly people = new ContactTable(this.domains);
  private readonly names = new NameIndex();

  constructor(
    private readonly graph: Graph,
    people: readonly Person[],
  ) {
    for (const person of people.slice(0, MAX_PEOPLE)) if (person.address !== '') this.people.note(person);
    this.names.refresh(this.people, this.domains);
  }

  /** The same name first; a nickname or another spelling only at the same organisation: elsewhere it is chance. */
  twinOf(who: Person, forms: IdentityForms, present: readonly Person[]): DirectoryTwin {
    let variant = NO_TWIN;
    const here = new Set(present.map(({ address }) => this.people.find(address)));
    const rows = new Set<number>();
    for (const key of this.names.keysOf(forms)) for (const row of this.names.under(key)) rows.add(row);
    for (const row of rows) {
      if (here.has(row)) continue;
      const person = this.people.personOf(row);
      const relation = relateNames(forms.names, this.names.identity(row).names);
      if (relation === 'same-name') return this.toTwin(2, relation, person);
      if (relation !== 'variant' || variant !== NO_TWIN) continue;
      if (domainOf(person.address) === domainOf(who.address)) variant = this.toTwin(1, relation, person);
    }
    return variant;
  }

  private toTwin(closeness: number, resemblance: 'same-name' | 'variant', person: Person): DirectoryTwin {
    return {
      closeness,
      reason: { code: 'similar-to-known', known: this.evidenceAbout(person), resemblance, sent: 0 },
      suggestion: { person, confidence: CONFIDENCE },
    };
  }

  private evidenceAbout(person: Person): ContactEvidence {
    const row = this.graph.contacts.find(person.address);
    if (row >= 0) return evidenceOf(this.graph, row);
    return { person, sent: 0, received: 0, firstSentAt: null, lastSentAt: null };
  }
}
