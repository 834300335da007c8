import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterMessages,
  HEADING_HEIGHT,
  layOutMessages,
  MESSAGE_HEIGHT,
  rowAt,
} from '../../../../simulator/client/mail/message-rows';
import type { MailboxMessage } from '../../../../simulator/model/mailbox';

const NOW = new Date(2026, 10, 20, 12).getTime();

function message(id: string, hoursAgo: number, more: Partial<MailboxMessage> = {}): MailboxMessage {
  return {
    id,
    direction: 'received',
    sentAt: new Date(NOW - hoursAgo * 3_600_000).toISOString(),
    from: { name: 'Anna Berg', address: 'anna@acme.example' },
    to: [{ name: 'Maya', address: 'maya@home.example' }],
    cc: [],
    bcc: [],
    subject: 'Forecast',
    attachments: [],
    composeType: 'new',
    bodyStart: 'Hello',
    ...more,
  };
}

describe('the rows of a message list', () => {
  it('put messages under headings by day, week and month', () => {
    const { rows } = layOutMessages([message('a', 1), message('b', 24), message('c', 24 * 60)], NOW);
    expect(rows.map((row) => (row.kind === 'heading' ? row.text : row.message.id))).toEqual([
      'Today',
      'a',
      'Yesterday',
      'b',
      'September 2026',
      'c',
    ]);
  });

  it('know where each row begins', () => {
    const { tops, rowOf } = layOutMessages([message('a', 1), message('b', 2)], NOW);
    expect(tops).toEqual([
      0,
      HEADING_HEIGHT,
      HEADING_HEIGHT + MESSAGE_HEIGHT,
      HEADING_HEIGHT + 2 * MESSAGE_HEIGHT,
    ]);
    expect(rowOf).toEqual([1, 2]);
  });

  it('are found by offset as a plain search finds them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9000), { maxLength: 60 }), fc.nat(6000), (ages, offset) => {
        const sorted = [...ages].sort((a, b) => a - b);
        const layout = layOutMessages(
          sorted.map((age, index) => message(String(index), age)),
          NOW,
        );
        const plain = layout.rows.findIndex((_row, index) => (layout.tops[index + 1] ?? 0) > offset);
        const expected = plain < 0 ? Math.max(0, layout.rows.length - 1) : plain;
        expect(rowAt(layout, offset)).toBe(expected);
      }),
    );
  });
});

describe('searching a folder', () => {
  const messages = [
    message('a', 1, { attachments: ['Plan_2026.xlsx'] }),
    message('b', 2, { subject: 'Lunch', from: { name: 'Ola', address: 'ola@acme.example' } }),
  ];
  const ids = (typed: string) => filterMessages(messages, typed).map(({ id }) => id);

  it('finds every word in people, subjects, files and text', () => {
    expect(ids('anna')).toEqual(['a']);
    expect(ids('plan_2026 forecast')).toEqual(['a']);
    expect(ids('ACME')).toEqual(['a', 'b']);
    expect(ids('anna lunch')).toEqual([]);
  });

  it('shows everything when nothing is typed', () => {
    expect(ids('  ')).toEqual(['a', 'b']);
  });
});
