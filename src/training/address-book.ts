import type { Domain, EmailAddress, EpochMs } from '../scoring/brand';
import { domainOf, localPartOf, recipientsOf, type MailMessage, type Person } from '../scoring/message';
import { personNameOf, type PersonName } from './person-name';

/** Someone the owner has written to or heard from: what a mail client's autocomplete knows. */
export interface Contact {
  readonly person: Person;
  readonly name: PersonName;
  sent: number;
  received: number;
  /** Sends count 1 and receipts 0.25, halving every 60 days: how Outlook-like lists rank. */
  strength: number;
  lastAt: EpochMs;
  lastSentAt: EpochMs | null;
}

const HALF_LIFE_MS = 60 * 86_400_000;

/**
 * The owner's contacts so far, kept apart from the engine's graph on purpose: slips are drawn
 * without looking at what the engine knows.
 */
export class AddressBook {
  readonly contacts = new Map<EmailAddress, Contact>();
  private readonly groups = new Map<string, Contact[]>();

  learn(message: MailMessage): void {
    const at = message.sentAt ?? (0 as EpochMs);
    if (message.direction === 'received') this.touch(message.from, at, 'received');
    else for (const person of recipientsOf(message)) this.touch(person, at, 'sent');
  }

  get(address: EmailAddress): Contact | undefined {
    return this.contacts.get(address);
  }

  sentTo(address: EmailAddress): number {
    return this.contacts.get(address)?.sent ?? 0;
  }

  sharingFirstName(first: string): readonly Contact[] {
    return first.length > 1 ? (this.groups.get(`first ${first}`) ?? []) : [];
  }

  sharingLastName(last: string): readonly Contact[] {
    return last.length > 1 ? (this.groups.get(`last ${last}`) ?? []) : [];
  }

  sharingPrefix(prefix: string): readonly Contact[] {
    return this.groups.get(`prefix ${prefix}`) ?? [];
  }

  atDomain(domain: Domain): readonly Contact[] {
    return this.groups.get(`domain ${domain}`) ?? [];
  }

  /** `strength` decayed to now. */
  strengthAt(contact: Contact, now: EpochMs): number {
    return contact.strength * 0.5 ** (Math.max(0, now - contact.lastAt) / HALF_LIFE_MS);
  }

  private touch(person: Person, at: EpochMs, direction: 'sent' | 'received'): void {
    const contact = this.contacts.get(person.address) ?? this.add(person, at);
    contact.strength = this.strengthAt(contact, at) + (direction === 'sent' ? 1 : 0.25);
    contact.lastAt = at > contact.lastAt ? at : contact.lastAt;
    contact[direction] += 1;
    if (direction === 'sent') contact.lastSentAt = at;
  }

  private add(person: Person, at: EpochMs): Contact {
    const name = personNameOf(person);
    const contact = { person, name, sent: 0, received: 0, strength: 0, lastAt: at, lastSentAt: null };
    this.contacts.set(person.address, contact);
    const local = localPartOf(person.address);
    const keys = [`first ${name.first}`, `last ${name.last}`, `domain ${domainOf(person.address)}`];
    for (const length of [1, 2, 3]) if (local.length >= length) keys.push(`prefix ${local.slice(0, length)}`);
    for (const key of keys) {
      const group = this.groups.get(key);
      if (group) group.push(contact);
      else this.groups.set(key, [contact]);
    }
    return contact;
  }
}
