import { domainOf, localPartOf, toEmailAddress, type Person } from '../../scoring/message';
import { LOCAL_PART_PATTERNS, localPartFor } from '../people-pool';
import { isSamePerson, personNameOf } from '../person-name';
import type { Contact } from '../address-book';
import {
  correctable,
  isOwner,
  isStranger,
  replaced,
  typedName,
  type SlipContext,
  type SlipGenerator,
} from './slip';
import { otherTopLevel } from './typo-stranger';

const TRIES = 12;
const STALE_DAYS = 60;
const DAY_MS = 86_400_000;

function stranger(context: SlipContext, intended: Person, raw: string): Person | null {
  const address = toEmailAddress(raw);
  const wrong = { address, name: typedName(intended, address, context.random) };
  return address !== intended.address && isStranger(context, wrong) ? wrong : null;
}

/** K9: the same local part at another known domain, another company's, or under another ending. */
export const otherDomain: SlipGenerator = (context) => {
  const { random, book, pool } = context;
  const intended = random.pick(correctable(context));
  if (!intended || domainOf(intended.address) === '') return null;
  const local = localPartOf(intended.address);
  for (let i = 0; i < TRIES; i += 1) {
    const kind = random.next();
    const known = random.pick([...book.contacts.keys()]);
    const any = pool.any(random)?.address;
    const drawn = kind < 0.5 ? known : any;
    const domain =
      kind < 0.8 && drawn !== undefined ? domainOf(drawn) : otherTopLevel(domainOf(intended.address), random);
    const wrong = stranger(context, intended, `${local}@${domain}`);
    if (wrong) return replaced('other-domain', context, intended, wrong);
  }
  return null;
};

/** Another address that the pool knows for the same person. */
function pooledAddress(context: SlipContext, intended: Person): Person | null {
  const name = personNameOf(intended);
  const others = context.pool
    .sharing(domainOf(intended.address), 'last', name.last)
    .filter((person) => isSamePerson(person, intended) && isStranger(context, person));
  return context.random.pick(others) ?? null;
}

/** What one would guess: another pattern of the same names, a middle initial, a number. */
function guessedAddress(context: SlipContext, intended: Person): Person | null {
  const { random } = context;
  const name = personNameOf(intended);
  if (name.first === '' || name.last === '') return null;
  const domain = domainOf(intended.address);
  const initial = 'abcdefghijklmnoprstw'.charAt(random.below(20));
  const kind = random.next();
  const patterns = LOCAL_PART_PATTERNS.filter((pattern) => pattern !== 'first' && pattern !== 'last');
  const pattern = random.pick(patterns) ?? 'flast';
  const local =
    kind < 0.2
      ? `${name.first}.${initial}.${name.last}`
      : kind < 0.3
        ? `${localPartOf(intended.address)}${1 + random.below(9)}`
        : localPartFor(pattern, name);
  return stranger(context, intended, `${local}@${domain}`);
}

/** K9: a real or a guessed other address of the person who was meant, never used by this sender. */
export const otherAddress: SlipGenerator = (context) => {
  for (const intended of context.random.shuffled(correctable(context))) {
    const pooled = context.random.chance(0.5) ? pooledAddress(context, intended) : null;
    const wrong = pooled ?? guessedAddress(context, intended);
    if (wrong) return replaced('other-address', context, intended, wrong);
  }
  return null;
};

function isStale(context: SlipContext, old: Contact, current: Person): boolean {
  if (old.person.address === current.address || old.sent === 0) return false;
  if (!isSamePerson(old.person, current) || isOwner(context, old.person)) return false;
  const since = context.book.get(current.address)?.lastSentAt ?? null;
  const last = old.lastSentAt;
  return last !== null && since !== null && since - last > STALE_DAYS * DAY_MS;
}

/** The abandoned address of someone who has been written to at a newer one since. */
export const staleAddress: SlipGenerator = (context) => {
  for (const intended of context.random.shuffled(correctable(context))) {
    const name = personNameOf(intended);
    const old = context.book
      .sharingLastName(name.last)
      .filter((contact) => isStale(context, contact, intended))
      .filter(({ person }) => !isOnMessage(context, person));
    const wrong = context.random.pick(old);
    if (wrong) return replaced('stale-address', context, intended, wrong.person);
  }
  return null;
};

function isOnMessage({ message }: SlipContext, person: Person): boolean {
  return [...message.to, ...message.cc, ...message.bcc].some(({ address }) => address === person.address);
}
