import { describe, expect, it } from 'vitest';
import type { ComposeItem } from '../../../../src/host/ports';
import { toEmailAddress, type Person } from '../../../../src/scoring/message';
import type { FieldChange } from '../../../../src/send-check/fix-draft';
import { removeRecipient, replaceRecipient, undoChange } from '../../../../src/taskpane/review/draft-change';

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
    expect(plan?.change).toEqual({ removed: anna, added: dora, places: [{ field: 'cc', index: 1 }] });
  });

  it('adds nobody when the right one is on the message already', () => {
    const plan = replaceRecipient(draft({ to: [anna, bo], cc: [dora] }), anna, dora)!;
    expect(plan.change.added).toBeNull();
    expect(written(draft({ to: [anna, bo], cc: [dora] }), plan.writes)).toEqual(
      draft({ to: [bo], cc: [dora] }),
    );
  });

  it('does nothing for someone who is not on the message any more', () => {
    expect(replaceRecipient(draft({ to: [bo] }), anna, dora)).toBeNull();
    expect(removeRecipient(draft({ to: [bo] }), anna)).toBeNull();
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
