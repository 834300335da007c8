import type { Draft } from './contracts';
import type { DraftContent, MailboxMessage, MailPerson } from './mailbox';

/** A draft from the owner with the given content; attachments get ids from the session that holds the draft. */
export function newDraft(owner: MailPerson, content: Partial<DraftContent>): Draft {
  return {
    kind: content.kind ?? 'message',
    composeType: content.composeType ?? 'new',
    from: owner,
    to: content.to ?? [],
    cc: content.cc ?? [],
    bcc: content.bcc ?? [],
    subject: content.subject ?? '',
    body: content.body ?? '',
    quoted: '',
    attachments: (content.attachments ?? []).map((name, index) => ({
      id: `file-${index}`,
      name,
      size: 24_576,
      isInline: false,
    })),
    startsAt: content.startsAt ?? '',
    label: null,
  };
}

/** A reply to the sender, or to everyone but the owner; the owner's own mail is answered to its recipients. */
export function replyDraft(owner: MailPerson, message: MailboxMessage, to: 'sender' | 'all'): Draft {
  const isOwn = sameAddress(message.from, owner);
  const others = (people: readonly MailPerson[]) => people.filter((person) => !sameAddress(person, owner));
  const first = isOwn ? message.to : [message.from];
  const rest = isOwn ? [] : others(message.to).filter((person) => !sameAddress(person, message.from));
  return {
    ...newDraft(owner, { composeType: 'reply', subject: prefixed('Re: ', message.subject) }),
    to: to === 'all' ? [...first, ...rest] : first,
    cc: to === 'all' ? others(message.cc) : [],
    quoted: quotedText(message),
  };
}

/** A forward: no recipients yet, the files go along. */
export function forwardDraft(owner: MailPerson, message: MailboxMessage): Draft {
  const content = {
    composeType: 'forward',
    subject: prefixed('Fw: ', message.subject),
    attachments: message.attachments,
  } as const;
  return { ...newDraft(owner, content), quoted: quotedText(message) };
}

/** Whether closing the window would lose something that the user wrote. */
export function hasContent(draft: Draft): boolean {
  const recipients = draft.to.length + draft.cc.length + draft.bcc.length;
  return recipients > 0 || draft.subject !== '' || draft.body !== '' || draft.attachments.length > 0;
}

/** The draft as the message that lands in Sent. */
export function toSentMessage(draft: Draft, id: string, sentAt: string): MailboxMessage {
  return {
    id,
    direction: 'sent',
    sentAt,
    from: draft.from,
    to: draft.to,
    cc: draft.cc,
    bcc: draft.bcc,
    subject: draft.subject,
    attachments: draft.attachments.filter((file) => !file.isInline).map((file) => file.name),
    composeType: draft.composeType,
    bodyStart: draft.body.slice(0, 300),
  };
}

/** The whole body as plain text, the way `body.getAsync` gives it: the author's text, a rule, the quoted thread. */
export function plainBody(draft: Draft): string {
  return draft.quoted === '' ? draft.body : `${draft.body}\r\n\r\n${'_'.repeat(32)}\r\n${draft.quoted}`;
}

/** The whole body as the HTML that Outlook on the web makes: the quoted thread follows the `appendonsend` mark. */
export function htmlBody(draft: Draft): string {
  const own = draft.body
    .split('\n')
    .map((line) => `<div class="elementToProof">${line === '' ? '<br>' : escapeHtml(line)}</div>`)
    .join('');
  if (draft.quoted === '') return `<html><body>${own}</body></html>`;
  const quoted = draft.quoted.split('\n').map(escapeHtml).join('<br>');
  const mark =
    '<div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr">';
  return `<html><body>${own}${mark}${quoted}</div></body></html>`;
}

function quotedText(message: MailboxMessage): string {
  const list = (people: readonly MailPerson[]) =>
    people.map((person) => (person.name === '' ? person.address : person.name)).join('; ');
  const cc = message.cc.length > 0 ? [`Cc: ${list(message.cc)}`] : [];
  const head = [
    `From: ${message.from.name} <${message.from.address}>`,
    `Sent: ${new Date(message.sentAt).toUTCString()}`,
    `To: ${list(message.to)}`,
    ...cc,
    `Subject: ${message.subject}`,
  ];
  return `${head.join('\n')}\n\n${message.bodyStart}`;
}

function prefixed(prefix: string, subject: string): string {
  return subject.toLowerCase().startsWith(prefix.trim().toLowerCase()) ? subject : prefix + subject;
}

function sameAddress(one: MailPerson, other: MailPerson): boolean {
  return one.address.toLowerCase() === other.address.toLowerCase();
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
