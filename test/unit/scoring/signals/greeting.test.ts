import { describe, expect, it } from 'vitest';
import { createGraph, learnMessage, parseMessage } from '../../../../src/scoring';
import type { MailMessage } from '../../../../src/scoring/message';
import { extractSignals } from '../../../../src/scoring/signals/extract-signals';
import { RECIPIENT_SIGNALS } from '../../../../src/scoring/signals/registry';

const ANNA = { address: 'anna.berg@acme.example', name: 'Anna Berg' };
const TOM = { address: 'tom.reed@acme.example', name: 'Tom Reed' };

function mail(to: typeof ANNA, bodyStart: string, id = ''): MailMessage {
  const parsed = parseMessage({
    id,
    direction: 'sent',
    sentAt: '2026-03-01T09:00:00Z',
    from: { address: 'me@home.example', name: 'Me' },
    to: [to],
    bodyStart,
  });
  if (!parsed.ok) throw new Error(parsed.error.field);
  return parsed.value;
}

/** The greeting signal of a mail to Tom, by someone who has written to Anna and Tom. */
function greetingOf(bodyStart: string): number | undefined {
  const graph = createGraph({ halfLifeDays: 180 });
  learnMessage(graph, mail(ANNA, '', '1'));
  learnMessage(graph, mail(TOM, '', '2'));
  const place = RECIPIENT_SIGNALS.findIndex(({ name }) => name === 'greeting');
  return extractSignals(graph, mail(TOM, bodyStart)).recipients[0]?.[place];
}

describe('the greeting of a mail to Tom', () => {
  it.each([
    ['Hi Tom,', 0],
    ['Tom,\n', 0],
    ['Dear Anna,', 3],
    ['Anna,\n', 3],
    ['Hi Zoe,', 2],
  ])('%j is %i', (body, state) => {
    expect(greetingOf(body)).toBe(state);
  });

  it.each(['Hello all,', 'However, we', 'Attached, as promised', 'Zoe,\n', ''])(
    '%j greets nobody',
    (body) => {
      expect(greetingOf(body)).toBeNaN();
    },
  );
});
