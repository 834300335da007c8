import { describe, expect, it } from 'vitest';
import { tellingReasons } from '../../../src/messages/telling-reasons';
import type { LogOdds } from '../../../src/scoring/brand';
import { toEmailAddress } from '../../../src/scoring/message';
import type { ContactEvidence, Reason } from '../../../src/scoring/reasons/reason';

const weight = 2 as LogOdds;

function contact(address: string): ContactEvidence {
  const person = { address: toEmailAddress(address), name: '' };
  return { person, sent: 5, received: 0, firstSentAt: null, lastSentAt: null };
}

const HENRIK = contact('henrik@acme.example');
const similarTo = (known: ContactEvidence): Reason => ({
  code: 'similar-to-known',
  known,
  resemblance: 'same-surname',
  sent: 0,
  weight,
});
const greeting = (known: ContactEvidence | null): Reason => ({
  code: 'greeting-mismatch',
  greeted: 'henrik',
  known,
  weight,
});

describe('what a second sentence repeats of the first', () => {
  it('is left out: how often the one greeted was written to', () => {
    expect(tellingReasons([similarTo(HENRIK), greeting(HENRIK)])[1]).toEqual(greeting(null));
  });

  it('is kept where somebody else is greeted, or the greeting stands alone', () => {
    const other = greeting(contact('eva@acme.example'));
    expect(tellingReasons([similarTo(HENRIK), other])[1]).toEqual(other);
    expect(tellingReasons([greeting(HENRIK)])).toEqual([greeting(HENRIK)]);
  });
});
