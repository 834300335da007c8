import { describe, expect, it } from 'vitest';
import type { ComposeItem } from '../../../../src/host/ports';
import { toEmailAddress, type Person } from '../../../../src/scoring/message';
import {
  planRemove,
  planReplace,
  planUndo,
  type FieldWrite,
} from '../../../../src/taskpane/review/draft-change';

const person = (name: string): Person => ({ name, address: toEmailAddress(`${name}@acme.example`) });
const [anna, bo, cleo, dora] = ['anna', 'bo', 'cleo', 'dora'].map(person) as [Person, Person, Person, Person];

function draft(fields: Partial<Pick<ComposeItem, 'to' | 'cc' | 'bcc'>>): ComposeItem {
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

const written = (item: ComposeItem, write: FieldWrite): ComposeItem => ({
  ...item,
  [write.field]: write.people,
});

describe('replacing a recipient', () => {
  it('keeps the field and the place in it', () => {
    expect(planReplace(draft({ to: [bo], cc: [cleo, anna, bo] }), anna, dora)?.write).toEqual({
      field: 'cc',
      people: [cleo, dora, bo],
    });
  });

  it('only takes the wrong one off when the right one is on the message already', () => {
    const plan = planReplace(draft({ to: [anna, bo], cc: [dora] }), anna, dora);
    expect(plan?.change.kind).toBe('removed');
    expect(plan?.write).toEqual({ field: 'to', people: [bo] });
  });

  it('does not leave a second copy of the wrong one behind in the field', () => {
    expect(planReplace(draft({ to: [anna, bo, anna] }), anna, dora)?.write.people).toEqual([dora, bo]);
  });

  it('finds the recipient whatever the case of its address in the draft', () => {
    const shouted = { name: 'Anna', address: 'ANNA@Acme.Example' as Person['address'] };
    expect(planReplace(draft({ to: [shouted] }), anna, dora)?.write.people).toEqual([dora]);
  });

  it('does nothing for someone who is not on the message any more', () => {
    expect(planReplace(draft({ to: [bo] }), anna, dora)).toBeNull();
  });
});

describe('taking a change back', () => {
  it('restores a replaced recipient in its place', () => {
    const before = draft({ to: [bo, anna, cleo] });
    const plan = planReplace(before, anna, dora)!;
    expect(planUndo(written(before, plan.write), plan.change)).toEqual({ field: 'to', people: before.to });
  });

  it('restores a removed recipient in its place', () => {
    const before = draft({ bcc: [anna, bo] });
    const plan = planRemove(before, anna)!;
    expect(planUndo(written(before, plan.write), plan.change)).toEqual({ field: 'bcc', people: before.bcc });
  });

  it('keeps what the user added in the meantime', () => {
    const plan = planRemove(draft({ to: [anna, bo] }), anna)!;
    expect(planUndo(draft({ to: [cleo, bo, dora] }), plan.change)?.people).toEqual([anna, cleo, bo, dora]);
  });

  it('puts the old recipient back even when the user has taken the new one off', () => {
    const plan = planReplace(draft({ to: [bo, anna] }), anna, dora)!;
    expect(planUndo(draft({ to: [bo] }), plan.change)).toEqual({ field: 'to', people: [bo, anna] });
  });

  it('follows a replaced recipient that the user moved to another field', () => {
    const plan = planReplace(draft({ to: [anna, bo] }), anna, dora)!;
    expect(planUndo(draft({ to: [bo], cc: [dora] }), plan.change)).toEqual({ field: 'cc', people: [anna] });
  });

  it('does nothing when the user has done it by hand', () => {
    const plan = planRemove(draft({ to: [anna, bo] }), anna)!;
    expect(planUndo(draft({ cc: [anna], to: [bo] }), plan.change)).toBeNull();
  });
});
