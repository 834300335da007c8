import type { Person } from '../scoring/message';
import type { Quoting } from './language';
import { isolate, shownAddress, shownFile, shownName } from './shown-text';

/** For text that React escapes itself, and for reports: cleaned and capped, nothing escaped. */
export const PLAIN_QUOTING: Quoting = /* @__PURE__ */ createQuoting({});

export interface QuotingOptions {
  /** For Markdown: every mark that could be Markdown or a link is escaped. */
  readonly markdown?: boolean;
  /** Without display names, where there is little room: the address alone says who. */
  readonly short?: boolean;
  /** Inside a text from right to left: everything from mail is isolated from it, whatever its own direction. */
  readonly rightToLeft?: boolean;
}

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

/** The quoting for one kind of text: names, addresses and the rest cleaned, capped, escaped and isolated. */
export function createQuoting({ markdown, short, rightToLeft }: QuotingOptions): Quoting {
  const shown = (text: string) => {
    const escaped = markdown === true ? escapeMarkdown(text) : text;
    return rightToLeft === true ? isolate(escaped) : escaped;
  };
  const address = (text: string) => shown(shownAddress(text));
  const nameOf = (person: Person) => (short === true ? '' : tellingName(person));
  return {
    person: (person) => {
      const name = nameOf(person);
      return name === '' ? address(person.address) : `${shown(name)} (${address(person.address)})`;
    },
    name: (person) => {
      const name = nameOf(person);
      return name === '' ? address(person.address) : shown(name);
    },
    address,
    text: (text) => shown(shownFile(text)),
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
