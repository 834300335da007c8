import { expect, it } from 'vitest';
import { policyJsonSchema } from '../../../src/policy/json-schema';
import { RISKS, RULE_ACTIONS } from '../../../src/policy/policy-limits';
import { policySchema } from '../../../src/policy/schema';

it('tells editors every key of a policy, what it must have, and which words it may use', () => {
  const schema = policyJsonSchema();
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['version'],
    additionalProperties: false,
    properties: {
      rules: {
        items: {
          required: ['id', 'when', 'then'],
          properties: { then: { enum: RULE_ACTIONS }, when: { properties: { risk: { enum: RISKS } } } },
        },
      },
    },
  });
  const { properties } = schema as { readonly properties: object };
  expect(Object.keys(properties).sort()).toEqual(Object.keys(policySchema.shape).sort());
});
