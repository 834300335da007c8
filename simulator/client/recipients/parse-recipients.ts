import type { MailPerson } from '../../model/mailbox';

const WITH_NAME = /^\s*"?([^"<]*?)"?\s*<\s*([^<>\s]+@[^<>\s]+)\s*>\s*$/;
const BARE = /^\s*([^<>\s@]+@[^<>\s@]+)\s*$/;

/** One recipient as people type or paste it: `name <address>` or a bare address; null for anything else. */
export function parseRecipient(text: string): MailPerson | null {
  const named = WITH_NAME.exec(text);
  if (named?.[2] !== undefined) return { name: named[1] ?? '', address: named[2] };
  const bare = BARE.exec(text);
  return bare?.[1] === undefined ? null : { name: '', address: bare[1] };
}

/** Everyone in a pasted list, separated by `;`, `,` or new lines; what is not an address is dropped. */
export function parseRecipients(text: string): readonly MailPerson[] {
  return text
    .split(/[;\n]|,(?=[^<]*(?:@|$))/)
    .map(parseRecipient)
    .filter((person) => person !== null);
}
