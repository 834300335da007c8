import type { MailPerson } from '../model/mailbox';
import { CAST, type CastMember, type Role } from './cast';
import { localPart, type Contact } from './contact';
import { FIRMS, HOME, PRIVATE_DOMAINS, type AddressFormat, type Firm } from './firms';
import { NAME_POOLS, type Culture } from './name-pools';
import type { Random } from './random';

/** Everyone: the owner, the colleagues (the owner among them), the firms' people and private contacts. */
export interface Population {
  readonly owner: Contact;
  readonly colleagues: readonly Contact[];
  /** Whom the owner writes to most comes first. */
  readonly byFirm: ReadonlyMap<Firm, readonly Contact[]>;
  readonly privates: readonly Contact[];
}

export interface Year {
  readonly startMs: number;
  readonly endMs: number;
}

/** The offices' cultures, as shares of the owner's company. */
const HOME_CULTURES: readonly (readonly [Culture, number])[] = [
  ['nordic', 42],
  ['german', 12],
  ['british', 11],
  ['french', 7],
  ['spanish', 6],
  ['indian', 5],
  ['polish', 5],
  ['japanese', 3],
  ['arabic', 3],
  ['finnish', 2],
  ['nigerian', 2],
  ['brazilian', 1],
  ['chinese', 1],
];

interface FullName {
  readonly given: string;
  readonly surname: string;
  /** In the native script; the Latin form where there is none. */
  readonly native: string;
}

function drawName(culture: Culture, random: Random): FullName {
  const [given = '', nativeGiven] = random.pick(NAME_POOLS[culture].given).split('|');
  const [surname = '', nativeSurname] = random.pick(NAME_POOLS[culture].surname).split('|');
  if (nativeGiven === undefined || nativeSurname === undefined) {
    return { given, surname, native: `${given} ${surname}` };
  }
  const isFamilyNameFirst = culture === 'japanese' || culture === 'chinese';
  return {
    given,
    surname,
    native: isFamilyNameFirst ? `${nativeSurname} ${nativeGiven}` : `${nativeGiven} ${nativeSurname}`,
  };
}

/** Gives each address once: a second Kari Lund becomes kari.lund2. */
class AddressBook {
  private readonly taken = new Set<string>();

  claim(local: string, domain: string): string {
    for (let attempt = 1; ; attempt++) {
      const address = `${local}${attempt === 1 ? '' : attempt}@${domain}`;
      if (this.taken.has(address)) continue;
      this.taken.add(address);
      return address;
    }
  }
}

/** A fifth of the people join, and a tenth leave, during the year; the cast stays. */
function drawTenure(year: Year, random: Random): Pick<Contact, 'activeFromMs' | 'activeUntilMs'> {
  const at = (share: number): number => year.startMs + share * (year.endMs - year.startMs);
  const joins = random.chance(0.2) ? at(0.1 + 0.8 * random.next()) : 0;
  const leaves = random.chance(0.1) ? at(0.3 + 0.7 * random.next()) : Infinity;
  return { activeFromMs: joins, activeUntilMs: leaves > joins ? leaves : Infinity };
}

interface Address {
  readonly domain: string;
  readonly format: AddressFormat;
}

const HOME_ADDRESS: Address = { domain: HOME.domain, format: 'first.last' };

function castContact(cast: CastMember, firm: Firm | null, book: AddressBook): Contact {
  const { given, surname, culture, role } = cast;
  const name = `${given} ${surname}`;
  const privateDomain = PRIVATE_DOMAINS[given.length % PRIVATE_DOMAINS.length] ?? PRIVATE_DOMAINS[0];
  const { domain, format } =
    cast.place === 'private'
      ? { domain: privateDomain, format: 'first.last' as const }
      : (firm ?? HOME_ADDRESS);
  const privatePerson: MailPerson | null = cast.alsoPrivate
    ? { name, address: book.claim(localPart('first.last', given, surname), privateDomain) }
    : null;
  return {
    person: { name, address: book.claim(localPart(format, given, surname), domain) },
    called: cast.called ?? given,
    signature: cast.called ?? given,
    culture,
    role,
    firm,
    privatePerson,
    activeFromMs: 0,
    activeUntilMs: Infinity,
  };
}

interface Draw {
  readonly culture: Culture;
  readonly role: Role;
  readonly firm: Firm | null;
  readonly address: Address;
}

function drawContact(draw: Draw, used: Set<string>, book: AddressBook, year: Year, random: Random): Contact {
  let name = drawName(draw.culture, random);
  // A firm has no two people of exactly the same name; the planted namesakes are enough.
  for (let attempt = 0; used.has(name.native) && attempt < 20; attempt++)
    name = drawName(draw.culture, random);
  used.add(name.native);
  const local = localPart(draw.address.format, name.given, name.surname);
  const isNative = draw.firm?.nativeScript === true && random.chance(0.6);
  return {
    person: {
      name: isNative ? name.native : `${name.given} ${name.surname}`,
      address: book.claim(local, draw.address.domain),
    },
    called: draw.culture === 'japanese' ? `${name.surname}-san` : name.given,
    signature: name.given,
    culture: draw.culture,
    role: draw.role,
    firm: draw.firm,
    privatePerson: null,
    ...drawTenure(year, random),
  };
}

function populateHome(book: AddressBook, year: Year, random: Random): Contact[] {
  const cast = CAST.filter((member) => member.place === 'home').map((member) =>
    castContact(member, null, book),
  );
  const used = new Set<string>();
  const people = [...cast];
  while (people.length < HOME.people) {
    const [culture] = random.weighted(HOME_CULTURES, ([, share]) => share);
    const draw: Draw = { culture, role: 'peer', firm: null, address: HOME_ADDRESS };
    people.push(drawContact(draw, used, book, year, random));
  }
  return people;
}

function populateFirm(firm: Firm, book: AddressBook, year: Year, random: Random): Contact[] {
  const cast = CAST.filter((member) => member.place === firm.short);
  const people = cast.map((member) => castContact(member, firm, book));
  const used = new Set<string>();
  const [main = 'british', ...others] = firm.cultures;
  while (people.length < firm.people) {
    const culture = others.length > 0 && random.chance(0.2) ? random.pick(others) : main;
    people.push(drawContact({ culture, role: 'contact', firm, address: firm }, used, book, year, random));
  }
  return people;
}

/** Everyone in the invented world, the same for the same random stream. */
export function populate(year: Year, random: Random): Population {
  const book = new AddressBook();
  const colleagues = populateHome(book, year, random.fork('home'));
  const owner = colleagues.find((contact) => contact.role === 'owner');
  if (owner === undefined) throw new Error('population: the cast has no owner');
  return {
    owner,
    colleagues,
    byFirm: new Map(FIRMS.map((firm) => [firm, populateFirm(firm, book, year, random.fork(firm.domain))])),
    privates: CAST.filter((member) => member.place === 'private').map((member) =>
      castContact(member, null, book),
    ),
  };
}
