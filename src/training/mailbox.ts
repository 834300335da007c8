import type { EmailAddress, EpochMs } from '../scoring/brand';
import { domainOf, recipientsOf, type MailMessage, type Person } from '../scoring/message';
import { isSamePerson } from './person-name';

/** One sender's mail in the order of time. */
export interface Mailbox {
  readonly name: string;
  readonly owner: Person;
  readonly messages: readonly MailMessage[];
  /** Everyone the owner writes to or hears from anywhere in the file. */
  readonly everCorresponded: ReadonlySet<EmailAddress>;
}

function ownerOf(messages: readonly MailMessage[]): Person | null {
  const counts = new Map<EmailAddress, { person: Person; count: number }>();
  for (const message of messages) {
    if (message.direction !== 'sent') continue;
    const entry = counts.get(message.from.address) ?? { person: message.from, count: 0 };
    entry.count += 1;
    counts.set(message.from.address, entry);
  }
  let best: { person: Person; count: number } | null = null;
  for (const entry of counts.values()) if (best === null || entry.count > best.count) best = entry;
  return best?.person ?? null;
}

/** Sorts by time (undated first) and finds the owner; null when nothing was sent. */
export function toMailbox(name: string, messages: readonly MailMessage[]): Mailbox | null {
  const owner = ownerOf(messages);
  if (owner === null) return null;
  const everCorresponded = new Set<EmailAddress>();
  for (const message of messages) {
    if (message.direction === 'received') everCorresponded.add(message.from.address);
    else for (const person of recipientsOf(message)) everCorresponded.add(person.address);
  }
  const at = ({ sentAt }: MailMessage): EpochMs => sentAt ?? (0 as EpochMs);
  return { name, owner, messages: [...messages].sort((a, b) => at(a) - at(b)), everCorresponded };
}

/** Whether anyone but the owner is on the message. */
export function hasOtherRecipient(mailbox: Mailbox, message: MailMessage): boolean {
  return recipientsOf(message).some((person) => !isSamePerson(mailbox.owner, person));
}

/** Whether a recipient is outside the owner's own domain. */
export function isExternal(mailbox: Mailbox, person: Person): boolean {
  return domainOf(person.address) !== domainOf(mailbox.owner.address);
}
