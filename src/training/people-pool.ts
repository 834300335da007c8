import type { Domain, EmailAddress } from '../scoring/brand';
import {
  domainOf,
  localPartOf,
  recipientsOf,
  toEmailAddress,
  type MailMessage,
  type Person,
} from '../scoring/message';
import { personNameOf, type PersonName } from './person-name';
import type { SeededRandom } from './seeded-random';

/** How an organisation forms the local parts of its addresses. */
export const LOCAL_PART_PATTERNS = [
  'first.last',
  'flast',
  'firstl',
  'first_last',
  'firstlast',
  'last.first',
  'lastf',
  'first',
  'last',
] as const;
export type LocalPartPattern = (typeof LOCAL_PART_PATTERNS)[number];

/** The local part that a pattern makes of a name. */
export function localPartFor(pattern: LocalPartPattern, { first, last }: PersonName): string {
  switch (pattern) {
    case 'first.last':
      return `${first}.${last}`;
    case 'flast':
      return `${first.slice(0, 1)}${last}`;
    case 'firstl':
      return `${first}${last.slice(0, 1)}`;
    case 'first_last':
      return `${first}_${last}`;
    case 'firstlast':
      return `${first}${last}`;
    case 'last.first':
      return `${last}.${first}`;
    case 'lastf':
      return `${last}${first.slice(0, 1)}`;
    case 'first':
      return first;
    case 'last':
      return last;
  }
}

interface PooledPerson {
  readonly person: Person;
  readonly name: PersonName;
}

/**
 * Everyone in the given mailboxes: what a company directory would offer, and how names are distributed.
 * Strangers are drawn from it, or made up from its first names and surnames.
 */
export class PeoplePool {
  private readonly people = new Map<EmailAddress, PooledPerson>();
  private readonly byDomainAndName = new Map<string, PooledPerson[]>();
  private readonly patterns = new Map<Domain, Map<LocalPartPattern, number>>();
  private readonly firstNames: string[] = [];
  private readonly lastNames: string[] = [];
  private readonly list: PooledPerson[] = [];

  add(message: MailMessage): void {
    for (const person of [message.from, ...recipientsOf(message)]) this.addPerson(person);
  }

  /** People of this domain with this surname (`last`) or first name. */
  sharing(domain: Domain, part: 'first' | 'last', value: string): readonly Person[] {
    const group = this.byDomainAndName.get(`${domain} ${part} ${value}`) ?? [];
    return group.map((pooled) => pooled.person);
  }

  atDomain(domain: Domain): readonly Person[] {
    return this.sharing(domain, 'first', '');
  }

  any(random: SeededRandom): Person | undefined {
    return random.pick(this.list)?.person;
  }

  /** A first name, as frequent as in the pool. */
  firstName(random: SeededRandom): string {
    return random.pick(this.firstNames) ?? 'alex';
  }

  lastName(random: SeededRandom): string {
    return random.pick(this.lastNames) ?? 'taylor';
  }

  /** A made-up person at `domain` whose address follows that domain's habits. */
  invent(domain: Domain, name: PersonName, random: SeededRandom): Person {
    const counts = [...(this.patterns.get(domain) ?? new Map<LocalPartPattern, number>())];
    const pattern = random.pickWeighted(counts, ([, count]) => count)?.[0] ?? 'first.last';
    return {
      address: toEmailAddress(`${localPartFor(pattern, name)}@${domain}`),
      name: displayName(name),
    };
  }

  private addPerson(person: Person): void {
    const local = localPartOf(person.address);
    const domain = domainOf(person.address);
    if (this.people.has(person.address) || domain === '' || local === '') return;
    const name = personNameOf(person);
    const pooled = { person, name };
    this.people.set(person.address, pooled);
    if (name.first.length < 2 || name.last.length < 2) return;
    this.list.push(pooled);
    this.firstNames.push(name.first);
    this.lastNames.push(name.last);
    this.group(`${domain} first ${name.first}`, pooled);
    this.group(`${domain} last ${name.last}`, pooled);
    this.group(`${domain} first `, pooled);
    this.countPattern(domain, local, name);
  }

  private group(key: string, pooled: PooledPerson): void {
    const group = this.byDomainAndName.get(key);
    if (group) group.push(pooled);
    else this.byDomainAndName.set(key, [pooled]);
  }

  private countPattern(domain: Domain, local: string, name: PersonName): void {
    const pattern = LOCAL_PART_PATTERNS.find((candidate) => localPartFor(candidate, name) === local);
    if (pattern === undefined) return;
    const counts = this.patterns.get(domain) ?? new Map<LocalPartPattern, number>();
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    this.patterns.set(domain, counts);
  }
}

/** `Anna Berg` for { first: 'anna', last: 'berg' }. */
export function displayName({ first, last }: PersonName): string {
  const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
  return `${capital(first)} ${capital(last)}`.trim();
}
