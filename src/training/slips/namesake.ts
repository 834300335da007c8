import { domainOf, type Person } from '../../scoring/message';
import { isSamePerson, personNameOf, type PersonName } from '../person-name';
import {
  correctable,
  isStranger,
  replaced,
  type SlipContext,
  type SlipGenerator,
  type SlipKind,
} from './slip';
import { spellingVariant } from './spelling-variants';

/** Share of strangers taken from the pool where it has one; the others are made up, so that both are learned. */
const REAL_SHARE = 0.8;
const TRIES = 12;

interface Named {
  readonly person: Person;
  readonly name: PersonName;
}

function namedTargets(context: SlipContext): readonly Named[] {
  return context.random
    .shuffled(correctable(context))
    .map((person) => ({ person, name: personNameOf(person) }))
    .filter(({ name }) => name.first.length > 1 && name.last.length > 1);
}

function isOtherPerson(context: SlipContext, intended: Named, wrong: Person): boolean {
  return isStranger(context, wrong) && !isSamePerson(intended.person, wrong);
}

function firstNamesDiffer(context: SlipContext, a: string, b: string): boolean {
  return a !== b && !context.nicknamesOf(a).includes(b);
}

/** A stranger of the same domain who shares `part` of the name and not the other part. */
function namesake(context: SlipContext, intended: Named, part: 'first' | 'last'): Person | null {
  const { pool, random } = context;
  const domain = domainOf(intended.person.address);
  const differs = (name: PersonName): boolean =>
    part === 'last'
      ? firstNamesDiffer(context, intended.name.first, name.first)
      : name.last !== intended.name.last;
  const real = pool
    .sharing(domain, part, intended.name[part])
    .filter((person) => isOtherPerson(context, intended, person) && differs(personNameOf(person)));
  if (real.length > 0 && random.chance(REAL_SHARE)) return random.pick(real) ?? null;
  for (let i = 0; i < TRIES; i += 1) {
    const name =
      part === 'last'
        ? { first: pool.firstName(random), last: intended.name.last }
        : { first: intended.name.first, last: pool.lastName(random) };
    const invented = pool.invent(domain, name, random);
    if (differs(name) && isOtherPerson(context, intended, invented)) return invented;
  }
  return null;
}

/** Mike Fisher for Michael Fischer: a nickname, another spelling, or both, of the same two names. */
function variantName(context: SlipContext, { first, last }: PersonName): PersonName {
  const { random } = context;
  const nickname = random.pick(context.nicknamesOf(first));
  const otherFirst = nickname !== undefined && random.chance(0.6) ? nickname : spellingVariant(first, random);
  const kind = random.next();
  if (kind < 0.4) return { first: otherFirst, last };
  if (kind < 0.7) return { first, last: spellingVariant(last, random) };
  return { first: otherFirst, last: spellingVariant(last, random) };
}

function variant(context: SlipContext, intended: Named): Person | null {
  const domain = domainOf(intended.person.address);
  for (let i = 0; i < TRIES; i += 1) {
    const name = variantName(context, intended.name);
    const invented = context.pool.invent(domain, name, context.random);
    if (isOtherPerson(context, intended, invented)) return invented;
  }
  return null;
}

function generator(
  kind: SlipKind,
  draw: (context: SlipContext, intended: Named) => Person | null,
): SlipGenerator {
  return (context) => {
    for (const intended of namedTargets(context)) {
      const wrong = draw(context, intended);
      if (wrong) return replaced(kind, context, intended.person, wrong);
    }
    return null;
  };
}

/** K9: what the company directory offers for the surname: same domain, other first name, never corresponded with. */
export const surnameNamesake: SlipGenerator = generator('namesake-surname', (context, intended) =>
  namesake(context, intended, 'last'),
);

/** K9: the same for the first name. */
export const firstNamesake: SlipGenerator = generator('namesake-first-name', (context, intended) =>
  namesake(context, intended, 'first'),
);

/** K9: a nickname, homophone or spelling variant of both names. */
export const variantNamesake: SlipGenerator = generator('namesake-variant', variant);
