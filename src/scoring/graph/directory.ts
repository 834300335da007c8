import type { Person } from '../message';
import { ContactTable, DomainTable } from './contact-table';
import type { Graph } from './graph';
import { NameIndex } from './name-index';

/** The organisation's people, with an index of their own so that they never count as contacts. */
export interface Directory {
  readonly contacts: ContactTable;
  readonly names: NameIndex;
}

/** People kept at most: an index of more would take too long to build beside a send. */
const MAX_PEOPLE = 50_000;

/** Replaces the organisation's people: one more source of who might have been meant. Not part of the stored graph. */
export function setDirectory(graph: Graph, people: readonly Person[]): void {
  if (people.length === 0) {
    graph.directory = null;
    return;
  }
  const domains = new DomainTable();
  const contacts = new ContactTable(domains);
  for (const person of people.slice(0, MAX_PEOPLE)) if (person.address !== '') contacts.note(person);
  const names = new NameIndex();
  names.refresh(contacts, domains);
  graph.directory = { contacts, names };
}
