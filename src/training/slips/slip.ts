import type { EmailAddress, EpochMs } from '../../scoring/brand';
import { domainOf, recipientsOf, type MailMessage, type Person } from '../../scoring/message';
import type { AddressBook } from '../address-book';
import type { PeoplePool } from '../people-pool';
import { isSamePerson } from '../person-name';
import type { SeededRandom } from '../seeded-random';

/** The ways a mail goes wrong that are generated; each has its own generator and its own head in the model. */
export const SLIP_KINDS = [
  'autocomplete',
  'added-outlier',
  'typo-stranger',
  'personal-twin',
  'wrong-member',
  'same-company',
  'wrong-file',
  'greeting-mismatch',
  'namesake-surname',
  'namesake-first-name',
  'namesake-variant',
  'other-domain',
  'other-address',
  'stale-address',
] as const;
export type SlipKind = (typeof SLIP_KINDS)[number];

const NEVER_WRITTEN: ReadonlySet<SlipKind> = new Set([
  'typo-stranger',
  'personal-twin',
  'namesake-surname',
  'namesake-first-name',
  'namesake-variant',
  'other-domain',
  'other-address',
]);

/** Kinds whose wrong recipient the sender has by construction never written to. */
export function isNeverWrittenKind(kind: SlipKind): boolean {
  return NEVER_WRITTEN.has(kind);
}

/** Kinds that a company directory or a guess offers: someone known is meant, the one reached was never written to. */
export function isDirectoryKind(kind: SlipKind): boolean {
  return isNeverWrittenKind(kind) && kind !== 'typo-stranger' && kind !== 'personal-twin';
}

/** A message with one mistake put into it, and the truth about the mistake. */
export interface Slip {
  readonly kind: SlipKind;
  readonly message: MailMessage;
  /** The wrong recipient; null where a file is wrong. */
  readonly wrong: Person | null;
  /** Who was meant instead; null where someone was added or a file is wrong. */
  readonly intended: Person | null;
}

/** Everything a generator may look at: the sender's past, never the future, and strangers of the pool. */
export interface SlipContext {
  readonly owner: Person;
  readonly message: MailMessage;
  readonly now: EpochMs;
  readonly book: AddressBook;
  readonly pool: PeoplePool;
  readonly random: SeededRandom;
  /** Addresses the owner writes to or hears from anywhere in the file, later too: no stranger is one of them. */
  readonly everCorresponded: ReadonlySet<EmailAddress>;
  /** Sent messages with files of the last 60 days, oldest first. */
  readonly recentWithFiles: readonly MailMessage[];
  /** Other forms of a first name (nicknames both ways). */
  readonly nicknamesOf: (first: string) => readonly string[];
  /** The recipient to get wrong, where the caller has chosen one. */
  readonly target: Person | null;
}

/** Makes one slip of its kind, or null where the kind does not apply to this message. */
export type SlipGenerator = (context: SlipContext) => Slip | null;

/** Whether this is the owner, at whichever address. */
export function isOwner(context: SlipContext, person: Person): boolean {
  return isSamePerson(context.owner, person);
}

/** Recipients that can be got wrong: everyone but the owner. */
export function correctable(context: SlipContext): readonly Person[] {
  const all = recipientsOf(context.message).filter((person) => !isOwner(context, person));
  const target = context.target;
  return target === null ? all : all.filter((person) => person.address === target.address);
}

/** Nobody on the message, nobody who is the owner, and not the replaced person at another address. */
export function canBeWrong(context: SlipContext, intended: Person | null, wrong: Person): boolean {
  if (isOwner(context, wrong)) return false;
  if (intended !== null && isSamePerson(intended, wrong)) return false;
  return !recipientsOf(context.message).some((person) => isSamePerson(person, wrong));
}

/** An address that the sender never uses anywhere in the file, and that is on no recipient line of this message. */
export function isStranger(context: SlipContext, person: Person): boolean {
  if (person.address.startsWith('@') || domainOf(person.address) === '') return false;
  return (
    !context.everCorresponded.has(person.address) &&
    !isOwner(context, person) &&
    !recipientsOf(context.message).some((recipient) => recipient.address === person.address)
  );
}

function swapIn(people: readonly Person[], intended: Person, wrong: Person): readonly Person[] {
  return people.map((person) => (person.address === intended.address ? wrong : person));
}

/** The message with `wrong` in the place of `intended`. */
export function replaced(kind: SlipKind, context: SlipContext, intended: Person, wrong: Person): Slip {
  const { message } = context;
  return {
    kind,
    wrong,
    intended,
    message: {
      ...message,
      id: '',
      to: swapIn(message.to, intended, wrong),
      cc: swapIn(message.cc, intended, wrong),
      bcc: swapIn(message.bcc, intended, wrong),
    },
  };
}

/** What a client shows for an address typed by hand: the name kept, no name, or the address itself. */
export function typedName(intended: Person, address: EmailAddress, random: SeededRandom): string {
  if (random.chance(0.5)) return intended.name;
  return random.chance(0.5) ? '' : address;
}
