import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import type { Policy } from '../../../src/policy/policy';
import { isInDomains, isInternal } from '../../../src/policy/recipient-class';
import { person } from '../../support/samples';

const SENDER = person('olga@home.example');
const INSIDE: Policy = {
  ...DEFAULT_POLICY,
  organisation: { name: 'Home', internalDomains: ['home.example', '*.home.example'] },
};

/** Pieces that addresses are forged of: what programs read in different ways, between what they read alike. */
const PIECES = [
  ...['anna', 'b', 'evil', 'home.example', 'attacker.test', 'eu.home.example', '.', 'HOME.example', 'Anna'],
  ...['@', '@', '"', "'", '<', '>', '(', ')', ',', ';', ':', '\\', '[', ']', ' ', '\t', '\n', '\u0000'],
  ...['\u202e', '\u200b', '％40', '＠', 'ｈome.example', 'İ', '..'],
];
const forged = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 })
  .map((all) => all.join(''));
/** Of these, the plain ones are inside. */
const nearly = forged.map((local) => `${local.replaceAll('@', '')}@home.example`);
const anything = fc.oneof(nearly, forged, fc.string({ unit: 'binary', maxLength: 40 }), fc.emailAddress());

describe('an address that counts as inside', () => {
  it('has one @, before a domain of the organisation, and nothing that can be read in two ways', () => {
    let inside = 0;
    fc.assert(
      fc.property(anything, (address) => {
        if (!isInternal(address, SENDER, INSIDE)) return;
        inside += 1;
        const parts = address.split('@');
        expect(parts).toHaveLength(2);
        expect(parts[1]).toMatch(/^(?:[^.]+\.)*home\.example$/);
        expect(address).toBe(address.toLowerCase());
        expect(address).not.toMatch(/["<>(),;:\\[\]\s\p{Cc}]/u);
      }),
      { numRuns: 5000 },
    );
    expect(inside).toBeGreaterThan(20);
  });

  it('is every plain one of its domains, however its local part looks', () => {
    const local = fc.stringMatching(/^[a-z0-9][a-z0-9.+_-]{0,20}$/);
    const domain = fc.constantFrom('home.example', 'eu.home.example', 'a.b.home.example');
    fc.assert(
      fc.property(local, domain, (name, host) => {
        expect(isInternal(`${name}@${host}`, SENDER, INSIDE)).toBe(true);
      }),
    );
  });

  it('is never one that forging left with the organisation’s domain in another place', () => {
    fc.assert(
      fc.property(forged, forged, (before, after) => {
        expect(isInternal(`${before}@home.example@${after}`, SENDER, INSIDE)).toBe(false);
        expect(isInternal(`"${before}"@home.example`, SENDER, INSIDE)).toBe(false);
        expect(isInternal(`A${before}@home.example`, SENDER, INSIDE)).toBe(false);
      }),
    );
  });
});

describe('a rule that names domains', () => {
  it('is about whatever ends in an @ and the domain, so that no quoting escapes it', () => {
    fc.assert(
      fc.property(anything, (local) => {
        expect(isInDomains(`${local}@rival.example`, ['rival.example'])).toBe(true);
      }),
    );
  });
});

describe('without domains in the policy', () => {
  const plain: Policy = { ...INSIDE, organisation: { name: 'Home', internalDomains: [] } };

  it.each([
    ['kari@home.example', true],
    ['kari@eu.home.example', false],
    ['kari@client.example', false],
    ['"kari"@home.example', false],
  ])('only who shares the sender’s domain is inside: %s', (address, isInside) => {
    expect(isInternal(address, SENDER, plain)).toBe(isInside);
  });

  it('nobody is for a sender with a private mailbox, whose domain says nothing', () => {
    expect(isInternal('someone@gmail.com', person('olga@gmail.com'), plain)).toBe(false);
    expect(isInternal('kari@home.example', person('olga@gmail.com'), plain)).toBe(false);
  });
});
