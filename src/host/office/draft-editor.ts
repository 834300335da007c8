import { fail, ok, type Result } from '../../scoring/result';
import type { Person, RecipientField } from '../../scoring/message';
import type { DraftEditor, HostError } from '../ports';
import { currentItem } from './compose-host';
import { onDraftChanged } from './draft-changes';
import type { OfficeCalls } from './office-calls';
import { supportsMailbox, type OfficeCallback, type OfficeItem } from './office-surface';
import type { OfficeRecipient, OfficeRecipients, OfficeSurface } from './office-surface';
import { parseRecipients } from './read-recipients';
import { recipientsIn } from './recipients-in';

/** Outlook takes at most this many recipients in one call. */
const CHUNK = 100;

/** On the user's click nothing waits for a deadline, and giving up early would show a change as failed that was made. */
const EDIT_PATIENCE_MS = 10_000;

/** Sending raises OnMessageSend, and perhaps another add-in's dialog, before Outlook answers. */
const SEND_PATIENCE_MS = 60_000;

type Outcome = Result<void, HostError>;

/**
 * Changes the draft that `office` has open, always on the user's click. Every method settles; none rejects. With
 * `withLabels`, another sensitivity label is a change to tell of.
 */
export function createDraftEditor(
  office: OfficeSurface,
  calls: OfficeCalls,
  { withLabels = false }: { readonly withLabels?: boolean } = {},
): DraftEditor {
  const withItem = <T>(
    use: (item: OfficeItem) => Promise<Result<T, HostError>>,
  ): Promise<Result<T, HostError>> => {
    const item = currentItem(office);
    return item === null ? Promise.resolve(fail({ code: 'no-item', call: 'mailbox.item' })) : use(item);
  };
  return {
    setRecipients: (field, people) => withItem((item) => replaceRecipients(item, calls, field, people)),
    removeAttachment: (id) =>
      withItem(async (item) => {
        const remove = (answered: OfficeCallback): void => item.removeAttachmentAsync(id, answered);
        const answer = await calls.call('removeAttachmentAsync', remove, EDIT_PATIENCE_MS);
        return answer.ok ? ok(undefined) : answer;
      }),
    send: () => withItem((item) => send(office, item, calls)),
    readHandover: () => withItem((item) => readHandover(item, calls)),
    onDraftChanged: (listener) => onDraftChanged(office, calls, withLabels, listener),
  };
}

/**
 * Sets one field to exactly `people`. Refused as `unsupported` where Outlook's list cannot be written back whole:
 * it shows no address for someone (a contact group), or shows as many as it ever does and may hold more. When a later
 * chunk fails, the former list is put back.
 */
async function replaceRecipients(
  item: OfficeItem,
  calls: OfficeCalls,
  field: RecipientField,
  people: readonly Person[],
): Promise<Outcome> {
  const call = `${field}.setAsync`;
  const recipients = recipientsIn(item, field);
  if (recipients === null) return fail({ code: 'unsupported', call });
  const answer = await calls.call(`${field}.getAsync`, (answered) => recipients.getAsync(answered));
  if (!answer.ok) return answer;
  const former = parseRecipients(answer.value);
  if (former === null) return fail({ code: 'call-failed', call: `${field}.getAsync` });
  const isWhole = !former.isAtLimit && former.lists.every((list) => list.address !== '');
  if (!isWhole) return fail({ code: 'unsupported', call });
  const written = await writeRecipients(recipients, calls, field, people);
  // A refused setAsync changed nothing; after it the field holds a part of the new list.
  if (!written.ok) await writeRecipients(recipients, calls, field, former.people);
  return written;
}

async function writeRecipients(
  recipients: OfficeRecipients,
  calls: OfficeCalls,
  field: RecipientField,
  people: readonly Person[],
): Promise<Outcome> {
  const all = people.map(toOfficeRecipient);
  for (let start = 0; start === 0 || start < all.length; start += CHUNK) {
    const chunk = all.slice(start, start + CHUNK);
    const method = start === 0 ? 'setAsync' : 'addAsync';
    const write = (answered: OfficeCallback): void => recipients[method](chunk, answered);
    const answer = await calls.call(`${field}.${method}`, write, EDIT_PATIENCE_MS);
    if (!answer.ok) return answer;
  }
  return ok(undefined);
}

function toOfficeRecipient(person: Person): OfficeRecipient {
  return { displayName: person.name, emailAddress: person.address };
}

async function send(office: OfficeSurface, item: OfficeItem, calls: OfficeCalls): Promise<Outcome> {
  const isSupported = supportsMailbox(office, '1.15') && item.sendAsync !== undefined;
  if (!isSupported) return fail({ code: 'unsupported', call: 'sendAsync' });
  const answer = await calls.call('sendAsync', (answered) => item.sendAsync?.(answered), SEND_PATIENCE_MS);
  return answer.ok ? ok(undefined) : answer;
}

/** Outlook answers with an error, not with nothing, when the pane was opened from the ribbon. */
async function readHandover(item: OfficeItem, calls: OfficeCalls): Promise<Result<string | null, HostError>> {
  if (item.getInitializationContextAsync === undefined) return ok(null);
  const answer = await calls.call('getInitializationContextAsync', (answered) =>
    item.getInitializationContextAsync?.(answered),
  );
  if (!answer.ok) return answer.error.code === 'no-answer' ? answer : ok(null);
  return ok(typeof answer.value === 'string' && answer.value !== '' ? answer.value : null);
}
