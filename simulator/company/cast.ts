import type { Culture } from './name-pools';

/** Where a named person of the story belongs: the owner's company, a firm by its short name, or nobody's (private mail). */
type Place = 'home' | 'private' | (string & {});

/** What a person is to the owner. Within a firm, the first of its cast is whom the owner writes to most. */
export type Role =
  | 'owner'
  | 'manager'
  | 'assistant'
  | 'team'
  | 'peer'
  | 'office' // finance, people, IT
  | 'contact'
  | 'family'
  | 'friend'
  | 'directory-only'; // never in the mailbox

export interface CastMember {
  readonly given: string;
  readonly surname: string;
  readonly culture: Culture;
  readonly place: Place;
  readonly role: Role;
  /** How mail greets them, where it differs from the given name. */
  readonly called?: string;
  /** A second, private address that they sometimes use. */
  readonly alsoPrivate?: true;
}

const member = (
  full: string,
  culture: Culture,
  place: Place,
  role: Role,
  more: Pick<CastMember, 'called' | 'alsoPrivate'> = {},
): CastMember => {
  const [given = '', ...surname] = full.split(' ');
  return { given, surname: surname.join(' '), culture, place, role, ...more };
};

/** The people of the story whose names matter: close contacts, and those who are easily mistaken for them. */
export const CAST: readonly CastMember[] = [
  member('Maya Lindqvist', 'nordic', 'home', 'owner'),
  member('Sofie Krag', 'nordic', 'home', 'manager'),
  member('Tuva Helle', 'nordic', 'home', 'assistant'),
  member('Henrik Dahl', 'nordic', 'home', 'team', { alsoPrivate: true }),
  member('Bill Hartley', 'british', 'home', 'team'),
  member('Priya Raman', 'indian', 'home', 'team'),
  member('Jonas Albrecht', 'german', 'home', 'team'),
  member('Camille Roche', 'french', 'home', 'team'),
  member('Erik Storm', 'nordic', 'home', 'team', { alsoPrivate: true }),
  member('Mei Tan', 'chinese', 'home', 'team'),
  member('Daniel Osei', 'nigerian', 'home', 'peer'),
  member('Karoline Ruud', 'nordic', 'home', 'peer'),
  member('Tomás Belmonte', 'spanish', 'home', 'peer'),
  member('Yasmin Farouk', 'arabic', 'home', 'peer'),
  member('Lise Grønn', 'nordic', 'home', 'office'),
  member('Per Ødegaard', 'nordic', 'home', 'office'),
  member('Hanne Sletten', 'nordic', 'home', 'office'),
  // Easily mistaken for a colleague the owner writes to every week; the directory offers them all the same.
  member('Henriette Dahl', 'nordic', 'home', 'directory-only'),
  member('William Hartley', 'british', 'home', 'directory-only'),
  member('Pria Raman', 'indian', 'home', 'directory-only'),

  member('Anna Berg', 'nordic', 'Halvorsen', 'contact'),
  member('Lars Haugland', 'nordic', 'Halvorsen', 'contact'),
  member('Maren Haugland', 'nordic', 'Halvorsen', 'contact'), // not related to Lars
  member('Anna Lindgren', 'nordic', 'Sörmland', 'contact'),
  member('Anna Bergström', 'nordic', 'Sandvold', 'contact'),
  member('Javier Olmedo', 'spanish', 'Castellar', 'contact'),
  member('Katherine Doyle', 'british', 'Kestrel', 'contact', { called: 'Kate' }),
  member('Claire Vasseur', 'french', 'Delacourt', 'contact'),
  member('Claire Fontaine', 'french', 'Fontaine', 'contact'),
  member('Matthias Brenner', 'german', 'Bergmann', 'contact'),
  member('Mathias Brenner', 'german', 'Weidinger', 'contact'),
  member('Samir Haddad', 'arabic', 'Al Noor', 'contact'),

  member('Jonas Lindqvist', 'nordic', 'private', 'family'),
  member('Eva Lindqvist', 'nordic', 'private', 'family'),
  member('Silje Anker', 'nordic', 'private', 'friend'),
  member('Oscar Brun', 'nordic', 'private', 'friend'),
  member('Nadia Kaplan', 'turkish', 'private', 'friend'),
];
