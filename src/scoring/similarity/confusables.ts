import { decompose } from '../text/fold';
import { remembering } from '../text/memo';

/** Single characters that look like an ASCII letter (a selection of Unicode UTS 39, what mail clients display alike). */
const ALIKE = 'авсԁеѐёһіїјкмнорԛгѕтуԝхαβεηικνορτυχωγıɑɡⅼøđłßþǀ015|$!';
/** The letters that they look like, one below the other. */
const LATIN = 'abcdeeehiijkmhopqrstywxabenikvoptuxwyiaglodlbplolslsi';

const MARKS = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const MAPPED = /[^a-z2-46-9.@_-]/g;

/**
 * What an address looks like at a glance: two addresses with the same skeleton are easily taken for each other.
 * `rn` reads as `m`, `vv` as `w`, `cl` as `d`, `i` as `l`; digits and other scripts as the letters they resemble.
 */
export const skeletonOf = remembering((address) =>
  decompose(address, 'NFKD')
    .replace(MARKS, '')
    .replace(MAPPED, (letter) => LATIN.charAt(ALIKE.indexOf(letter)) || letter)
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/i/g, 'l'),
);
