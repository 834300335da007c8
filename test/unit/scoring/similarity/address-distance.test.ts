import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainDistance, localDistance } from '../../../../src/scoring/similarity/address-distance';
import { skeletonOf } from '../../../../src/scoring/similarity/confusables';
import { isPersonalDomain } from '../../../../src/scoring/similarity/personal-domains';

describe('two addresses at a glance', () => {
  it.each([
    ['rnodern.example', 'modern.example'],
    ['vvilson', 'wilson'],
    ['clarity', 'darity'],
    ['paypa1', 'paypal'],
    ['g00gle', 'google'],
    ['аcme', 'acme'],
    ['αcme', 'acme'],
    ['bill', 'blll'],
    ['ac\u200bme', 'acme'],
    ['àcme', 'acme'],
    ['ｍodern', 'modern'],
  ])('%s looks like %s', (a, b) => {
    expect(skeletonOf(a)).toBe(skeletonOf(b));
  });

  it.each([
    ['acme', 'acne'],
    ['田中', '田申'],
    ['anna', 'ana'],
  ])('%s does not look like %s', (a, b) => {
    expect(skeletonOf(a)).not.toBe(skeletonOf(b));
  });
});

describe('the distance of domains', () => {
  it.each([
    ['acme.com', 'acme.com', 0],
    ['acme.com', 'acrne.com', 0.3],
    ['acme.com', 'acme.co', 0.8],
    ['acme.com', 'acme.net', 0.8],
    ['acme.com', 'acne.com', 0.6],
    ['acme.com', 'acmee.com', 0.7],
    ['acme.com', 'beta.example', Infinity],
    ['acme', 'acmx', 1],
    ['', 'acme.com', Infinity],
  ])('%s and %s: %d', (a, b, distance) => {
    expect(domainDistance(a, b)).toBeCloseTo(distance, 9);
    expect(domainDistance(b, a)).toBeCloseTo(distance, 9);
  });

  it('is symmetric, and 0 only for the same', () => {
    const domain = fc.tuple(
      fc.constantFrom('acme', 'acne', 'acrne', 'a', ''),
      fc.constantFrom('.com', '.co', '.co.uk', ''),
    );
    fc.assert(
      fc.property(domain, domain, (x, y) => {
        const [a, b] = [x.join(''), y.join('')];
        expect(domainDistance(a, b)).toBe(domainDistance(b, a));
        expect(domainDistance(a, b) === 0).toBe(a === b);
        expect(localDistance(a, b)).toBe(localDistance(b, a));
      }),
    );
  });
});

describe('the distance of local parts', () => {
  it('is smallest where they look the same', () => {
    expect(localDistance('anna', 'anna')).toBe(0);
    expect(localDistance('rnary', 'mary')).toBeCloseTo(0.3);
    expect(localDistance('anna.berg', 'anna.burg')).toBeCloseTo(1);
  });
});

describe('private mail providers', () => {
  it.each(['gmail.com', 'yahoo.co.uk', 'web.de', 'mail.ru', 'hotmail.com.br', 'bigpond.net.au'])(
    '%s',
    (domain) => {
      expect(isPersonalDomain(domain)).toBe(true);
    },
  );

  it.each([
    'acme.com',
    'gmail',
    '',
    'gmail.acme.com',
    'notgmail.com',
    'mailbox.acme.example',
    '.',
    '..',
    ' .x',
  ])('not %j', (domain) => {
    expect(isPersonalDomain(domain)).toBe(false);
  });
});
