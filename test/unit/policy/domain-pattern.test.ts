import { describe, expect, it } from 'vitest';
import {
  isDomainPattern,
  isTrustedDomainPattern,
  MAX_DOMAIN_CHARS,
} from '../../../src/policy/domain-pattern';

/** A domain of so many characters. */
const ofLength = (chars: number): string => `${'a'.repeat(chars - '.example'.length)}.example`;

describe('a pattern that a rule may name', () => {
  it.each([
    'acme.example',
    '*.acme.example',
    '*',
    'a*b.example',
    'x-1.example',
    'büro.example',
    '東京.example',
  ])('is %s', (pattern) => {
    expect(isDomainPattern(pattern)).toBe(true);
  });

  it.each([
    '',
    '.',
    'acme..example',
    'a..b',
    '.acme.example',
    'acme.example.',
    '-a.example',
    'a.example-',
    'a b',
    'A.example',
    'a@b.example',
    'a/b',
  ])('is not %j', (pattern) => {
    expect(isDomainPattern(pattern)).toBe(false);
    expect(isTrustedDomainPattern(pattern)).toBe(false);
  });

  it('is as long as a domain can be, and no longer', () => {
    expect(isDomainPattern(ofLength(MAX_DOMAIN_CHARS))).toBe(true);
    expect(isDomainPattern(ofLength(MAX_DOMAIN_CHARS + 1))).toBe(false);
    expect(isTrustedDomainPattern(ofLength(MAX_DOMAIN_CHARS + 1))).toBe(false);
  });
});

describe('a pattern that a policy may trust', () => {
  it.each(['acme.example', '*.acme.example', 'a.b.example'])('is %s', (pattern) => {
    expect(isTrustedDomainPattern(pattern)).toBe(true);
  });

  it.each([
    '*',
    '*acme.example',
    'acme.*',
    '*.example*',
    'a*.example',
    '*.*.example',
    'example',
    '*.example',
  ])('is not %s', (pattern) => {
    expect(isDomainPattern(pattern)).toBe(true);
    expect(isTrustedDomainPattern(pattern)).toBe(false);
  });
});
