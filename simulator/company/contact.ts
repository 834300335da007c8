import type { MailPerson } from '../model/mailbox';
import type { Role } from './cast';
import type { AddressFormat, Firm } from './firms';
import type { Culture } from './name-pools';

/** Someone in the invented world, with what is needed to write them a natural mail. */
export interface Contact {
  readonly person: MailPerson;
  /** How a mail greets them, in Latin letters. */
  readonly called: string;
  /** How they sign. */
  readonly signature: string;
  readonly culture: Culture;
  readonly role: Role;
  /** Null for the owner's colleagues and for private contacts. */
  readonly firm: Firm | null;
  /** Their private address, if they sometimes use it. */
  readonly privatePerson: MailPerson | null;
  /** Milliseconds since 1970: they take part in mail from here on ... */
  readonly activeFromMs: number;
  /** ... and until here. */
  readonly activeUntilMs: number;
}

const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae', ø: 'o', å: 'a', ä: 'a', ö: 'o', ü: 'u', ß: 'ss', ł: 'l', ı: 'i', ş: 's', ğ: 'g', ç: 'c',
}; // prettier-ignore

/** Letters as companies write them in addresses: without accents, blanks and apostrophes. */
function toAscii(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9-]/g, '');
}

/** The part before the `@`, in a firm's way of writing it. */
export function localPart(format: AddressFormat, given: string, surname: string): string {
  const first = toAscii(given);
  const last = toAscii(surname);
  switch (format) {
    case 'first.last':
      return `${first}.${last}`;
    case 'flast':
      return `${first.slice(0, 1)}${last}`;
    case 'first':
      return first;
    case 'last.first':
      return `${last}.${first}`;
    case 'first_last':
      return `${first}_${last}`;
    case 'lastf':
      return `${last}${first.slice(0, 1)}`;
  }
}

/** Whether they took part in mail at that moment. */
export function isActive(contact: Contact, atMs: number): boolean {
  return atMs >= contact.activeFromMs && atMs < contact.activeUntilMs;
}
