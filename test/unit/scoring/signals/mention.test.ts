import { describe, expect, it } from 'vitest';
import { createGraph, learnMessage, parseMessage } from '../../../../src/scoring';
import type { MailMessage } from '../../../../src/scoring/message';
import { extractSignals } from '../../../../src/scoring/signals/extract-signals';
import { RECIPIENT_SIGNALS } from '../../../../src/scoring/signals/registry';

const ANNA = { address: 'anna.berg@acme.example', name: 'Berg, Anna (Legal)' };
const TOM = { address: 'tom.reed@acme.example', name: 'Tom Reed' };
const STRANGER = { address: 'zoe.lind@other.example', name: 'Zoe Lind' };
const OWNER = { address: 'me@home.example', name: 'Mia Owens' };

function mail(to: (typeof ANNA)[], bodyStart: string, id = ''): MailMessage {
  const parsed = parseMessage({
    id,
    direction: 'sent',
    sentAt: '2026-03-01T09:00:00Z',
    from: OWNER,
    to,
    bodyStart,
  });
  if (!parsed.ok) throw new Error(parsed.error.field);
  return parsed.value;
}

const PLACE = RECIPIENT_SIGNALS.findIndex(({ name }) => name === 'mention');

/** The signal of each recipient of a mail by someone who has written to Anna and Tom. */
function mentionsOf(to: (typeof ANNA)[], bodyStart: string): (number | undefined)[] {
  const graph = createGraph({ halfLifeDays: 180 });
  learnMessage(graph, mail([ANNA], '', '1'));
  learnMessage(graph, mail([TOM], '', '2'));
  return extractSignals(graph, mail(to, bodyStart)).recipients.map((values) => values[PLACE]);
}

describe('whom the text of a mail to Tom names', () => {
  it.each([
    ['as agreed with Tom Reed', 0],
    ['REED, Tom', 0],
    ['Tom B. Reed/HOU/ACME 03/01/2026 04:11 PM', 0],
    ['<tom.reed@acme.example> wrote', 0],
    ['Please ask Anna Berg', 2],
    ['"Anna Berg" <anna.berg@acme.example> 05/17/2026', 2],
    ['(anna.berg@acme.example).', 2],
  ])('%j gives %i', (text, state) => {
    expect(mentionsOf([TOM], text)).toEqual([state]);
  });

  it.each([
    '',
    'Tom and I agreed',
    'Anna, then Berg',
    'Tom and Reed',
    'Mia Owens wrote',
    'Zoe Lind will call',
    'nottom.reed@acme.example.invalid',
  ])('%j names neither a recipient nor a contact in full', (text) => {
    expect(mentionsOf([TOM], text)).toEqual([NaN]);
  });
});

describe('a mail to several', () => {
  it('tells the one who is named from the others', () => {
    expect(mentionsOf([TOM, STRANGER], 'Zoe Lind asked')).toEqual([1, 0]);
  });
});
