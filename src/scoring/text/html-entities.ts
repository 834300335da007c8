import { decompose } from './fold';

/** The marks in HTML's names of accented letters: `uuml` is u with the combining mark of `uml`. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

/** Other letters and marks that stand in or beside words. What is left out, such as `frac12`, is no part of a word. */
const OTHERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  aelig: '\u00e6',
  oslash: '\u00f8',
  oelig: '\u0153',
  szlig: '\u00df',
  ndash: '\u2013',
  mdash: '\u2014',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
  hellip: '\u2026',
};

/** Replaces character references; one that is not known stays as it is written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,7});/gi, (written, name: string) =>
    name.charAt(0) === '#' ? decodeNumber(name, written) : decodeName(name, written),
  );
}

function decodeNumber(name: string, written: string): string {
  const isHex = name.charAt(1) === 'x' || name.charAt(1) === 'X';
  const code = isHex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

function decodeName(name: string, written: string): string {
  const mark = ownValue(MARKS, name.slice(1));
  if (mark !== undefined) return decompose(name.charAt(0) + mark, 'NFKC');
  return ownValue(OTHERS, name) ?? written;
}

function ownValue(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}
