import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readMailbox, shiftMailbox } from '../../../../simulator/server/mailbox-file';

const ADA = { address: 'ada.lind@northwind.example', name: 'Ada Lind' };
const ANNA = { address: 'anna.berg@acme.example', name: 'Anna Berg' };

const line = (over: Record<string, unknown>) =>
  JSON.stringify({
    id: 'm1',
    direction: 'sent',
    sentAt: '2001-05-01T09:00:00Z',
    from: ADA,
    to: [ANNA],
    cc: [],
    bcc: [],
    subject: 'Plan',
    attachments: [],
    composeType: 'new',
    bodyStart: 'Hi',
    ...over,
  });

const folder = mkdtempSync(path.join(tmpdir(), 'addressee-mailbox-'));
afterAll(() => rmSync(folder, { recursive: true }));

function parseMailbox(text: string) {
  const file = path.join(folder, 'mailbox.jsonl');
  writeFileSync(file, text);
  return readMailbox(file, []);
}

describe('reading a mailbox', () => {
  it('takes the most frequent sender of the sent mail as the owner', async () => {
    const text = [
      line({ id: 'a' }),
      line({ id: 'b', from: { ...ADA, address: 'ADA.Lind@northwind.example' } }),
      line({ id: 'c', from: ANNA }),
      line({ id: 'd', direction: 'received', from: ANNA, to: [ADA] }),
    ].join('\n');
    const read = await parseMailbox(text);
    expect(read.value?.mailbox.owner).toEqual(ADA);
    expect(read.value?.mailbox.internalDomains).toEqual(['northwind.example']);
    expect(read.value?.mailbox.messages).toHaveLength(4);
  });

  it('puts messages in order and fills in what was left out', async () => {
    const late = line({ id: 'late', sentAt: '2001-06-01T09:00:00Z', cc: undefined, attachments: undefined });
    const read = await parseMailbox(`${late}\n${line({ id: 'early' })}\n\n`);
    expect(read.value?.mailbox.messages.map((message) => message.id)).toEqual(['early', 'late']);
    expect(read.value?.mailbox.messages[1]).toMatchObject({ cc: [], attachments: [] });
  });

  it('names and skips lines that are no messages', async () => {
    const text = ['{', line({ id: 'a' }), line({ to: 'everyone' }), line({ sentAt: 'yesterday' })].join('\n');
    const read = await parseMailbox(text);
    expect(read.value?.mailbox.messages).toHaveLength(1);
    expect(read.value?.skipped.map((skipped) => skipped.number)).toEqual([1, 3, 4]);
    expect(read.value?.skipped[1]?.why).toContain('to');
  });

  it('fails only when nothing is readable, and says what the first problem was', async () => {
    expect((await parseMailbox('nonsense')).error).toEqual({
      code: 'no-messages',
      detail: 'line 1: not JSON',
    });
    expect((await parseMailbox('')).error).toEqual({ code: 'no-messages', detail: 'it is empty' });
    expect((await parseMailbox(line({ direction: 'received', from: ANNA }))).error?.code).toBe('no-owner');
  });

  it('tells of a file that is not there', async () => {
    expect((await readMailbox('/nowhere/mailbox.jsonl', [])).error?.code).toBe('unreadable');
  });
});

it('moves a mailbox to end within the last week, keeping weekdays and distances', async () => {
  const read = await parseMailbox(
    `${line({ id: 'a' })}\n${line({ id: 'b', sentAt: '2001-05-03T10:00:00Z' })}`,
  );
  const endMs = Date.parse('2026-08-20T12:00:00Z');
  const [first, last] = shiftMailbox(read.value!.mailbox, endMs).messages.map((m) => Date.parse(m.sentAt));
  expect(last! - first!).toBe(49 * 3600 * 1000);
  expect(endMs - last!).toBeGreaterThanOrEqual(0);
  expect(endMs - last!).toBeLessThan(7 * 24 * 3600 * 1000);
  expect(new Date(last!).getUTCDay()).toBe(new Date('2001-05-03').getUTCDay());
});
