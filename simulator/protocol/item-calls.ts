import { z } from 'zod';
import { htmlBody, plainBody } from '../model/draft';
import type { Draft, RecipientField } from '../model/contracts';
import type { MailPerson } from '../model/mailbox';
import { ERROR, failed, type CallAnswer, type CallContext, type CallSpec } from './call-answer';

const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];
const COERCION_HTML = 3;
const RECIPIENT_TYPE = { user: 2, externalUser: 3 } as const;
/** Most people one `setAsync` or `addAsync` takes. */
const MAX_PEOPLE_PER_CALL = 100;
/** Most recipients of one field after adding. */
const MAX_RECIPIENTS = 500;
const MAX_SUBJECT_CHARS = 255;

const fieldSchema = z.object({ recipientField: z.number().int().min(0).max(2) });
const peopleSchema = fieldSchema.extend({
  recipientArray: z.array(z.object({ address: z.string(), name: z.string().optional() })),
});

const recipientsGet: CallSpec = {
  name: 'recipients.getAsync',
  answer: (session, params, context) => {
    const field = fieldOf(fieldSchema.safeParse(params).data);
    if (field === undefined) return failed(ERROR.invalidParameter);
    const people = session.draft[field];
    const read =
      context.client.maxRecipientsRead === null ? people : people.slice(0, context.client.maxRecipientsRead);
    return { data: read.map((person) => toHostRecipient(person, context)) };
  },
};

const recipientsSet: CallSpec = {
  name: 'recipients.setAsync',
  answer: (session, params) => {
    const parsed = peopleSchema.safeParse(params).data;
    const field = fieldOf(parsed);
    if (parsed === undefined || field === undefined) return failed(ERROR.invalidParameter);
    if (parsed.recipientArray.length > MAX_PEOPLE_PER_CALL) return failed(ERROR.tooManyRecipients);
    session.setRecipients(field, parsed.recipientArray.map(toMailPerson));
    return {};
  },
};

const recipientsAdd: CallSpec = {
  name: 'recipients.addAsync',
  answer: (session, params) => {
    const parsed = peopleSchema.safeParse(params).data;
    const field = fieldOf(parsed);
    if (parsed === undefined || field === undefined) return failed(ERROR.invalidParameter);
    const people = [...session.draft[field], ...parsed.recipientArray.map(toMailPerson)];
    const isTooMany = parsed.recipientArray.length > MAX_PEOPLE_PER_CALL || people.length > MAX_RECIPIENTS;
    if (isTooMany) return failed(ERROR.tooManyRecipients);
    session.setRecipients(field, people);
    return {};
  },
};

const subjectSet: CallSpec = {
  name: 'subject.setAsync',
  answer: (session, params) => {
    const parsed = z.object({ subject: z.string().max(MAX_SUBJECT_CHARS) }).safeParse(params);
    if (!parsed.success) return failed(ERROR.invalidParameter);
    session.setSubject(parsed.data.subject);
    return {};
  },
};

const attachmentRemove: CallSpec = {
  name: 'removeAttachmentAsync',
  answer: (session, params) => {
    const parsed = z.object({ attachmentIndex: z.string() }).safeParse(params);
    const isRemoved = parsed.success && session.removeAttachment(parsed.data.attachmentIndex);
    return isRemoved ? {} : failed(ERROR.invalidAttachmentId);
  },
};

const attachmentsGet: CallSpec = {
  name: 'getAttachmentsAsync',
  answer: (session) => ({
    data: session.draft.attachments.map((file) => ({
      id: file.id,
      name: file.name,
      size: file.size,
      attachmentType: 0,
      isInline: file.isInline,
      contentType: 'application/octet-stream',
    })),
  }),
};

const bodyGet: CallSpec = {
  name: 'body.getAsync',
  answer: (session, params) => bodyAnswer(session.draft, params),
};

/** With `bodyMode: HostConfig`, which only the gap script forwards: the author's text without the thread. */
const ownBodyGet: CallSpec = {
  name: 'body.getAsync',
  answer: (session, params) => bodyAnswer({ ...session.draft, quoted: '' }, params),
};

/** Dispatch ids of the calls about the message itself. Those from 9100 are this host's own (see the gap script). */
export const ITEM_CALLS: Readonly<Record<number, CallSpec>> = {
  15: recipientsGet,
  17: subjectSet,
  18: { name: 'subject.getAsync', answer: (session) => ({ data: session.draft.subject }) },
  20: attachmentRemove,
  21: recipientsSet,
  22: recipientsAdd,
  37: bodyGet,
  107: {
    name: 'from.getAsync',
    answer: (session, _params, context) => ({ data: toHostRecipient(session.draft.from, context) }),
  },
  149: attachmentsGet,
  174: {
    name: 'getComposeTypeAsync',
    answer: (session) => ({
      data: { composeType: COMPOSE_TYPE[session.draft.composeType], coercionType: 'html' },
    }),
  },
  9102: ownBodyGet,
  9104: {
    name: 'sensitivityLabel.getAsync',
    answer: (session) => ({ data: session.draft.label ?? '' }),
  },
};

const COMPOSE_TYPE = { new: 'newMail', reply: 'reply', forward: 'forward' } as const;

function bodyAnswer(draft: Draft, params: unknown): CallAnswer {
  const parsed = z.object({ coercionType: z.number() }).safeParse(params);
  if (!parsed.success) return failed(ERROR.invalidParameter);
  return { data: parsed.data.coercionType === COERCION_HTML ? htmlBody(draft) : plainBody(draft) };
}

function fieldOf(params: { readonly recipientField: number } | undefined): RecipientField | undefined {
  return params === undefined ? undefined : FIELDS[params.recipientField];
}

function toMailPerson(person: { readonly address: string; readonly name?: string | undefined }): MailPerson {
  return { address: person.address, name: person.name ?? '' };
}

function toHostRecipient(person: MailPerson, context: CallContext): Readonly<Record<string, unknown>> {
  const domain = person.address.slice(person.address.lastIndexOf('@') + 1).toLowerCase();
  const isInternal = context.internalDomains.includes(domain);
  const recipientType = isInternal ? RECIPIENT_TYPE.user : RECIPIENT_TYPE.externalUser;
  return { name: person.name, address: person.address, recipientType };
}
