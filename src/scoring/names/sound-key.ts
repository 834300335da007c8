import { remembering } from '../text/memo';

/** Spelling rules, applied in order: what sounds alike in English, German and romanised names is written alike. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/^(kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^mc|^mac/, 'mk'],
  [/ph/g, 'f'],
  [/tsch|tch|tzsch/g, 'c'],
  [/sch|sh/g, 's'],
  [/gh(?=t)/g, ''],
  [/ck|cqu|qu/g, 'k'],
  [/ch/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/tz|ts|z/g, 's'],
  [/x/g, 'ks'],
  [/dt/g, 't'],
  [/w/g, 'v'],
  [/j/g, 'y'],
  [/(.)h/g, '$1'],
  [/(.)\1+/g, '$1'],
];

/**
 * A key that names of like sound share (fischer and fisher, meier and mayer, kathryn and catherine): consonants in
 * order, and the first letter's vowel class. Empty when the name has no Latin letter. Wants folded text.
 */
export const soundKey = remembering((folded) => {
  let key = folded;
  for (const [pattern, replacement] of RULES) key = key.replace(pattern, replacement);
  const first = /^[aeiouy]/.test(key) ? 'a' : '';
  return first + key.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
});
