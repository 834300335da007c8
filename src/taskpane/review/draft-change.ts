import type { ComposeItem } from '../../host/ports';
import { toEmailAddress, type Person, type RecipientField } from '../../scoring/message';
import { planMoveToBcc, planRemove, planReplace, type FieldChange } from '../../send-check/fix-draft';

interface Place {
  readonly field: RecipientField;
  readonly index: number;
}

/** Somebody was taken off the message. */
export interface Removal {
  readonly kind: 'removed';
  readonly removed: Person;
  /** Who was put in the place of `removed`; null when nobody was. */
  readonly added: Person | null;
  /** Where `removed` stood. */
  readonly places: readonly Place[];
}

/** Somebody stays on the message, and the others do not see it. */
export interface MoveToBcc {
  readonly kind: 'moved';
  readonly moved: Person;
  /** Where `moved` stood, Bcc included. */
  readonly places: readonly Place[];
}

/** A change of the recipients that the pane made for the user, with what is needed to take it back. */
export type DraftChange = Removal | MoveToBcc;

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
    change: { kind: 'removed', removed: asWritten(item, wrong), added, places },
    writes: planReplace(item, toEmailAddress(wrong.address), right),
  };
}

/** Takes `wrong` off the message; null when it is not on it any more. */
export function removeRecipient(item: ComposeItem, wrong: Person): PlannedChange | null {
  const places = placesOf(item, wrong);
  if (places.length === 0) return null;
  return {
    change: { kind: 'removed', removed: asWritten(item, wrong), added: null, places },
    writes: planRemove(item, toEmailAddress(wrong.address)),
  };
}

/** Moves `person` to Bcc; null when it stands only there already, or is not on the message any more. */
export function moveToBcc(item: ComposeItem, person: Person): PlannedChange | null {
  const writes = planMoveToBcc(item, toEmailAddress(person.address));
  if (writes.length === 0) return null;
  return {
    change: { kind: 'moved', moved: asWritten(item, person), places: placesOf(item, person) },
    // Into Bcc before out of the rest: a write that fails half-way must not lose the recipient.
    writes: [...writes].reverse(),
  };
}

/** What takes a change back on the draft as it is now, keeping what the user did since; empty when nothing is left to do. */
export function undoChange(item: ComposeItem, change: DraftChange): readonly FieldChange[] {
  return change.kind === 'moved' ? undoMove(item, change) : undoRemoval(item, change);
}

/** Back into To and Cc before out of Bcc, for the same reason as above. */
function undoMove(item: ComposeItem, { moved, places }: MoveToBcc): readonly FieldChange[] {
  if (placesOf(item, moved).some(({ field }) => field !== 'bcc')) return [];
  const writes: FieldChange[] = places
    .filter(({ field }) => field !== 'bcc')
    .map(({ field, index }) => ({ field, people: insertedAt(item[field], index, moved) }));
  const hidden = item.bcc.filter((person) => !isSamePerson(person, moved));
  const wasHidden = places.some(({ field }) => field === 'bcc');
  return wasHidden || hidden.length === item.bcc.length
    ? writes
    : [...writes, { field: 'bcc', people: hidden }];
}

function undoRemoval(item: ComposeItem, change: Removal): readonly FieldChange[] {
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

function insertedAt(people: readonly Person[], index: number, person: Person): readonly Person[] {
  return [...people.slice(0, index), person, ...people.slice(index)];
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
