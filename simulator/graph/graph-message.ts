import type { MailboxMessage, MailPerson } from '../model/mailbox';

/** A message as Graph shows it, with the properties that were selected; the id is always there. */
export function toGraphMessage(
  message: MailboxMessage,
  select: readonly string[] | null,
  hasImmutableId: boolean,
): Readonly<Record<string, unknown>> {
  const all: Readonly<Record<string, unknown>> = {
    sentDateTime: inSeconds(message.sentAt),
    receivedDateTime: inSeconds(message.sentAt),
    subject: message.subject,
    isDraft: false,
    from: toRecipient(message.from),
    toRecipients: message.to.map(toRecipient),
    ccRecipients: message.cc.map(toRecipient),
    bccRecipients: message.bcc.map(toRecipient),
  };
  const names = select ?? Object.keys(all);
  // Real ids differ too: an immutable one begins in another way.
  const id = (hasImmutableId ? 'AAkALg.' : 'AAMkAG.') + message.id;
  return {
    '@odata.etag': 'W/"1"',
    id,
    ...Object.fromEntries(names.filter((name) => name !== 'id').map((name) => [name, all[name]])),
  };
}

function toRecipient({ address, name }: MailPerson): Readonly<Record<string, unknown>> {
  return { emailAddress: { name, address } };
}

/** `2026-03-02T09:00:00Z`: Graph tells no fraction of a second. */
function inSeconds(iso: string): string {
  return `${iso.slice(0, 19)}Z`;
}
