import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/policy/parse-policy';
import { validatePolicy } from '../../../src/policy/schema';
import { nearPolicy, validPolicy } from '../../support/policy-arbitraries';

/** Generating whole policies takes time where many tests run at once. */
const TIMEOUT = 60_000;

/** What the guard has to say of a policy: the schema's policy, or one of the places that the schema refuses. */
function expectSameVerdict(raw: unknown): void {
  const guarded = parsePolicy(raw);
  const validated = validatePolicy(raw);
  if (validated.ok || guarded.ok) expect(guarded).toStrictEqual(validated);
  else expect(validated.error.issues.map(({ path }) => path)).toContain(guarded.error.path);
}

describe('the guard of the event bundle', { timeout: TIMEOUT }, () => {
  it('gives what the schema gives, for nearly valid policies', () => {
    fc.assert(
      fc.property(nearPolicy, (raw) => {
        expectSameVerdict(raw);
      }),
      { numRuns: 80 },
    );
  });

  it('gives what the schema gives, for valid policies', () => {
    fc.assert(
      fc.property(validPolicy, (raw) => {
        const guarded = parsePolicy(raw);
        expect(guarded.ok || guarded.error.path).toBe(true);
        expect(guarded).toStrictEqual(validatePolicy(raw));
      }),
      { numRuns: 80 },
    );
  });

  it('gives what the schema gives, for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        expectSameVerdict(raw);
      }),
      { numRuns: 80 },
    );
  });

  it('reads its own result again to the same policy', () => {
    fc.assert(
      fc.property(validPolicy, (raw) => {
        const once = parsePolicy(raw);
        expect(parsePolicy(once.ok ? once.value : null)).toStrictEqual(once);
      }),
      { numRuns: 60 },
    );
  });
});
