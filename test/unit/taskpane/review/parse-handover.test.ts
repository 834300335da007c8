import { describe, expect, it } from 'vitest';
import { parseHandover } from '../../../../src/taskpane/review/parse-handover';

describe('parseHandover', () => {
  it('reads what the handler wrote', () => {
    const handover = { version: 1, action: 'override', fingerprint: 'f1' };
    expect(parseHandover(JSON.stringify(handover))).toEqual(handover);
  });

  it.each([
    ['nothing', null],
    ['no JSON', 'hello {'],
    ['another version', '{"version":2,"action":"warn","fingerprint":"f1"}'],
    ['an action that stops nothing', '{"version":1,"action":"allow","fingerprint":"f1"}'],
    ['a missing fingerprint', '{"version":1,"action":"warn"}'],
    ['a list', '[]'],
    [
      'a fingerprint without end',
      JSON.stringify({ version: 1, action: 'warn', fingerprint: 'x'.repeat(5000) }),
    ],
  ])('takes %s as no hand-over', (_, raw) => {
    expect(parseHandover(raw)).toBeNull();
  });
});
