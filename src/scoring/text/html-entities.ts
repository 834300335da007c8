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

/** Other letters, and what stands for itself. Whatever else has a name is punctuation and is read as a space. */
const OTHERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  aelig: '\u00e6',
  oslash: '\u00f8',
  szlig: '\u00df',
};

/** Replaces character references; a number that is no character stays as it is written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,7});/gi, (written, name: string) =>
    name.charAt(0) === '#' ? decodeNumber(name, written) : decodeName(name),
  );
}

function decodeNumber(name: string, written: string): string {
  const isHex = name.charAt(1) === 'x' || name.charAt(1) === 'X';
  const code = isHex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

function decodeName(name: string): string {
  const mark = ownValue(MARKS, name.slice(1));
  if (mark !== undefined) return decompose(name.charAt(0) + mark, 'NFKC');
  return ownValue(OTHERS, name) ?? ' ';
}

function ownValue(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}
