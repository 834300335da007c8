import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../src/scoring';
import { domainOf, localPartOf, recipientsOf, toEmailAddress } from '../../../src/scoring/message';

describe('a raw message', () => {
  it('that is empty is a sent message of nobody to nobody', () => {
    expect(parseMessage({}).value).toEqual({
      id: '',
      direction: 'sent',
      sentAt: null,
      from: { address: '', name: '' },
      to: [],
      cc: [],
      bcc: [],
      subject: '',
      attachments: [],
      composeType: null,
      bodyStart: '',
      parent: null,
    });
  });

  it('has its addresses in lower case, each once, To before Cc before Bcc', () => {
    const parsed = parseMessage({
      to: [{ address: ' Anna@ACME.example ', name: ' Anna ' }, { address: '' }],
      cc: ['anna@acme.example', 'tom@acme.example'],
      bcc: [{ address: 'TOM@acme.example' }],
    });
    const [message] = [parsed.value];
    expect(message?.to).toEqual([{ address: 'anna@acme.example', name: 'Anna' }]);
    expect(message?.cc).toEqual([{ address: 'tom@acme.example', name: '' }]);
    expect(message?.bcc).toEqual([]);
    expect(message && recipientsOf(message)).toHaveLength(2);
  });

  it.each([
    [null, ''],
    [[], ''],
    ['text', ''],
    [{ subject: 1 }, 'subject'],
    [{ direction: 'both' }, 'direction'],
    [{ to: 'anna' }, 'to'],
    [{ to: [1] }, 'to'],
    [{ to: [{ address: 1 }] }, 'address'],
    [{ from: 1 }, 'from'],
    [{ attachments: 'a.pdf' }, 'attachments'],
    [{ attachments: [1] }, 'attachments'],
    [{ parent: {} }, 'parent'],
  ])('%j is refused, and the field named', (raw, field) => {
    const parsed = parseMessage(raw);
    expect(parsed.ok).toBe(false);
    expect(parsed.error?.field).toBe(field);
  });

  it.each([
    ['2026-01-05T08:00:00Z', Date.parse('2026-01-05T08:00:00Z')],
    [0, 0],
    ['soon', null],
    [1e300, null],
    [NaN, null],
    [true, null],
  ])('of the time %j was sent at %j', (sentAt, time) => {
    expect(parseMessage({ sentAt }).value?.sentAt).toBe(time);
  });

  it('of any JSON gives a message or a coded failure, with capped lengths', () => {
    const field = fc.constantFrom(
      'id',
      'to',
      'cc',
      'from',
      'subject',
      'bodyStart',
      'attachments',
      'parent',
      'sentAt',
    );
    fc.assert(
      fc.property(fc.dictionary(field, fc.jsonValue()), (raw) => {
        const parsed = parseMessage(raw);
        if (!parsed.ok) expect(['not-an-object', 'bad-field']).toContain(parsed.error.code);
      }),
    );
    const long = parseMessage({
      subject: 'x'.repeat(1e6),
      bodyStart: 'y'.repeat(1e6),
      attachments: ['z'.repeat(1e6)],
    });
    expect(long.value?.subject).toHaveLength(1000);
    expect(long.value?.bodyStart).toHaveLength(300);
    expect(long.value?.attachments[0]).toHaveLength(255);
  });

  it('of a thousand recipients keeps them all', () => {
    const to = Array.from({ length: 1000 }, (_, i) => `p${i}@acme.example`);
    expect(parseMessage({ to }).value?.to).toHaveLength(1000);
  });
});

describe('an address', () => {
  it.each([
    ['anna@acme.example', 'anna', 'acme.example'],
    ['two@ats@acme.example', 'two@ats', 'acme.example'],
    ['nobody', 'nobody', ''],
    ['@', '', ''],
  ])('%s is %s at %s', (text, local, domain) => {
    const address = toEmailAddress(text);
    expect(localPartOf(address)).toBe(local);
    expect(domainOf(address)).toBe(domain);
  });
});
