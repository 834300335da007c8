import type { Person } from '../scoring/message';
import type { Quoting } from './language';
import { shownAddress, shownFile, shownName } from './shown-text';

type Escape = (text: string) => string;

/** For text that React escapes itself, and for the plain Smart Alert: cleaned and capped, nothing escaped. */
export const PLAIN_QUOTING: Quoting = quotingWith((text) => text, true);

/** For the Markdown of a Smart Alert: cleaned, capped, and every mark that could be Markdown or a link escaped. */
export const MARKDOWN_QUOTING: Quoting = quotingWith(escapeMarkdown, true);

/** The same without display names, where there is little room: the address alone says who. */
export const SHORT_PLAIN_QUOTING: Quoting = quotingWith((text) => text, false);
export const SHORT_MARKDOWN_QUOTING: Quoting = quotingWith(escapeMarkdown, false);

/** The same, with this one person by name alone. */
export function naming(person: Person, quoting: Quoting): Quoting {
  return { ...quoting, person: (other) => (other === person ? quoting.name(other) : quoting.person(other)) };
}

/** The same, with everyone whose address was said before by name alone. */
export function continuing(before: string, quoting: Quoting): Quoting {
  const isSaid = (person: Person) => before.indexOf(quoting.address(person.address)) >= 0;
  return {
    ...quoting,
    person: (person) => (isSaid(person) ? quoting.name(person) : quoting.person(person)),
  };
}

/** The same, with this one person by address alone. */
export function addressing(person: Person, quoting: Quoting): Quoting {
  return {
    ...quoting,
    person: (other) => (other === person ? quoting.address(other.address) : quoting.person(other)),
  };
}

function quotingWith(escape: Escape, withNames: boolean): Quoting {
  const address = (text: string) => escape(shownAddress(text));
  const nameOf = (person: Person) => (withNames ? tellingName(person) : '');
  return {
    person: (person) => {
      const name = nameOf(person);
      return name === '' ? address(person.address) : `${escape(name)} (${address(person.address)})`;
    },
    name: (person) => {
      const name = nameOf(person);
      return name === '' ? address(person.address) : escape(name);
    },
    address,
    text: (text) => escape(shownFile(text)),
  };
}

/** The name, unless it is an address: that says nothing new, or claims to be somebody else's. */
function tellingName(person: Person): string {
  const name = shownName(person.name);
  return name.indexOf('@') >= 0 ? '' : name;
}

/**
 * A backslash before every ASCII mark that can mean something to Markdown or make a link (`://`, `www.`); common marks
 * of addresses are left alone, for each backslash takes room. Source: CommonMark 0.31, 2.4; platform.md 3.2.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()<>#|~!&:/^$=]/g, '\\$&')
    .replace(/^[-+]/, '\\$&')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/(www)\./gi, '$1\\.');
}
