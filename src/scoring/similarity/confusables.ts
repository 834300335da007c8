import { decompose } from '../text/fold';
import { remembering } from '../text/memo';

/** Single characters that look like an ASCII letter (a selection of Unicode UTS 39, what mail clients display alike). */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ѐ: 'e',
  ё: 'e',
  һ: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  у: 'y',
  ԝ: 'w',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  γ: 'y',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  ⅼ: 'l',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'b',
  þ: 'p',
  ǀ: 'l',
  '0': 'o',
  '1': 'l',
  '5': 's',
  '|': 'l',
  $: 's',
  '!': 'i',
};

const MARKS = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const MAPPED = /[^a-z2-46-9.@_-]/g;

/**
 * What an address looks like at a glance: two addresses with the same skeleton are easily taken for each other.
 * `rn` reads as `m`, `vv` as `w`, `cl` as `d`, `i` as `l`; digits and other scripts as the letters they resemble.
 */
export const skeletonOf = remembering((address) =>
  decompose(address, 'NFKD')
    .replace(MARKS, '')
    .replace(MAPPED, (letter) => LOOKS_LIKE[letter] ?? letter)
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/i/g, 'l'),
);
