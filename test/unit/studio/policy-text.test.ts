import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validatePolicyJson } from '../../../src/policy/schema';
import { FIRST_POLICY, policiesOf } from '../../../src/studio/policy/policy-document';
import { readPolicyText, valueIn, withValue } from '../../../src/studio/policy/policy-text';

const BROKEN = `{
  "version": 1,
  "alertBudget": { "perHundredSends": 500 },
  "rules": [
    { "id": "a", "when": { "risc": "high" }, "then": "wran" }
  ]
}`;

describe('reading a policy as text', () => {
  it('takes what the packager takes', () => {
    expect(readPolicyText(FIRST_POLICY)).toMatchObject({
      policy: validatePolicyJson(FIRST_POLICY).value,
      problems: [],
    });
  });

  it('leads from each problem to its place, and says how to mend it', () => {
    const { policy, problems } = readPolicyText(BROKEN);
    expect(policy).toBeNull();
    expect(problems.map(({ line, from, to }) => [line, BROKEN.slice(from, to)])).toEqual([
      [3, '500'],
      [5, '"high"'],
      [5, '"wran"'],
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      'alertBudget.perHundredSends is 500. It has to be a number from 0 to 100.',
      'rules[0].when.risc is not a known key. Did you mean "risk"?',
      'rules[0].then is "wran". It has to be one of "warn", "override", "block", "monitor".',
    ]);
  });

  it('shows the object in which something is missing', () => {
    const text = '{"version":1,"rules":[{"id":"a","when":{}}]}';
    const [problem] = readPolicyText(text).problems;
    expect(problem).toMatchObject({ path: 'rules[0].then', line: 1 });
    expect(text.slice(problem!.from, problem!.to)).toBe('{"id":"a","when":{}}');
  });

  it.each([
    ['a comma too many', '{\n  "version": 1,\n}', 3],
    ['a missing bracket', '{\n  "version": 1', 2],
    ['a comment', '{\n  // one\n  "version": 1\n}', 2],
    ['nothing', '', 1],
  ])('says where JSON ends that has %s', (_, text, line) => {
    const { policy, tree, problems } = readPolicyText(text);
    expect([policy, tree]).toEqual([null, null]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: '', line });
  });

  it('agrees with the packager on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { policy, problems } = readPolicyText(text);
        expect(policy !== null).toBe(validatePolicyJson(text).ok);
        expect(problems.length > 0).toBe(policy === null);
        for (const { from, to } of problems) expect(from).toBeLessThanOrEqual(Math.min(to, text.length));
      }),
    );
  });
});

describe('editing a policy by its form', () => {
  const written = '{\n    "version": 1,\n    "organisation": {"name":   "Acme"}\n}';

  it('leaves everything else as it was written', () => {
    const changed = withValue(written, ['organisation', 'name'], 'Acme Ltd');
    expect(changed).toBe('{\n    "version": 1,\n    "organisation": {"name":   "Acme Ltd"}\n}');
  });

  it('makes the objects that a new value stands in, and takes values out', () => {
    const added = withValue(written, ['learning', 'halfLifeDays'], 90);
    const { policy, tree } = readPolicyText(added);
    expect(policy?.learning.halfLifeDays).toBe(90);
    expect(valueIn(tree, ['learning'])).toEqual({ halfLifeDays: 90 });
    expect(
      valueIn(readPolicyText(withValue(added, ['learning'], undefined)).tree, ['learning']),
    ).toBeUndefined();
  });
});

it('runs policies only when each is valid, under names of their own', () => {
  const good = { name: 'same', text: FIRST_POLICY };
  expect(policiesOf([good, good])?.map(({ name }) => name)).toEqual(['same', 'same (2)']);
  expect(policiesOf([good, { name: 'bad', text: BROKEN }])).toBeNull();
});
