import { at, item } from '../at';
import { localPartOf, type Person } from '../message';
import { nicknameGroups } from '../names/given-names';
import { parsePersonName, type PersonName } from '../names/person-name';
import { soundKey } from '../names/sound-key';
import { addressForms, type AddressForms } from '../similarity/address-distance';
import { ownerLabel } from '../similarity/owner-label';
import { foldText } from '../text/fold';
import { hashPair, hashText } from '../text/hash';
import type { ContactTable, DomainTable } from './contact-table';
import { HashChains } from './hash-chains';

/** Kinds of key, mixed into the hash. */
const enum Key {
  Given = 31,
  NicknameGroup,
  Family,
  FamilySound,
  FullName,
  Local,
  LocalDeletion,
  Prefix,
  Domain,
  DomainDeletion,
}

const PREFIX_LENGTH = 3;
/** Local parts shorter than this have no deletion neighbours: everything would be near everything. */
const MIN_DELETION_LENGTH = 4;
const MAX_DELETION_LENGTH = 24;
/** Of the sums that are hashed (`deletionKeys`): an odd number, and what it gives 1 with in 32 bits. */
const FACTOR = 0x01000193;
const INVERSE = 0x359c449b;
/** Entries read of one key at most: a common first name in a large directory must not make a check slow. */
const MAX_READ = 128;

/** A contact's address and names in the form in which they are compared. */
export interface IdentityForms {
  /** Local part without separators, folded. */
  readonly local: string;
  /** Display names taken apart, last used first; at least one. */
  readonly names: readonly PersonName[];
}

/** The comparable forms of a person who may be no contact. */
export function identityOf(person: Person, otherNames: readonly string[] = []): IdentityForms {
  const names = [parsePersonName(person.name, person.address)];
  for (const name of otherNames) {
    if (name !== person.name) names.push(parsePersonName(name, person.address));
  }
  return { local: compactLocal(localPartOf(person.address)), names };
}

/** Letters and digits of a local part, folded: what is left when someone writes it without the dot. */
function compactLocal(local: string): string {
  return foldText(local).replace(/[^a-z0-9\u0080-\uffff]/g, '');
}

/**
 * Finds contacts and domains that resemble a given one without looking at all of them. Each contact is entered under
 * its given name, nickname groups, surname, surname's sound, both names, usual local parts made of them, local part
 * and that with one character left out (two texts one edit apart share such a form), first letters, and domain.
 */
export class NameIndex {
  private readonly chains = new HashChains();
  private readonly identities: (IdentityForms | undefined)[] = [];
  private readonly addresses = new Map<number, AddressForms>();
  private contactsDone = 0;
  private domainsDone = 0;

  /** Enters contacts and domains learned since the last call. */
  refresh(contacts: ContactTable, domains: DomainTable): void {
    for (; this.contactsDone < contacts.size; this.contactsDone += 1) this.enter(contacts, this.contactsDone);
    for (const row of contacts.takeRenamed()) this.enter(contacts, row);
    for (; this.domainsDone < domains.size; this.domainsDone += 1) {
      const label = ownerLabel(item(domains.names, this.domainsDone));
      for (const key of deletionKeys(label, Key.DomainDeletion)) this.chains.add(key, this.domainsDone);
    }
  }

  identity(row: number): IdentityForms {
    return item(this.identities, row) as IdentityForms;
  }

  /** The forms in which a contact's address is compared, made when first asked for. */
  addressOf(contacts: ContactTable, row: number): AddressForms {
    const forms = this.addresses.get(row) ?? addressForms(item(contacts.addresses, row));
    this.addresses.set(row, forms);
    return forms;
  }

  /**
   * The keys of those who share an address form, a surname or its sound, a name, a nickname or first letters with a
   * person, those that fewest share first. What lies `under` each are rows that do, and a few that do not, where keys
   * collide.
   */
  keysOf(forms: IdentityForms): number[] {
    const common: number[] = [];
    return sharedKeys(forms, [hashText(lettersOf(forms.local), Key.Local)], common).concat(common);
  }

  /** The key of a domain's contacts. */
  domainKey(domain: number): number {
    return hashPair(domain, Key.Domain);
  }

  /** Shows up to 128 rows of a key, newest first, until one passes the test; true when one did. */
  some(key: number, test: (row: number) => boolean): boolean {
    return this.chains.some(key, MAX_READ, test);
  }

  /** Up to 128 rows of each of these keys, newest first. */
  under(...keys: readonly number[]): number[] {
    const rows: number[] = [];
    // No row passes, so that all are shown.
    for (const key of keys) this.some(key, (row) => rows.push(row) < 0);
    return rows;
  }

  /** Rows whose given name, nickname or surname is this word. */
  named(word: string): number[] {
    return this.under(
      hashText(word, Key.Given),
      hashText(word, Key.Family),
      ...nicknameGroups(word).map((group) => hashPair(group, Key.NicknameGroup)),
    );
  }

  /** Rows whose given name and surname these words are, in either order. */
  fullNamed(word: string, next: string): number[] {
    return this.under(fullNameKey(word, next));
  }

  /** Domain rows whose owner label is at most about one edit from this domain's. */
  similarDomains(domain: string): number[] {
    return this.under(...deletionKeys(ownerLabel(domain), Key.DomainDeletion));
  }

  private enter(contacts: ContactTable, row: number): void {
    const forms = identityOf(contacts.personOf(row), item(contacts.names, row));
    this.identities[row] = forms;
    for (const key of ownKeys(forms)) this.chains.add(key, row);
    this.chains.add(this.domainKey(at(contacts.domains, row)), row);
  }
}

function ownKeys(forms: IdentityForms): number[] {
  const keys = sharedKeys(forms, []);
  for (const { given, family } of forms.names) {
    if (given.length < 2 || family.length < 2) continue;
    for (const local of usualLocals(given, family)) keys.push(hashText(local, Key.Local));
  }
  return keys;
}

/** A local part without its digits. */
export function lettersOf(local: string): string {
  return local.replace(/[0-9]/g, '');
}

/** Adds to `keys` those that few share, and to `common` those that many do. */
function sharedKeys({ local, names }: IdentityForms, keys: number[], common = keys): number[] {
  keys.push(hashText(local, Key.Local));
  deletionKeys(local, Key.LocalDeletion, keys);
  common.push(hashText(local.slice(0, PREFIX_LENGTH), Key.Prefix));
  for (const { given, family } of names) {
    if (family.length > 1) {
      keys.push(fullNameKey(given, family), hashText(family, Key.Family));
      keys.push(hashText(soundKey(family) || family, Key.FamilySound));
    }
    if (given.length > 1) {
      common.push(hashText(given, Key.Given), hashText(given.slice(0, PREFIX_LENGTH), Key.Prefix));
      for (const group of nicknameGroups(given)) common.push(hashPair(group, Key.NicknameGroup));
    }
  }
  return keys;
}

function fullNameKey(given: string, family: string): number {
  return hashText(given < family ? `${given} ${family}` : `${family} ${given}`, Key.FullName);
}

/** True when organisations would make this local part of one of the names. */
export function isUsualLocal(local: string, { names }: IdentityForms): boolean {
  return names.some(
    ({ given, family }) =>
      local.length > 3 &&
      given.length > 1 &&
      family.length > 1 &&
      // Most local parts are of another length, so that the usual ones need not be made.
      [given.length, family.length, given.length + family.length - 1].indexOf(local.length - 1) >= 0 &&
      usualLocals(given, family).indexOf(local) >= 0,
  );
}

/** The ways in which organisations make local parts of a name. */
function usualLocals(given: string, family: string): string[] {
  const g = given.charAt(0);
  const f = family.charAt(0);
  return [given + family, family + given, g + family, family + g, given + f];
}

/**
 * The text and each form of it with one character left out, hashed. A text is the sum of its characters times powers of
 * an odd number, so that what is left without one of them takes one division of what stands before it.
 */
function deletionKeys(text: string, kind: Key, keys: number[] = []): number[] {
  const { length } = text;
  let whole = 0;
  let power = INVERSE;
  for (let i = 0; i < length; i += 1) {
    whole = Math.imul(whole, FACTOR) + text.charCodeAt(i);
    power = Math.imul(power, FACTOR);
  }
  keys.push(hashPair(whole, kind));
  if (length < MIN_DELETION_LENGTH) return keys;
  let head = 0;
  for (let i = 0, before = 0; i < Math.min(length, MAX_DELETION_LENGTH); i += 1) {
    const code = text.charCodeAt(i);
    const term = Math.imul(code, power);
    if (code !== before) keys.push(hashPair(Math.imul(head, INVERSE) + whole - head - term, kind));
    head += term;
    power = Math.imul(power, INVERSE);
    before = code;
  }
  return keys;
}
