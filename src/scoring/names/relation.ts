import { item } from '../at';
import { editDistance } from '../similarity/edit-distance';
import { areGivenNameVariants, isRespelling } from './given-names';
import type { PersonName } from './person-name';

/** How two people's names resemble each other, closest first. */
export const RELATIONS = [
  'same-name',
  'variant',
  'same-surname',
  'same-first-name',
  'prefix',
  'none',
] as const;
export type NameRelation = (typeof RELATIONS)[number];

const PREFIX_LENGTH = 3;

/** The closest relation between any two forms of two people's names. */
export function relateNames(a: readonly PersonName[], b: readonly PersonName[]): NameRelation {
  let closest: number = RELATIONS.length - 1;
  for (const x of a) {
    for (const y of b) closest = Math.min(closest, RELATIONS.indexOf(relatePair(x, y)));
  }
  return item(RELATIONS, closest);
}

function relatePair(a: PersonName, b: PersonName): NameRelation {
  if (a.given === '' || b.given === '') return 'none';
  if (a.family === '' || b.family === '') return relateSingle(a, b);
  const sameFamily = a.family === b.family;
  const sameGiven = a.given === b.given;
  if (sameFamily && sameGiven) return 'same-name';
  // "Berg Anna" without the comma is still Anna Berg.
  if (a.given === b.family && a.family === b.given) return 'same-name';
  const likeGiven = sameGiven || isLikeGiven(a.given, b.given);
  if (sameFamily) return likeGiven ? 'variant' : 'same-surname';
  if (likeGiven && isLikeFamily(a.family, b.family)) return 'variant';
  if (likeGiven && a.given.length > 1 && b.given.length > 1) return 'same-first-name';
  return sharesPrefix(a.given, b.given) ? 'prefix' : 'none';
}

/** One of the two has a single name: it can only be a first name, or both names run together. */
function relateSingle(a: PersonName, b: PersonName): NameRelation {
  if (a.given === b.given) return a.family === b.family ? 'same-name' : 'same-first-name';
  const single = a.family === '' ? a.given : b.given;
  const full = a.family === '' ? b : a;
  if (full.family !== '' && (single === full.family || single === full.given.charAt(0) + full.family))
    return 'variant';
  return sharesPrefix(a.given, b.given) ? 'prefix' : 'none';
}

function isLikeGiven(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  return areGivenNameVariants(a, b);
}

function isLikeFamily(a: string, b: string): boolean {
  return isRespelling(a, b) || (Math.min(a.length, b.length) === 4 && editDistance(a, b, 1) <= 0.7);
}

function sharesPrefix(a: string, b: string): boolean {
  return (
    a.length >= PREFIX_LENGTH &&
    b.length >= PREFIX_LENGTH &&
    a.slice(0, PREFIX_LENGTH) === b.slice(0, PREFIX_LENGTH)
  );
}
