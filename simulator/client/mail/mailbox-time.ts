import type { MailboxMessage } from '../../model/mailbox';

/**
 * The mailbox's own present, in milliseconds since 1970: when its newest message was sent. A mailbox of long ago then
 * reads as it did at its end, with "Today" and recent people. Both lists newest first; 0 when both are empty.
 */
export function mailboxNow(inbox: readonly MailboxMessage[], sent: readonly MailboxMessage[]): number {
  const newest = [inbox[0], sent[0]].map((message) => Date.parse(message?.sentAt ?? ''));
  return Math.max(0, ...newest.filter((timeMs) => !Number.isNaN(timeMs)));
}
