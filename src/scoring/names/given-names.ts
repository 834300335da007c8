import { editDistance } from '../similarity/edit-distance';
import { NICKNAMES } from './nicknames.generated';
import { soundKey } from './sound-key';

/** For each name the groups it belongs to; two names that share a group are used for the same person. */
const groups = new Map<string, readonly number[]>();
const NONE: readonly number[] = [];

/** The nickname groups of a given name: Bill and William share one, Ron belongs to Aaron's and to Ronald's. */
export function nicknameGroups(given: string): readonly number[] {
  if (groups.size === 0)
    NICKNAMES.split('|').forEach((line, group) => {
      for (const name of line.split(' ')) groups.set(name, [...(groups.get(name) ?? NONE), group]);
    });
  return groups.get(given) ?? NONE;
}

const ENDING = /(ie|ey|ee|y|i)$/;

/** True for short forms made by rule: dan of daniel, danny of daniel; at least three letters must stay. */
export function isShortForm(a: string, b: string): boolean {
  // What stays is a beginning of both: the quick way out for most pairs.
  if (a.slice(0, 3) !== b.slice(0, 3)) return false;
  const short = a.length <= b.length ? a : b;
  const long = short === a ? b : a;
  if (short.length >= 3 && long.startsWith(short)) return true;
  const stem = short.replace(ENDING, '').replace(/(.)\1$/, '$1');
  return stem.length >= 3 && stem !== short && long.startsWith(stem);
}

/** True when two different given names may be the same person's: nickname, short form, or other spelling. */
export function areGivenNameVariants(a: string, b: string): boolean {
  if (a === b || a.length < 2 || b.length < 2) return false;
  if (isShortForm(a, b) || isRespelling(a, b)) return true;
  const groupsOfB = nicknameGroups(b);
  return nicknameGroups(a).some((group) => groupsOfB.indexOf(group) >= 0);
}

/** True for spellings of like sound (mathew, matthew) or, in names of five letters and more, one keystroke apart. */
export function isRespelling(a: string, b: string): boolean {
  if (a === b) return false;
  if (a.charAt(0) === b.charAt(0)) {
    const key = soundKey(a);
    if (key.length >= 2 && key === soundKey(b)) return true;
  }
  return Math.min(a.length, b.length) >= 5 && editDistance(a, b, 1) <= 1;
}
