import { item } from '../at';

/** Latin letters that Unicode does not decompose. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
};

/** Romanisation as on passports (ICAO 9303), without apostrophes. */
const CYRILLIC = 'a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y  e iu ia'.split(' ');
const CYRILLIC_MORE: Readonly<Record<string, string>> = { ё: 'e', і: 'i', ї: 'i', є: 'e', ґ: 'g', ў: 'u' };
/** ISO 843 in simplified form, alpha to omega. */
const GREEK = 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'.split(' ');

const ASCII = /^[\x20-\x7e]*$/;
/** Combining marks, and invisible or direction-changing characters. */
const MARKS = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const NOT_ASCII = /[^ -~]/g;

/** Lower case, without diacritics, Cyrillic and Greek in Latin letters: "Müller" and "Mu\u0308ller" give "muller". */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const lower = decompose(text, 'NFKD').toLowerCase().replace(MARKS, '');
  return decompose(lower.replace(NOT_ASCII, foldLetter), 'NFKC');
}

/** `String.prototype.normalize` where the runtime has it; classic Windows may not. */
export function decompose(text: string, form: 'NFKD' | 'NFKC'): string {
  return typeof (text as { normalize?: unknown }).normalize === 'function' ? text.normalize(form) : text;
}

function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0x430 && code <= 0x44f) return item(CYRILLIC, code - 0x430);
  if (code >= 0x3b1 && code <= 0x3c9) return item(GREEK, code - 0x3b1);
  return LATIN[letter] ?? CYRILLIC_MORE[letter] ?? letter;
}
