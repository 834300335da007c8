import PostalMime, { type Address, type Email } from 'postal-mime';
import { fail, ok, type Result } from '../../scoring/result';
import { authorWords } from './author-words';
import { composeTypeOf } from './compose-type';
import type { ImportedMessage } from './mail-file';
import { isSentFolder } from './sent-folder';

/** Reads one message in the form of RFC 5322; fails with what is wrong with it. `place` is its file, with folders. */
export async function readMime(bytes: Uint8Array, place: string): Promise<Result<ImportedMessage, string>> {
  let email: Email;
  try {
    email = await PostalMime.parse(bytes);
  } catch {
    return fail('not a message that can be parsed');
  }
  const from = peopleOf(email.from === undefined ? [] : [email.from])[0];
  if (from === undefined) return fail('no sender');
  const sentAt = Date.parse(email.date ?? '');
  if (Number.isNaN(sentAt)) return fail('no readable date');
  const subject = email.subject ?? '';
  const answersAnother = email.inReplyTo !== undefined && email.inReplyTo !== '';
  const labels = email.headers.find(({ key }) => key === 'x-gmail-labels')?.value ?? '';
  const raw = {
    id: email.messageId ?? '',
    sentAt: new Date(sentAt).toISOString(),
    from,
    to: peopleOf(email.to ?? []),
    cc: peopleOf(email.cc ?? []),
    bcc: peopleOf(email.bcc ?? []),
    subject,
    attachments: fileNamesOf(email),
    composeType: composeTypeOf(subject, answersAnother),
    bodyStart: authorWords(email.text ?? '', email.html ?? ''),
  };
  return ok({ raw, direction: null, isFromSentFolder: isSentFolder(place) || isSentFolder(labels) });
}

/** Members of a group stand in its place. */
function peopleOf(addresses: readonly Address[]): { address: string; name: string }[] {
  return addresses
    .flatMap((one) => one.group ?? [one])
    .filter(({ address }) => address !== '')
    .map(({ address, name }) => ({ address, name }));
}

/** Without pictures that only decorate the text. */
function fileNamesOf({ attachments }: Email): string[] {
  return attachments
    .filter(({ related, disposition }) => related !== true && disposition !== 'inline')
    .map(({ filename }) => filename ?? '')
    .filter((name) => name !== '');
}
