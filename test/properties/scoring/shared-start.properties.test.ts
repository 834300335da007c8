import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph, learnMessage, parseMessage } from '../../../src/scoring';
import type { MailMessage } from '../../../src/scoring/message';
import { extractSignals } from '../../../src/scoring/signals/extract-signals';
import { RECIPIENT_SIGNALS } from '../../../src/scoring/signals/registry';

const PLACE = RECIPIENT_SIGNALS.findIndex(({ name }) => name === 'shared-start');
const OWNER = 'mara.own@home.example';
const MOST = 5;

function mail(to: readonly string[], id = ''): MailMessage {
  const parsed = parseMessage({
    id,
    direction: 'sent',
    sentAt: '2026-03-01T09:00:00Z',
    from: { address: OWNER, name: 'Mara Own' },
    to: to.map((address) => ({ address, name: '' })),
  });
  if (!parsed.ok) throw new Error(parsed.error.field);
  return parsed.value;
}

function shared(a: string, b: string): number {
  const [one, other] = [a.split('@')[0] ?? '', b.split('@')[0] ?? ''];
  let length = 0;
  while (length < MOST && length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Compared with every other recipient who is not the owner, pair by pair. */
function bySlowWay(addresses: readonly string[]): number[] {
  const others = addresses.filter((address) => address !== OWNER);
  return addresses.map((address) => {
    if (address === OWNER || others.length < 2) return NaN;
    return Math.max(...others.filter((other) => other !== address).map((other) => shared(address, other)));
  });
}

const local = fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 7 });
const address = fc.oneof(
  { weight: 9, arbitrary: local.chain((name) => fc.constantFrom(`${name}@x.example`, `${name}@y.example`)) },
  { weight: 1, arbitrary: fc.constant(OWNER) },
);

describe('how alike two recipients of a mail begin', () => {
  it('is the longest common start with any other recipient but the owner', () => {
    const graph = createGraph({ halfLifeDays: 180 });
    learnMessage(graph, mail(['someone@else.example'], '1'));
    fc.assert(
      fc.property(fc.uniqueArray(address, { minLength: 1, maxLength: 12 }), (addresses) => {
        const table = extractSignals(graph, mail(addresses));
        expect(table.recipients.map((values) => values[PLACE])).toEqual(bySlowWay(addresses));
      }),
    );
  });
});
