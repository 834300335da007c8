import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../src/scoring';
import type { MailMessage } from '../../../src/scoring/message';
import { predictRecipients } from '../../../src/training/measure/recipient-prediction';
import { toMailbox } from '../../../src/training/mailbox';

function sent(day: number, ...to: readonly string[]): MailMessage {
  const parsed = parseMessage({
    id: `m${day}`,
    direction: 'sent',
    sentAt: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
    from: { address: 'me@acme.example', name: 'Maya Lind' },
    to: to.map((name) => ({ address: `${name}@acme.example`, name })),
    subject: `Plan ${day}`,
  });
  if (!parsed.ok) throw new Error(parsed.error.field);
  return parsed.value;
}

function predict(messages: readonly MailMessage[]) {
  const mailbox = toMailbox('test', messages);
  if (mailbox === null) throw new Error('expected a mailbox');
  return predictRecipients(mailbox, 1, 180);
}

describe('the prediction of a recipient who was left out', () => {
  it('is sure of two who always go together', () => {
    const days = Array.from({ length: 20 }, (_, day) => sent(day, 'anna', 'tom'));
    const found = predict(days);
    expect(found).toMatchObject({ queries: 10, reciprocalRank: 1, firstShare: 1, hinted: 1, hintedRight: 1 });
    expect(found?.hintedAsSent).toBe(0);
  });

  it('knows nothing of people who were never together before', () => {
    const days = Array.from({ length: 20 }, (_, day) => sent(day, `anna${day}`, `tom${day}`));
    expect(predict(days)).toMatchObject({ queries: 10, reciprocalRank: 0, hinted: 0 });
  });

  it('is no question where nobody writes to two', () => {
    expect(predict(Array.from({ length: 20 }, (_, day) => sent(day, 'anna')))).toBeNull();
  });
});
