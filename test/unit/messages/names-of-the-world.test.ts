import { describe, expect, it } from 'vitest';
import { createQuoting, PLAIN_QUOTING } from '../../../src/messages/quoting';
import { toEmailAddress } from '../../../src/scoring/message';

const ADDRESS = 'someone@sea.example';
const shown = (name: string) => PLAIN_QUOTING.person({ name, address: toEmailAddress(ADDRESS) });

describe('a name from anywhere in the world', () => {
  it.each([
    ['diacritics', 'Zoë Müller-Nuñez'],
    ['diacritics as marks of their own', 'Zoe\u0308 Nun\u0303ez'],
    ['the family name first', '山田 太郎'],
    ['Hangul', '김민수'],
    ['a single name', 'Suharto'],
    ['particles and apostrophes', 'Seán Ó’Brien de la Cruz'],
    ['Cyrillic', 'Анна Берг'],
    ['Devanagari with its joiners', 'क्‍षितिज शर्मा'],
    ['Thai', 'สมชาย ใจดี'],
    ['the family name before a comma, and the department', 'Berg, Anna (Sales)'],
  ])('is shown as it is: %s', (_kind, name) => {
    expect(shown(name)).toBe(`${name} (${ADDRESS})`);
  });

  it.each([
    ['Arabic', 'أنا بيرغ'],
    ['Hebrew', 'דנה לוי'],
  ])('is isolated where it runs from right to left: %s', (_kind, name) => {
    expect(shown(name)).toBe(`\u2068${name}\u2069 (${ADDRESS})`);
  });

  it('is left out where it is an address, its own or another', () => {
    expect(shown(ADDRESS)).toBe(ADDRESS);
    expect(shown('boss@sea.example')).toBe(ADDRESS);
    expect(shown('Boss <boss@sea.example>')).toBe(ADDRESS);
  });

  it('loses direction overrides and invisible letters, which only pretend', () => {
    expect(shown('\u202egreB\u202c An\u200bna')).toBe(`greB Anna (${ADDRESS})`);
  });

  it('is isolated once in a sentence from right to left, whichever way it runs itself', () => {
    const quoting = createQuoting({ rightToLeft: true });
    const said = (name: string) => quoting.name({ name, address: toEmailAddress(ADDRESS) });
    expect(said('Anna Berg')).toBe('\u2068Anna Berg\u2069');
    expect(said('أنا بيرغ')).toBe('\u2068أنا بيرغ\u2069');
  });
});
