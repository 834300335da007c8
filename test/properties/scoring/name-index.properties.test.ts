import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContactTable, DomainTable } from '../../../src/scoring/graph/contact-table';
import { identityOf, NameIndex, type IdentityForms } from '../../../src/scoring/graph/name-index';
import { ownerLabel } from '../../../src/scoring/similarity/owner-label';
import { domainOf, toEmailAddress, type Person } from '../../../src/scoring/message';
import { areGivenNameVariants } from '../../../src/scoring/names/given-names';
import { editDistance } from '../../../src/scoring/similarity/edit-distance';
import { relateNames } from '../../../src/scoring/names/relation';

const GIVEN = ['Anna', 'Bill', 'William', 'Bob', 'Robert', 'Zoë', 'Kathryn', 'Al', 'Ирина', ''];
const FAMILY = ['Berg', 'Bergmann', 'Fischer', 'Fisher', 'Котова', 'O’Neil', 'von der Ley', ''];
const DOMAINS = [
  'acme.example',
  'acme.co.uk',
  'acne.example',
  'mail.acme.example',
  'beta.example',
  'x.example',
];

const person: fc.Arbitrary<Person> = fc
  .tuple(
    fc.constantFrom(...GIVEN),
    fc.constantFrom(...FAMILY),
    fc.constantFrom(...DOMAINS),
    fc.nat(4),
    fc.nat(30),
  )
  .map(([given, family, domain, style, cut]) => {
    const plain = [given, family]
      .join('.')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z.]/g, '');
    const local =
      style === 0 ? plain : style === 1 ? plain.replace('.', '') : plain.slice(0, 1) + plain.slice(cut % 9);
    const name = style === 3 ? '' : `${given} ${family}`.trim();
    return { name, address: toEmailAddress(`${local || 'x'}@${domain}`) };
  });

function indexOf(people: readonly Person[]): {
  contacts: ContactTable;
  domains: DomainTable;
  names: NameIndex;
} {
  const domains = new DomainTable();
  const contacts = new ContactTable(domains);
  for (const one of people) contacts.note(one);
  const names = new NameIndex();
  names.refresh(contacts, domains);
  return { contacts, domains, names };
}

/** Whom a person's keys find. */
function similarTo(names: NameIndex, forms: IdentityForms): number[] {
  return names.keysOf(forms).flatMap((key) => names.under(key));
}

describe('the index of names', () => {
  it('misses nobody whom a look at all contacts finds to be alike', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 40 }), person, (people, asked) => {
        const { contacts, names } = indexOf(people);
        const forms = identityOf(asked);
        const found = new Set(similarTo(names, forms));
        for (let row = 0; row < contacts.size; row += 1) {
          const known = names.identity(row);
          const relation = relateNames(forms.names, known.names);
          const sameName = relation === 'same-name' && forms.names.some(({ family }) => family.length > 1);
          const nearLocal =
            forms.local.length >= 5 &&
            known.local.length >= 5 &&
            editDistance(forms.local, known.local, 1) <= 0.7;
          if (sameName || nearLocal) expect(found).toContain(row);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds by a word all with that given name, nickname or surname', () => {
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 40 }),
        fc.constantFrom('anna', 'bill', 'william', 'berg'),
        (people, word) => {
          const { contacts, names } = indexOf(people);
          const found = new Set(names.named(word));
          for (let row = 0; row < contacts.size; row += 1) {
            const named = names
              .identity(row)
              .names.some(
                ({ given, family }) =>
                  (given.length > 1 && given === word) || (family.length > 1 && family === word),
              );
            if (named) expect(found).toContain(row);
          }
        },
      ),
    );
  });

  it('finds the contacts of a domain and the domains one edit away', () => {
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(...DOMAINS),
        (people, domain) => {
          const { contacts, domains, names } = indexOf(people);
          domains.names.forEach((name, row) => {
            const members = contacts.addresses.flatMap((address, i) =>
              domainOf(address) === name ? [i] : [],
            );
            expect(new Set(names.under(names.domainKey(row)))).toEqual(new Set(members));
            const [a, b] = [ownerLabel(name), ownerLabel(domain)];
            if (a.length >= 4 && editDistance(a, b, 1) <= 0.7)
              expect(names.similarDomains(domain)).toContain(row);
          });
        },
      ),
    );
  });

  it('knows a contact by a name it got later', () => {
    const { contacts, domains, names } = indexOf([{ name: '', address: toEmailAddress('x1@acme.example') }]);
    contacts.note({ name: 'Anna Berg', address: toEmailAddress('x1@acme.example') });
    names.refresh(contacts, domains);
    expect(new Set(names.named('anna'))).toEqual(new Set([0]));
    expect(names.named('bill')).toEqual([]);
  });

  it('reads a bounded number of entries however many share a name', () => {
    const crowd = Array.from({ length: 1000 }, (_, i) => ({
      name: 'Anna Berg',
      address: toEmailAddress(`anna.berg@c${i}.example`),
    }));
    const { names } = indexOf(crowd);
    const [anna] = crowd;
    expect(similarTo(names, identityOf(anna as Person)).length).toBeLessThan(20 * 128);
    expect(names.named('anna').length).toBeLessThanOrEqual(4 * 128);
  });
});

describe('given name variants', () => {
  it('are symmetric', () => {
    const name = fc.oneof(
      fc.constantFrom(...GIVEN.map((given) => given.toLowerCase())),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(areGivenNameVariants(a, b)).toBe(areGivenNameVariants(b, a));
      }),
    );
  });
});

describe('the owner of a domain', () => {
  it.each([
    ['acme.example', 'acme'],
    ['mail.acme.example', 'acme'],
    ['acme.co.uk', 'acme'],
    ['a.b.acme.com.au', 'acme'],
    ['localhost', 'localhost'],
    ['', ''],
  ])('of %s is %s', (domain, owner) => {
    expect(ownerLabel(domain)).toBe(owner);
  });
});
