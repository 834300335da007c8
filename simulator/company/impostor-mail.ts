import type { MailboxMessage, MailPerson } from '../model/mailbox';
import type { Year } from './population';

/** A domain one letter away from the biggest client's. */
export const IMPOSTOR: MailPerson = { name: 'Anna Berg', address: 'anna.berg@halvorsem.example' };

/** An impostor writes once, is not answered, and from then on stands in the autocomplete list. */
export function writeImpostorMail(owner: MailPerson, year: Year): Omit<MailboxMessage, 'id'>[] {
  return [
    {
      direction: 'received',
      sentAt: new Date(year.endMs - 23 * 86_400_000 + 37_000).toISOString(),
      from: IMPOSTOR,
      to: [owner],
      cc: [],
      bcc: [],
      subject: 'New bank details',
      attachments: [],
      composeType: 'new',
      bodyStart:
        'Dear Maya,\n\nour bank has changed. Could you send me the latest liquidity file, and use the new account for the next invoice? It is rather urgent.\n\nKind regards\nAnna Berg',
    },
  ];
}
