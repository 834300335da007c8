import { describe, expect, it } from 'vitest';
import type { ComposeItem } from '../../../../src/host/ports';
import { toEmailAddress, type Person } from '../../../../src/scoring/message';
import type { FieldChange } from '../../../../src/send-check/fix-draft';
import {
  moveToBcc,
  removeRecipient,
  replaceRecipient,
  undoChange,
} from '../../../../src/taskpane/review/draft-change';

const person = (name: string): Person => ({ name, address: toEmailAddress(`${name}@acme.example`) });
const [anna, bo, cleo, dora] = ['anna', 'bo', 'cleo', 'dora'].map(person) as [Person, Person, Person, Person];

function draft(fields: Partial<Pick<ComposeItem, 'to' | 'cc' | 'bcc' | 'lists'>>): ComposeItem {
  return {
    from: person('me'),
    to: [],
    cc: [],
    bcc: [],
    lists: [],
    subject: '',
    attachments: [],
    composeType: 'new',
    bodyStart: '',
    ...fields,
  };
}

const written = (item: ComposeItem, writes: readonly FieldChange[]): ComposeItem =>
  writes.reduce((now, { field, people }) => ({ ...now, [field]: people }), item);

describe('replacing a recipient', () => {
  it('remembers who stood where', () => {
    const plan = replaceRecipient(draft({ to: [bo], cc: [cleo, anna] }), anna, dora);
    expect(plan?.change).toEqual({
      kind: 'removed',
      removed: anna,
      added: dora,
      places: [{ field: 'cc', index: 1 }],
    });
  });

  it('adds nobody when the right one is on the message already', () => {
    const plan = replaceRecipient(draft({ to: [anna, bo], cc: [dora] }), anna, dora)!;
    expect(plan.change).toMatchObject({ kind: 'removed', added: null });
    expect(written(draft({ to: [anna, bo], cc: [dora] }), plan.writes)).toEqual(
      draft({ to: [bo], cc: [dora] }),
    );
  });

  it('does nothing for someone who is not on the message any more', () => {
    expect(replaceRecipient(draft({ to: [bo] }), anna, dora)).toBeNull();
    expect(removeRecipient(draft({ to: [bo] }), anna)).toBeNull();
  });
});

describe('moving a recipient to Bcc', () => {
  it('writes Bcc first, so that a failure in between loses nobody', () => {
    const plan = moveToBcc(draft({ to: [bo, anna], bcc: [cleo] }), anna);
    expect(plan?.writes).toEqual([
      { field: 'bcc', people: [cleo, anna] },
      { field: 'to', people: [bo] },
    ]);
  });

  it.each([
    ['stands there already', draft({ to: [bo], bcc: [anna] })],
    ['is not on the message any more', draft({ to: [bo] })],
  ])('does nothing for someone who %s', (_, item) => {
    expect(moveToBcc(item, anna)).toBeNull();
  });

  it.each([
    ['from the middle of To', draft({ to: [bo, anna, cleo] })],
    ['from To and Cc', draft({ to: [anna], cc: [bo, anna], bcc: [cleo] })],
    ['from To when also in Bcc', draft({ to: [bo, anna], bcc: [anna, cleo] })],
  ])('is taken back exactly when nothing else changed: %s', (_, before) => {
    const plan = moveToBcc(before, anna)!;
    const after = written(before, plan.writes);
    expect(after).not.toEqual(before);
    const back = undoChange(after, plan.change);
    expect(written(after, back)).toEqual(before);
    expect(written(before, undoChange(before, plan.change))).toEqual(before);
  });

  it('comes back even when the user has taken the recipient out of Bcc', () => {
    const { change } = moveToBcc(draft({ to: [bo, anna] }), anna)!;
    expect(undoChange(draft({ to: [bo] }), change)).toEqual([{ field: 'to', people: [bo, anna] }]);
  });
});

describe('taking a change back', () => {
  it.each([
    ['replaced in the middle', draft({ to: [bo, anna, cleo] })],
    ['replaced in two fields', draft({ to: [{ ...anna }], cc: [bo, { ...anna }, cleo] })],
    [
      'whatever the case of the address',
      draft({ to: [{ ...anna, address: 'Anna@ACME.example' as Person['address'] }] }),
    ],
  ])('restores the draft exactly when nothing else changed: %s', (_, before) => {
    const plan = replaceRecipient(before, anna, dora)!;
    const after = written(before, plan.writes);
    expect(after).not.toEqual(before);
    expect(written(after, undoChange(after, plan.change))).toEqual(before);
  });

  it('restores a removed recipient in its place', () => {
    const before = draft({ bcc: [anna, bo] });
    const plan = removeRecipient(before, anna)!;
    const after = written(before, plan.writes);
    expect(after.bcc).toEqual([bo]);
    expect(written(after, undoChange(after, plan.change))).toEqual(before);
  });

  it('keeps what the user added in the meantime', () => {
    const { change } = removeRecipient(draft({ to: [anna, bo] }), anna)!;
    expect(undoChange(draft({ to: [cleo, bo, dora] }), change)).toEqual([
      { field: 'to', people: [anna, cleo, bo, dora] },
    ]);
  });

  it('puts the old recipient back even when the user has taken the new one off', () => {
    const { change } = replaceRecipient(draft({ to: [bo, anna] }), anna, dora)!;
    expect(undoChange(draft({ to: [bo] }), change)).toEqual([{ field: 'to', people: [bo, anna] }]);
  });

  it('follows a replaced recipient that the user moved to another field', () => {
    const { change } = replaceRecipient(draft({ to: [anna, bo] }), anna, dora)!;
    expect(undoChange(draft({ to: [bo], cc: [dora] }), change)).toEqual([{ field: 'cc', people: [anna] }]);
  });

  it('does nothing when the user has done it by hand', () => {
    const { change } = removeRecipient(draft({ to: [anna, bo] }), anna)!;
    expect(undoChange(draft({ cc: [anna], to: [bo] }), change)).toEqual([]);
  });
});
