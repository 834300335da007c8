import type { ComposeItem } from '../host/ports';
import type { EmailAddress } from '../scoring/brand';
import { toEmailAddress, type Person, type RecipientField } from '../scoring/message';

/** One list of recipients as it has to become; apply with `DraftEditor.setRecipients`. */
export interface FieldChange {
  readonly field: RecipientField;
  readonly people: readonly Person[];
}

const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/**
 * Puts `right` where `wrong` stood first and takes `wrong` out of every field; where `right` is addressed already,
 * only takes `wrong` out. Empty when `wrong` is no longer on the draft.
 */
export function planReplace(item: ComposeItem, wrong: EmailAddress, right: Person): readonly FieldChange[] {
  if (isAt(right, wrong)) return [];
  const everyone = [...item.to, ...item.cc, ...item.bcc];
  const isThere = everyone.some((person) => isAt(person, right.address));
  const first = isThere ? null : everyone.filter((person) => isAt(person, wrong))[0];
  return changes(item, (people) =>
    people.map((person) => (person === first ? right : person)).filter((person) => !isAt(person, wrong)),
  );
}

/** Takes a recipient out of every field it stands in. */
export function planRemove(item: ComposeItem, wrong: EmailAddress): readonly FieldChange[] {
  return changes(item, (people) => people.filter((person) => !isAt(person, wrong)));
}

/** Moves a recipient from To and Cc to Bcc; empty when it only stands there already, or nowhere. */
export function planMoveToBcc(item: ComposeItem, address: EmailAddress): readonly FieldChange[] {
  const moved = [...item.to, ...item.cc].filter((person) => isAt(person, address))[0];
  if (moved === undefined) return [];
  const isThere = item.bcc.some((person) => isAt(person, address));
  return changes(item, (people, field) => {
    if (field !== 'bcc') return people.filter((person) => !isAt(person, address));
    return isThere ? people : [...people, moved];
  });
}

function isAt(person: Person, address: EmailAddress): boolean {
  return toEmailAddress(person.address) === toEmailAddress(address);
}

/** The fields that `next` changes. Compared by address: the same people in the same order are no change. */
function changes(
  item: ComposeItem,
  next: (people: readonly Person[], field: RecipientField) => readonly Person[],
): readonly FieldChange[] {
  return FIELDS.map((field) => ({ field, people: next(item[field], field) })).filter(
    ({ field, people }) =>
      people.length !== item[field].length ||
      people.some((person, index) => person.address !== item[field][index]?.address),
  );
}
