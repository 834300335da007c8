import type { MailPerson } from '../../model/mailbox';

const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const MAX_NAME = 80;

/** What a mail client shows for a person: the name, or the address where there is none. Names are hostile text. */
export function displayName({ name, address }: MailPerson): string {
  const clean = name.replace(BIDI_CONTROLS, '').replace(/\s+/g, ' ').trim();
  const shown = clean === '' ? address.replace(BIDI_CONTROLS, '') : clean;
  return shown.length > MAX_NAME ? `${shown.slice(0, MAX_NAME - 1)}…` : shown;
}

/** Name and address, as a tooltip and an accessible name give them. */
export function fullName(person: MailPerson): string {
  const shown = displayName(person);
  return shown === person.address ? shown : `${shown} <${person.address}>`;
}

/** Names in one line, the first few only. */
export function nameList(people: readonly MailPerson[], most = 4): string {
  const names = people.slice(0, most).map(displayName).join(', ');
  return people.length > most ? `${names} and ${people.length - most} more` : names;
}
