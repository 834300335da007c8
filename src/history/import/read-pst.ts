import { PSTFile, PSTMessage, type PSTFolder } from 'pst-extractor';
import { fail, ok, type Result } from '../../scoring/result';
import { authorWords } from './author-words';
import { composeTypeOf } from './compose-type';
import type { ImportedMessage, ImportStep } from './mail-file';
import { isSentFolder } from './sent-folder';

const FIELDS = ['to', 'cc', 'bcc'] as const; // MAPI recipient types 1, 2, 3

/** The parts of a message in a PST that are read; text in it may be missing. */
export interface PstItem {
  readonly internetMessageId: string;
  readonly senderEmailAddress: string;
  readonly senderName: string;
  readonly clientSubmitTime: Date | null;
  readonly messageDeliveryTime: Date | null;
  readonly subject: string;
  readonly inReplyToId: string;
  readonly body: string;
  readonly bodyHTML: string;
  readonly numberOfRecipients: number;
  readonly numberOfAttachments: number;
  getRecipient(index: number): {
    readonly recipientType: number;
    readonly smtpAddress: string;
    readonly emailAddress: string;
    readonly displayName: string;
  } | null;
  getAttachment(index: number): {
    readonly longFilename: string;
    readonly filename: string;
  } | null;
}

/** The mail of an Outlook data file, folder by folder: from a path where there is a disk, else from its bytes. */
export function* readPst(source: string | Uint8Array): Generator<ImportStep> {
  const file = typeof source === 'string' ? new PSTFile(source) : new PSTFile(asBuffer(source));
  const count = { messages: 0 };
  try {
    yield* readFolder(file.getRootFolder(), '', count);
  } finally {
    file.close();
  }
}

/** The same bytes: an archive may be too large to be there twice. */
function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function* readFolder(folder: PSTFolder, parent: string, count: { messages: number }): Generator<ImportStep> {
  const place = `${parent}/${folder.displayName}`;
  if (folder.contentCount > 0) {
    for (let item: unknown = folder.getNextChild(); item !== null; item = folder.getNextChild()) {
      if (!(item instanceof PSTMessage) || !item.messageClass.startsWith('IPM.Note')) continue;
      count.messages += 1;
      const number = count.messages;
      const read = readPstItem(item, place);
      yield read.ok
        ? { kind: 'message', number, message: read.value }
        : { kind: 'broken', number, why: read.error };
    }
  }
  if (folder.hasSubfolders) for (const sub of folder.getSubFolders()) yield* readFolder(sub, place, count);
}

/** Reads one item; fails with what is wrong with it. `place` is the folder it stands in. */
export function readPstItem(item: PstItem, place: string): Result<ImportedMessage, string> {
  try {
    const when = item.clientSubmitTime ?? item.messageDeliveryTime;
    if (when === null || Number.isNaN(when.getTime())) return fail('no readable date');
    if (item.senderEmailAddress === '') return fail('no sender');
    const raw = {
      id: item.internetMessageId,
      sentAt: when.toISOString(),
      from: { address: item.senderEmailAddress, name: item.senderName },
      ...recipientsOf(item),
      subject: item.subject,
      attachments: fileNamesOf(item),
      composeType: composeTypeOf(item.subject, item.inReplyToId !== ''),
      bodyStart: authorWords(item.body, item.bodyHTML),
    };
    return ok({ raw, direction: null, isFromSentFolder: isSentFolder(place) });
  } catch {
    return fail('damaged item'); // the library throws where a node of the file is not what it should be
  }
}

type People = Record<(typeof FIELDS)[number], { address: string; name: string }[]>;

function recipientsOf(item: PstItem): People {
  const people: People = { to: [], cc: [], bcc: [] };
  for (let i = 0; i < item.numberOfRecipients; i += 1) {
    const recipient = item.getRecipient(i);
    if (recipient === null) continue;
    const { recipientType, smtpAddress, emailAddress, displayName } = recipient;
    const field = FIELDS[recipientType - 1];
    const address = smtpAddress === '' ? emailAddress : smtpAddress;
    if (field !== undefined && address !== '') people[field].push({ address, name: displayName });
  }
  return people;
}

function fileNamesOf(item: PstItem): string[] {
  const names: string[] = [];
  for (let i = 0; i < item.numberOfAttachments; i += 1) {
    const file = item.getAttachment(i);
    if (file === null) continue;
    const { longFilename, filename } = file;
    names.push(longFilename === '' ? filename : longFilename);
  }
  return names.filter((name) => name !== '');
}
