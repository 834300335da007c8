import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesDomainPattern } from '../../../src/policy/domain-pattern';

/** Few letters, so that patterns and domains meet. */
const domain = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 12 });
const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*'), maxLength: 8 });

/** The meaning, written as recursion over both texts. */
function matchesPlainly(p: string, d: string): boolean {
  if (p === '') return d === '';
  if (p[0] === '*') return matchesPlainly(p.slice(1), d) || (d !== '' && matchesPlainly(p, d.slice(1)));
  return d !== '' && p[0] === d[0] && matchesPlainly(p.slice(1), d.slice(1));
}

describe('domain patterns', () => {
  it('match what their meaning says', () => {
    fc.assert(
      fc.property(pattern, domain, (p, d) => {
        expect(matchesDomainPattern(p, d)).toBe(matchesPlainly(p, d));
      }),
      { numRuns: 2000 },
    );
  });

  it('take no more steps than pattern length times domain length, however hostile', () => {
    let reads = 0;
    const counted = new Proxy(Object('a'.repeat(2000)) as object, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
        return Reflect.get(target, key) as unknown;
      },
    }) as unknown as string;
    const hostile = `${'a*'.repeat(100)}b`;
    expect(matchesDomainPattern(hostile, counted)).toBe(false);
    expect(reads).toBeLessThanOrEqual(2000 * hostile.length);
  });
});
