import type { ComposeItem } from '../../host/ports';
import type { Person, RecipientField } from '../../scoring/message';
import { toEmailAddress } from '../../scoring/message';

/** A change of the recipients that the pane made for the user, with what is needed to take it back. */
export type DraftChange =
  | {
      readonly kind: 'replaced';
      readonly field: RecipientField;
      readonly index: number;
      readonly removed: Person;
      readonly added: Person;
    }
  | {
      readonly kind: 'removed';
      readonly field: RecipientField;
      readonly index: number;
      readonly removed: Person;
    };

/** What one field holds after a change: the argument of `DraftEditor.setRecipients`. */
export interface FieldWrite {
  readonly field: RecipientField;
  readonly people: readonly Person[];
}

/** A change worked out on the draft as it is now; null when there is nothing left to change. */
export interface PlannedChange {
  readonly change: DraftChange;
  readonly write: FieldWrite;
}

const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/** Puts `added` where `wrong` stands. Where `added` is on the message already, `wrong` is only taken off. */
export function planReplace(item: ComposeItem, wrong: Person, added: Person): PlannedChange | null {
  const place = placeOf(item, wrong);
  if (place === null) return null;
  if (placeOf(item, added) !== null) return planRemove(item, wrong);
  const people = item[place.field].flatMap((person, at) =>
    at === place.index ? [added] : isSamePerson(person, wrong) ? [] : [person],
  );
  const removed = item[place.field][place.index] ?? wrong;
  return { change: { kind: 'replaced', ...place, removed, added }, write: { field: place.field, people } };
}

/** Takes `wrong` off the first field that holds it. */
export function planRemove(item: ComposeItem, wrong: Person): PlannedChange | null {
  const place = placeOf(item, wrong);
  if (place === null) return null;
  const people = item[place.field].filter((person) => !isSamePerson(person, wrong));
  const removed = item[place.field][place.index] ?? wrong;
  return { change: { kind: 'removed', ...place, removed }, write: { field: place.field, people } };
}

/**
 * Takes a change back on the draft as it is now, keeping what the user did since.
 * Null when the draft already is as it was before the change.
 */
export function planUndo(item: ComposeItem, change: DraftChange): FieldWrite | null {
  if (placeOf(item, change.removed) !== null) return null;
  if (change.kind === 'replaced') {
    const place = placeOf(item, change.added);
    if (place !== null) {
      const people = item[place.field].map((person, at) => (at === place.index ? change.removed : person));
      return { field: place.field, people };
    }
  }
  const people = [...item[change.field]];
  people.splice(change.index, 0, change.removed);
  return { field: change.field, people };
}

function placeOf(item: ComposeItem, person: Person): { field: RecipientField; index: number } | null {
  for (const field of FIELDS) {
    const index = item[field].findIndex((other) => isSamePerson(other, person));
    if (index >= 0) return { field, index };
  }
  return null;
}

function isSamePerson(left: Person, right: Person): boolean {
  return toEmailAddress(left.address) === toEmailAddress(right.address);
}
