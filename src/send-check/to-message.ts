import type { EpochMs } from '../scoring/brand';
import { MAX_FILE_NAME_CHARS, MAX_SUBJECT_CHARS, type MailMessage, type Person } from '../scoring/message';
import type { ComposeItem } from '../host/ports';

export interface DraftContext {
  /** When Send was pressed. */
  readonly now: EpochMs;
  /** Who was on the message this one answers; null where it is not known. */
  readonly parent: readonly Person[] | null;
}

/** The draft as the engine sees it. Pictures inside the body are left out: they are not files that someone sends. */
export function toMessage(item: ComposeItem, { now, parent }: DraftContext): MailMessage {
  const seen = new Set<string>();
  const firstTimes = (people: readonly Person[]): Person[] =>
    people.filter(({ address }) => {
      const isNew = !seen.has(address);
      seen.add(address);
      return isNew;
    });
  return {
    id: '',
    direction: 'sent',
    sentAt: now,
    from: item.from,
    to: firstTimes(item.to),
    cc: firstTimes(item.cc),
    bcc: firstTimes(item.bcc),
    subject: item.subject.slice(0, MAX_SUBJECT_CHARS),
    attachments: item.attachments
      .filter((file) => !file.isInline)
      .map((file) => file.name.slice(0, MAX_FILE_NAME_CHARS)),
    composeType: item.composeType,
    bodyStart: item.bodyStart,
    parent,
  };
}
