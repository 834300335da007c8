import { domainOf, recipientsOf, type MailMessage, type Person } from '../../scoring/message';
import type { AddressBook } from '../address-book';
import { isExternal, type Mailbox } from '../mailbox';
import { isSamePerson } from '../person-name';

/** Rules that need no learning, each asking the sender about a message or not. */
export const BASELINE_RULES = [
  'any-external',
  'first-contact',
  'never-corresponded',
  'first-time-domain',
  'rare-contact',
] as const;
export type BaselineRule = (typeof BASELINE_RULES)[number];

const RARE_SENT = 2;

function asks(rule: BaselineRule, mailbox: Mailbox, book: AddressBook, person: Person): boolean {
  const contact = book.get(person.address);
  switch (rule) {
    // What FlexConfirmMail and OutlookOkan do out of the box: every recipient outside the own domains is asked about.
    case 'any-external':
      return isExternal(mailbox, person);
    case 'first-contact':
      return (contact?.sent ?? 0) === 0;
    case 'never-corresponded':
      return contact === undefined;
    case 'first-time-domain':
      return !book.atDomain(domainOf(person.address)).some(({ sent }) => sent > 0);
    case 'rare-contact':
      return (contact?.sent ?? 0) <= RARE_SENT;
  }
}

/** The rules that would ask about this message. */
export function rulesAsking(
  mailbox: Mailbox,
  book: AddressBook,
  message: MailMessage,
): readonly BaselineRule[] {
  const people = recipientsOf(message).filter((person) => !isSamePerson(mailbox.owner, person));
  return BASELINE_RULES.filter((rule) => people.some((person) => asks(rule, mailbox, book, person)));
}
