import { parseMessage } from '../scoring';
import type { ComposeType, MailMessage } from '../scoring/message';
import type { GraphMail, MailFolder } from './graph-mail';

type Recipient = NonNullable<GraphMail['from']>;

/**
 * A message of Graph as the engine sees it; null for a draft. Mail.ReadBasic gives neither body nor file names, so both
 * are empty here.
 */
export function toMailMessage(mail: GraphMail, folder: MailFolder): MailMessage | null {
  if (mail.isDraft === true) return null;
  const subject = mail.subject ?? '';
  const message = parseMessage({
    id: mail.id,
    direction: folder === 'sentitems' ? 'sent' : 'received',
    sentAt: timeOf(mail, folder),
    from: mail.from === null || mail.from === undefined ? null : personOf(mail.from),
    to: mail.toRecipients?.map(personOf),
    cc: mail.ccRecipients?.map(personOf),
    bcc: mail.bccRecipients?.map(personOf),
    subject,
    composeType: composeTypeOf(subject),
  });
  return message.ok ? message.value : null;
}

/** In the Inbox the time is the server's: a sender's clock may say anything. */
function timeOf({ sentDateTime, receivedDateTime }: GraphMail, folder: MailFolder): string | null {
  const [first, second] =
    folder === 'sentitems' ? [sentDateTime, receivedDateTime] : [receivedDateTime, sentDateTime];
  return first ?? second ?? null;
}

function personOf({ emailAddress }: Recipient): { address: string; name: string } {
  return { address: emailAddress.address ?? '', name: emailAddress.name ?? '' };
}

const REPLY = /^\s*(re|aw|sv|vs|antw|rif|res|odp|ynt)\s*(\[\d+\])?\s*[:：]/i;
const FORWARD = /^\s*(fwd?|wg|tr|vb|vl|doorst|rv|enc|pd|ilt)\s*(\[\d+\])?\s*[:：]/i;

/** What the subject's prefix says; null without one, for many write a new message under an old subject. */
function composeTypeOf(subject: string): ComposeType | null {
  if (REPLY.test(subject)) return 'reply';
  return FORWARD.test(subject) ? 'forward' : null;
}
