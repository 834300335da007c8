import { describe, expect, it } from 'vitest';
import { createDraftEditor } from '../../../../src/host/office/draft-editor';
import { createOfficeCalls } from '../../../../src/host/office/office-calls';
import { toEmailAddress, type Person } from '../../../../src/scoring/message';
import { FakeOffice, type FakeOfficeOptions } from '../../../support/fake-office';
import { ManualClock } from '../../../support/manual-clock';

function person(i: number): Person {
  return { address: toEmailAddress(`p${i}@acme.example`), name: `Person ${i}` };
}

function recipient(i: number) {
  return { emailAddress: `p${i}@acme.example`, displayName: `Person ${i}` };
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

function open(options: FakeOfficeOptions = {}) {
  const office = new FakeOffice({ mailbox: '1.16', ...options });
  return { office, editor: createDraftEditor(office.surface, createOfficeCalls(new ManualClock())) };
}

describe('changing the recipients of a field', () => {
  it.each([0, 1, 100, 101, 450])('writes exactly the given %i people', async (count) => {
    const { office, editor } = open({ draft: { to: [recipient(999)] } });
    expect((await editor.setRecipients('to', numbers(count).map(person))).ok).toBe(true);
    expect(office.draft.to).toEqual(numbers(count).map(recipient));
  });

  it('writes the attendees of a meeting, and refuses the Bcc that it has not', async () => {
    const { office, editor } = open({ draft: { to: [recipient(1)] }, isAppointment: true });
    expect((await editor.setRecipients('to', [person(2)])).ok).toBe(true);
    expect(office.draft.to).toEqual([recipient(2)]);
    expect((await editor.setRecipients('bcc', [person(2)])).error?.code).toBe('unsupported');
  });

  it('touches no other field', async () => {
    const { office, editor } = open({
      draft: { to: [recipient(1)], cc: [recipient(2)], bcc: [recipient(3)] },
    });
    await editor.setRecipients('cc', [person(4)]);
    expect(office.draft.to).toEqual([recipient(1)]);
    expect(office.draft.bcc).toEqual([recipient(3)]);
  });

  it('puts the former list back when a later part is refused', async () => {
    const { office, editor } = open({ draft: { to: numbers(3).map(recipient) } });
    office.setFault('to.addAsync', { kind: 'error', code: 9012 });
    const result = await editor.setRecipients('to', numbers(150).map(person));
    expect(result.error).toEqual({ code: 'call-failed', call: 'to.addAsync', hostCode: 9012 });
    expect(office.draft.to).toEqual(numbers(3).map(recipient));
  });

  it('leaves the list alone when the first part is refused', async () => {
    const { office, editor } = open({ draft: { to: numbers(3).map(recipient) } });
    office.setFault('to.setAsync', { kind: 'error', code: 9013 });
    expect((await editor.setRecipients('to', [person(7)])).error?.hostCode).toBe(9013);
    expect(office.draft.to).toEqual(numbers(3).map(recipient));
  });

  it.each([
    ['holds a contact group', [recipient(1), { displayName: 'My friends', emailAddress: '' }]],
    ['may hold more than Outlook shows', numbers(500).map(recipient)],
  ])('refuses to write a field that %s, which would lose someone', async (_name, to) => {
    const { office, editor } = open({ draft: { to } });
    expect((await editor.setRecipients('to', [person(7)])).error).toEqual({
      code: 'unsupported',
      call: 'to.setAsync',
    });
    expect(office.draft.to).toBe(to);
  });

  it('changes nothing when the present list cannot be read', async () => {
    const { office, editor } = open({ draft: { to: [recipient(1)] } });
    office.setFault('to.getAsync', { kind: 'answer', answer: { status: 'succeeded', value: 'nobody' } });
    expect((await editor.setRecipients('to', [person(7)])).error?.call).toBe('to.getAsync');
    office.setFault('to.getAsync', { kind: 'error', code: 9002 });
    expect((await editor.setRecipients('to', [person(7)])).error?.hostCode).toBe(9002);
    expect(office.draft.to).toEqual([recipient(1)]);
  });
});

describe('the rest of the draft', () => {
  it('loses the file that was asked for', async () => {
    const { office, editor } = open({ draft: { attachments: [{ id: 'a' }, { id: 'b' }] } });
    expect((await editor.removeAttachment('a')).ok).toBe(true);
    expect(office.draft.attachments).toEqual([{ id: 'b' }]);
    office.setFault('removeAttachmentAsync', { kind: 'error', code: 9003 });
    expect((await editor.removeAttachment('b')).error?.hostCode).toBe(9003);
  });

  it('is sent where the client can send from a pane', async () => {
    const { office, editor } = open();
    expect((await editor.send()).ok).toBe(true);
    expect(office.sends).toBe(1);
    office.setFault('sendAsync', { kind: 'error', code: 9042 });
    expect((await editor.send()).error?.hostCode).toBe(9042);
  });

  it('cannot be sent from the pane below Mailbox 1.15', async () => {
    const { office, editor } = open({ mailbox: '1.14' });
    expect((await editor.send()).error).toEqual({ code: 'unsupported', call: 'sendAsync' });
    expect(office.sends).toBe(0);
  });

  it('is not there when no item is open', async () => {
    const editor = createDraftEditor({}, createOfficeCalls(new ManualClock()));
    expect((await editor.send()).error?.code).toBe('no-item');
    expect((await editor.setRecipients('to', [])).error?.code).toBe('no-item');
    expect((await editor.readHandover()).error?.code).toBe('no-item');
  });
});

describe('the hand-over from the Smart Alert', () => {
  it.each([
    ['{"version":1}', '{"version":1}'],
    ['', null],
    [null, null],
  ])('is what the handler gave: %s', async (handover, expected) => {
    const { editor } = open({ handover });
    expect(await editor.readHandover()).toEqual({ ok: true, value: expected });
  });

  it('is nothing when the pane was opened from the ribbon', async () => {
    const { office, editor } = open();
    office.setFault('getInitializationContextAsync', { kind: 'error', code: 9020 });
    expect(await editor.readHandover()).toEqual({ ok: true, value: null });
  });
});

describe('changes of the draft', () => {
  it('are told for recipients, files and a new hand-over, until unsubscribed', () => {
    const { office, editor } = open();
    let changes = 0;
    const unsubscribe = editor.onDraftChanged(() => {
      changes += 1;
    });
    return Promise.resolve().then(() => {
      expect([...office.subscriptions.keys()]).toEqual([
        'olkRecipientsChanged',
        'olkAttachmentsChanged',
        'olkInitializationContextChanged',
      ]);
      const handlers = [...office.subscriptions.values()];
      for (const handler of handlers) handler();
      expect(changes).toBe(3);
      unsubscribe();
      for (const handler of handlers) handler();
      expect(changes).toBe(3);
    });
  });

  it('are told for another sensitivity label only if somebody asks for labels', async () => {
    const office = new FakeOffice();
    const calls = createOfficeCalls(new ManualClock());
    createDraftEditor(office.surface, calls, { withLabels: true }).onDraftChanged(() => undefined);
    await Promise.resolve();
    expect([...office.subscriptions.keys()]).toContain('olkSensitivityLabelChanged');
  });

  it('are told as far as an older client can', async () => {
    const { office, editor } = open({ mailbox: '1.14' });
    editor.onDraftChanged(() => undefined);
    await Promise.resolve();
    expect(office.subscriptions.has('olkInitializationContextChanged')).toBe(false);
    expect(office.subscriptions.size).toBe(2);
  });

  it('cannot be told without an item, and nothing breaks', () => {
    const editor = createDraftEditor({}, createOfficeCalls(new ManualClock()));
    expect(editor.onDraftChanged(() => undefined)).not.toThrow();
  });
});
