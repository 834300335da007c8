import type { ComposeItem } from '../../host/ports';
import { toEmailAddress, type Person, type RecipientField } from '../../scoring/message';
import { planRemove, planReplace, type FieldChange } from '../../send-check/fix-draft';

interface Place {
  readonly field: RecipientField;
  readonly index: number;
}

/** A change of the recipients that the pane made for the user, with what is needed to take it back. */
export interface DraftChange {
  readonly removed: Person;
  /** Who was put in the place of `removed`; null when nobody was. */
  readonly added: Person | null;
  /** Where `removed` stood. */
  readonly places: readonly Place[];
}

/** A change worked out on the draft as it is now. */
export interface PlannedChange {
  readonly change: DraftChange;
  readonly writes: readonly FieldChange[];
}

const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/** Puts `right` where `wrong` stands; null when `wrong` is not on the message any more. */
export function replaceRecipient(item: ComposeItem, wrong: Person, right: Person): PlannedChange | null {
  const places = placesOf(item, wrong);
  if (places.length === 0) return null;
  const added = placesOf(item, right).length > 0 ? null : right;
  return {
    change: { removed: asWritten(item, wrong), added, places },
    writes: planReplace(item, toEmailAddress(wrong.address), right),
  };
}

/** Takes `wrong` off the message; null when it is not on it any more. */
export function removeRecipient(item: ComposeItem, wrong: Person): PlannedChange | null {
  const places = placesOf(item, wrong);
  if (places.length === 0) return null;
  return {
    change: { removed: asWritten(item, wrong), added: null, places },
    writes: planRemove(item, toEmailAddress(wrong.address)),
  };
}

/** What takes a change back on the draft as it is now, keeping what the user did since; empty when nothing is left to do. */
export function undoChange(item: ComposeItem, change: DraftChange): readonly FieldChange[] {
  if (placesOf(item, change.removed).length > 0) return [];
  const fields = { to: [...item.to], cc: [...item.cc], bcc: [...item.bcc] };
  const touched = new Set<RecipientField>();
  let places = change.places;
  const standIn = change.added === null ? undefined : placesOf(item, change.added)[0];
  if (standIn !== undefined) {
    fields[standIn.field][standIn.index] = change.removed;
    touched.add(standIn.field);
    places = places.slice(1);
  }
  for (const { field, index } of places) {
    fields[field].splice(index, 0, change.removed);
    touched.add(field);
  }
  return FIELDS.filter((field) => touched.has(field)).map((field) => ({ field, people: fields[field] }));
}

function placesOf(item: ComposeItem, person: Person): readonly Place[] {
  return FIELDS.flatMap((field) => {
    const index = item[field].findIndex((other) => isSamePerson(other, person));
    return index < 0 ? [] : [{ field, index }];
  });
}

function asWritten(item: ComposeItem, person: Person): Person {
  return [...item.to, ...item.cc, ...item.bcc].find((other) => isSamePerson(other, person)) ?? person;
}

function isSamePerson(left: Person, right: Person): boolean {
  return toEmailAddress(left.address) === toEmailAddress(right.address);
}
