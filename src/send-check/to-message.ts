import { parseMessage } from '../scoring';
import type { EpochMs } from '../scoring/brand';
import type { MailMessage, Person } from '../scoring/message';
import type { MessageError } from '../scoring/parse-message';
import type { Result } from '../scoring/result';
import type { ComposeItem } from '../host/ports';

export interface DraftContext {
  /** When Send was pressed. */
  readonly now: EpochMs;
  /** Who was on the message this one answers; null where it is not known. */
  readonly parent: readonly Person[] | null;
}

/** The draft as the engine sees it. Pictures inside the body are left out: they are not files that someone sends. */
export function toMessage(item: ComposeItem, context: DraftContext): Result<MailMessage, MessageError> {
  return parseMessage({
    id: '',
    direction: 'sent',
    sentAt: new Date(context.now).toISOString(),
    from: item.from,
    to: item.to,
    cc: item.cc,
    bcc: item.bcc,
    subject: item.subject,
    attachments: item.attachments.filter((file) => !file.isInline).map((file) => file.name),
    composeType: item.composeType,
    bodyStart: item.bodyStart,
    parent: context.parent,
  });
}
