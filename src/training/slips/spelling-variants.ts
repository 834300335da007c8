import type { SeededRandom } from '../seeded-random';

/** Spellings that sound alike or are easily taken for each other in names; each works both ways. */
const SOUND_ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ph/, 'f'],
  [/f(?!f)/, 'ph'],
  [/sch/, 'sh'],
  [/sh/, 'sch'],
  [/ck/, 'k'],
  [/c(?=[aoulr])/, 'k'],
  [/k(?=[aoulr])/, 'c'],
  [/^k/, 'c'],
  [/^ch(?=r)/, 'k'],
  [/^ge(?=[or])/, 'je'],
  [/^je(?=[fr])/, 'ge'],
  [/ie/, 'ei'],
  [/ei/, 'ie'],
  [/ey$/, 'y'],
  [/y$/, 'ie'],
  [/ie$/, 'y'],
  [/y(?=.)/, 'i'],
  [/i(?=[mnt])/, 'y'],
  [/son$/, 'sen'],
  [/sen$/, 'son'],
  [/^mac/, 'mc'],
  [/^mc/, 'mac'],
  [/er$/, 'ar'],
  [/an$/, 'en'],
  [/en$/, 'an'],
  [/on$/, 'en'],
  [/au/, 'aw'],
  [/ea/, 'ee'],
  [/ee/, 'ea'],
  [/ai/, 'ay'],
  [/th/, 't'],
  [/v(?=e)/, 'ph'],
  [/tz/, 'z'],
  [/z$/, 's'],
  [/s$/, 'z'],
  [/oh/, 'o'],
  [/ow/, 'ou'],
  [/e$/, ''],
  [/([lnrts])\1/, '$1'],
  [/([aeiou])([lnrt])(?=[aeiouy]|$)/, '$1$2$2'],
];

/** Another spelling that sounds like this name; the name itself where no rule applies. */
export function spellingVariant(name: string, random: SeededRandom): string {
  const variants = SOUND_ALIKE.map(([from, to]) => name.replace(from, to)).filter(
    (variant) => variant !== name && variant.length > 1,
  );
  return random.pick(variants) ?? name;
}
