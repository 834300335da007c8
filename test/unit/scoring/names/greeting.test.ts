import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greets, parseGreeting } from '../../../../src/scoring/names/greeting';
import { parsePersonName } from '../../../../src/scoring/names/person-name';

describe('whom a body greets', () => {
  it.each([
    ['Hi Anna,\nplease find', ['anna']],
    ['Dear Mr. Berg:\n', ['berg']],
    ['Dear Anna and Tom,', ['anna', 'tom']],
    ['Hi Anna, Tom and Eva,', ['anna', 'tom']],
    ['Hallo Frau Müller,', ['muller']],
    ['Sehr geehrter Herr Dr. Berg,', ['berg']],
    ['Bonjour Zoë,', ['zoe']],
    ['  \n Anna,\n\nas discussed', ['anna']],
    ['Anna - see below', ['anna']],
    ['Anna & Tom:\n', ['anna', 'tom']],
    ['Hello all,', []],
    ['Hi there', []],
    ['Hi,', []],
    ['Dear Sir or Madam,', []],
  ])('%j: %j', (body, names) => {
    expect(parseGreeting(body)?.names).toEqual(names);
  });

  it.each(['', 'Please find attached', 'Thanks, Anna', 'the offer, as discussed', '田中様、'])(
    'nobody: %j',
    (body) => {
      expect(parseGreeting(body)).toBeNull();
    },
  );

  it('knows whether a greeting word came before: a word alone may be no name', () => {
    expect(parseGreeting('Hi Anna,')).toEqual({ names: ['anna'], isOpened: true });
    expect(parseGreeting('However, we')).toEqual({ names: ['however'], isOpened: false });
  });

  it('gives at most four folded names of any text, and reads only its start', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (body) => {
        const names = parseGreeting(`Dear ${body}`)?.names ?? [];
        expect(names.length).toBeLessThanOrEqual(4);
      }),
    );
    expect(parseGreeting(`Hi ${'a'.repeat(1_000_000)},`)?.names).toHaveLength(1);
  });
});

describe('a greeted word', () => {
  const names = [parsePersonName('William M. Berg', '')];
  it.each(['william', 'berg', 'bill', 'will', 'wb', 'm'])('%s greets William M. Berg', (word) => {
    expect(greets(word, names, '')).toBe(true);
  });

  it.each(['anna', 'bob', 'wi'])('%s does not', (word) => {
    expect(greets(word, names, '')).toBe(false);
  });

  it('greets by the address where that has the word, unless it is short', () => {
    expect(greets('berg', [], 'wberg')).toBe(true);
    expect(greets('ber', [], 'wberg')).toBe(false);
  });
});
