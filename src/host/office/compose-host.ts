import { fail, ok, type Result } from '../../scoring/result';
import type { ComposeType, Person, RecipientField } from '../../scoring/message';
import type { ComposeHost, ComposeItem, HostError, RawAttachment } from '../ports';
import { extractAuthorText } from '../../scoring/text/author-text';
import { isRecord, type OfficeCalls } from './office-calls';
import type { OfficeItem, OfficeLabelsCatalog, OfficeSurface } from './office-surface';
import { parsePerson, parseRecipients, type RecipientList } from './read-recipients';
import { isAppointment, recipientsIn } from './recipients-in';

/** Outlook's code for a session key that was never written. */
const KEY_NOT_FOUND = 9050;

/** The draft that `office` has open at the time of each call. */
export function createComposeHost(office: OfficeSurface, calls: OfficeCalls): ComposeHost {
  const withItem = async <T>(
    read: (item: OfficeItem) => Promise<Result<T, HostError>>,
  ): Promise<Result<T, HostError>> => {
    const item = currentItem(office);
    return item === null ? fail({ code: 'no-item', call: 'mailbox.item' }) : read(item);
  };
  return {
    readItem: (withLabels) =>
      withItem((item) => {
        const catalog = withLabels === true ? office.context?.sensitivityLabelsCatalog : undefined;
        return readItem(item, calls, bodyOptions(office), catalog);
      }),
    readSession: (key) => withItem((item) => readSession(item, calls, key)),
    writeSession: (key, value) => withItem((item) => writeSession(item, calls, key, value)),
    removeSession: (key) => withItem((item) => removeSession(item, calls, key)),
  };
}

/** The open item; null when there is none, or when asking for it throws. */
export function currentItem(office: OfficeSurface): OfficeItem | null {
  try {
    return office.context?.mailbox?.item ?? null;
  } catch {
    return null;
  }
}

/**
 * Everyone the message goes to, its sender and its files are read or the read fails: a check of half a message would
 * be worth nothing. Subject, compose type and text only sharpen the check, and degrade to empty. They start last. The
 * labels are read if `catalog` is given, and are absent where they cannot be.
 */
async function readItem(
  item: OfficeItem,
  calls: OfficeCalls,
  options: Readonly<Record<string, unknown>>,
  catalog: OfficeLabelsCatalog | undefined,
): Promise<Result<ComposeItem, HostError>> {
  const [to, cc, bcc, from, attachments, subject, composeType, body, labels] = await Promise.all([
    readRecipients(item, calls, 'to'),
    readRecipients(item, calls, 'cc'),
    readRecipients(item, calls, 'bcc'),
    readFrom(item, calls),
    readAttachments(item, calls),
    calls.call('subject.getAsync', (answered) => item.subject.getAsync(answered)),
    readComposeType(item, calls),
    calls.call('body.getAsync', (answered) => item.body.getAsync('html', options, answered)),
    readLabels(item, calls, catalog),
  ]);
  if (!to.ok) return to;
  if (!cc.ok) return cc;
  if (!bcc.ok) return bcc;
  if (!from.ok) return from;
  if (!attachments.ok) return attachments;
  const fields: readonly [RecipientField, RecipientList][] = [
    ['to', to.value],
    ['cc', cc.value],
    ['bcc', bcc.value],
  ];
  return ok({
    from: from.value,
    to: to.value.people,
    cc: cc.value.people,
    bcc: bcc.value.people,
    lists: [...to.value.lists, ...cc.value.lists, ...bcc.value.lists],
    atLimit: fields.filter(([, list]) => list.isAtLimit).map(([field]) => field),
    subject: subject.ok && typeof subject.value === 'string' ? subject.value : '',
    attachments: attachments.value,
    composeType,
    bodyStart: body.ok && typeof body.value === 'string' ? extractAuthorText(body.value) : '',
    labels,
  });
}

const NOBODY: RecipientList = { people: [], lists: [], isAtLimit: false };

async function readRecipients(
  item: OfficeItem,
  calls: OfficeCalls,
  field: RecipientField,
): Promise<Result<RecipientList, HostError>> {
  const call = `${field}.getAsync`;
  const recipients = recipientsIn(item, field);
  if (recipients === null) return ok(NOBODY);
  const answer = await calls.call(call, (answered) => recipients.getAsync(answered));
  if (!answer.ok) return answer;
  const list = parseRecipients(answer.value);
  return list === null ? fail({ code: 'call-failed', call }) : ok(list);
}

async function readFrom(item: OfficeItem, calls: OfficeCalls): Promise<Result<Person, HostError>> {
  const call = 'from.getAsync';
  const answer = await calls.call(call, (answered) => {
    const sender = item.from ?? item.organizer;
    if (sender === undefined) throw new Error('from is not available');
    sender.getAsync(answered);
  });
  if (!answer.ok) return answer;
  return isRecord(answer.value) ? ok(parsePerson(answer.value)) : fail({ code: 'call-failed', call });
}

async function readAttachments(
  item: OfficeItem,
  calls: OfficeCalls,
): Promise<Result<readonly RawAttachment[], HostError>> {
  const call = 'getAttachmentsAsync';
  const answer = await calls.call(call, (answered) => item.getAttachmentsAsync(answered));
  if (!answer.ok) return answer;
  if (!Array.isArray(answer.value)) return fail({ code: 'call-failed', call });
  const attachments: RawAttachment[] = [];
  for (const entry of answer.value as readonly unknown[]) {
    if (!isRecord(entry)) return fail({ code: 'call-failed', call });
    const id = entry['id'];
    const name = entry['name'];
    attachments.push({
      id: typeof id === 'string' ? id : '',
      name: typeof name === 'string' ? name : '',
      isInline: entry['isInline'] === true,
    });
  }
  return ok(attachments);
}

async function readComposeType(item: OfficeItem, calls: OfficeCalls): Promise<ComposeType | null> {
  if (isAppointment(item)) return 'new'; // an invitation begins a conversation
  const answer = await calls.call('getComposeTypeAsync', (answered) => {
    if (item.getComposeTypeAsync === undefined) throw new Error('compose type is not available');
    item.getComposeTypeAsync(answered);
  });
  if (!answer.ok || !isRecord(answer.value)) return null;
  switch (answer.value['composeType']) {
    case 'newMail':
      return 'new';
    case 'reply':
      return 'reply';
    case 'forward':
      return 'forward';
    default:
      return null;
  }
}

/** Outlook wants the catalog asked first: without labels in the organisation there is none to read. */
async function readLabels(
  item: OfficeItem,
  calls: OfficeCalls,
  catalog: OfficeLabelsCatalog | undefined,
): Promise<readonly string[] | undefined> {
  const label = item.sensitivityLabel;
  if (catalog === undefined || label === undefined) return undefined;
  const isEnabled = await calls.call('sensitivityLabelsCatalog.getIsEnabledAsync', (answered) =>
    catalog.getIsEnabledAsync(answered),
  );
  if (isEnabled.value !== true) return undefined;
  const answer = await calls.call('sensitivityLabel.getAsync', (answered) => label.getAsync(answered));
  if (!answer.ok) return undefined;
  return typeof answer.value === 'string' ? [answer.value] : [];
}

/** Where it exists, `HostConfig` asks for the author's part alone, as the mailbox is set to show it. */
function bodyOptions(office: OfficeSurface): Readonly<Record<string, unknown>> {
  const bodyMode = office.MailboxEnums?.BodyMode?.HostConfig;
  return bodyMode === undefined ? {} : { bodyMode };
}

async function readSession(
  item: OfficeItem,
  calls: OfficeCalls,
  key: string,
): Promise<Result<string | null, HostError>> {
  const session = item.sessionData;
  if (session === undefined) return fail({ code: 'unsupported', call: 'sessionData.getAsync' });
  const answer = await calls.call('sessionData.getAsync', (answered) => session.getAsync(key, answered));
  if (!answer.ok) return answer.error.hostCode === KEY_NOT_FOUND ? ok(null) : answer;
  return ok(typeof answer.value === 'string' ? answer.value : null);
}

async function writeSession(
  item: OfficeItem,
  calls: OfficeCalls,
  key: string,
  value: string,
): Promise<Result<void, HostError>> {
  const session = item.sessionData;
  if (session === undefined) return fail({ code: 'unsupported', call: 'sessionData.setAsync' });
  const answer = await calls.call('sessionData.setAsync', (answered) =>
    session.setAsync(key, value, answered),
  );
  return answer.ok ? ok(undefined) : answer;
}

async function removeSession(
  item: OfficeItem,
  calls: OfficeCalls,
  key: string,
): Promise<Result<void, HostError>> {
  const session = item.sessionData;
  if (session === undefined) return fail({ code: 'unsupported', call: 'sessionData.removeAsync' });
  const answer = await calls.call('sessionData.removeAsync', (answered) =>
    session.removeAsync(key, answered),
  );
  if (answer.ok || answer.error.hostCode === KEY_NOT_FOUND) return ok(undefined);
  return answer;
}
