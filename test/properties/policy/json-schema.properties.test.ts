import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyJsonSchema } from '../../../src/policy/json-schema';
import { validatePolicy } from '../../../src/policy/schema';
import { examplesOf } from '../../support/docs-examples';
import { nearPolicy, validPolicy } from '../../support/policy-arbitraries';

const ajv = new Ajv2020({ strict: true });
/** What an editor does with the file that is published with the build. */
const complains = (): ((raw: unknown) => boolean) => {
  const validate = ajv.compile(policyJsonSchema());
  return (raw) => !validate(raw);
};

describe('the JSON Schema for editors', { timeout: 60_000 }, () => {
  const finds = complains();

  it('finds nothing wrong with the examples of the docs', () => {
    for (const { text } of examplesOf('json policy')) expect(finds(JSON.parse(text)), text).toBe(false);
  });

  it('finds nothing wrong with what is a policy', () => {
    fc.assert(
      fc.property(validPolicy, (raw) => {
        expect(finds(raw)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('complains of nothing that the packager would take', () => {
    fc.assert(
      fc.property(nearPolicy, (raw) => {
        if (finds(raw)) expect(validatePolicy(raw).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, object]>([
    ['no version', {}],
    ['a key that there is not', { version: 1, rule: [] }],
    ['an action that there is not', { version: 1, rules: [{ id: 'a', when: {}, then: 'stop' }] }],
    ['a budget beyond a hundred', { version: 1, alertBudget: { perHundredSends: 101 } }],
    ['a number for a name', { version: 1, organisation: { name: 1 } }],
    ['a risk that there is not', { version: 1, rules: [{ id: 'a', when: { risk: 'low' }, then: 'warn' }] }],
  ])('complains of %s', (_, raw) => {
    expect(finds(raw)).toBe(true);
  });
});
