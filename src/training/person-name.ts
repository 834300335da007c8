import { localPartOf, type Person } from '../scoring/message';

/** A person's first and last name in lower-case letters; either may be empty, a first name may be one letter. */
export interface PersonName {
  readonly first: string;
  readonly last: string;
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'esq']);

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !TITLES.has(word));
}

function fromWords(words: readonly string[]): PersonName {
  const first = words[0] ?? '';
  return { first, last: words.length > 1 ? (words[words.length - 1] ?? '') : '' };
}

/** Names are asked for again and again; a person object never changes. */
const parsed = new WeakMap<Person, PersonName>();

/** First and last name from the display name ("Berg, Anna" too), else from a local part like `anna.berg`. */
export function personNameOf(person: Person): PersonName {
  const known = parsed.get(person);
  if (known) return known;
  const name = parsePersonName(person);
  parsed.set(person, name);
  return name;
}

function parsePersonName(person: Person): PersonName {
  const name = person.name.replace(/[<("[].*$/, '');
  if (name !== '' && !name.includes('@')) {
    const comma = name.indexOf(',');
    const after = comma > 0 ? wordsOf(name.slice(comma + 1)) : [];
    const before = wordsOf(comma > 0 ? name.slice(0, comma) : name);
    if (after.length > 0 && before.length > 0) return fromWords([...after, ...before]);
    if (before.length > 1) return fromWords(before);
  }
  return fromWords(wordsOf(localPartOf(person.address)));
}

const localKeys = new WeakMap<Person, string>();

/** Letters and digits of the local part: `anna.berg` and `AnnaBerg` are the same key. */
function localKeyOf(person: Person): string {
  const known = localKeys.get(person);
  if (known !== undefined) return known;
  const key = localPartOf(person.address).replace(/[^a-z0-9]/g, '');
  localKeys.set(person, key);
  return key;
}

/** Whether two addresses most likely belong to one person: the same full name, or the same local part. */
export function isSamePerson(a: Person, b: Person): boolean {
  if (a.address === b.address) return true;
  const nameA = personNameOf(a);
  const nameB = personNameOf(b);
  if (nameA.last !== '' && nameA.first === nameB.first && nameA.last === nameB.last) return true;
  const key = localKeyOf(a);
  return key.length > 3 && key === localKeyOf(b);
}
