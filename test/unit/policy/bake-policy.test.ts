import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { minify } from 'terser';
import { describe, expect, it } from 'vitest';
import { bakePolicy, bakeText } from '../../../src/policy/bake-policy';
import { readSlot, type BakedPolicy } from '../../../src/policy/baked-policy';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import { policyVersion } from '../../../src/policy/policy-version';

/** `policy` as the stand-ins below make it. */
type Reader = () => Omit<BakedPolicy, 'policy'> & { readonly policy: unknown };

/** The slot's own source as a script that hands out its reader. */
const source = readFileSync('src/policy/baked-policy.ts', 'utf8')
  .replace(/^import .*$/gm, '')
  .replace('export function readSlot', 'function readSlot')
  .replace('export function', 'globalThis.reader = function');

/** Through the minifiers of the production build: esbuild for the pane, terser for the event bundle. */
const paneCode = transformSync(source, { loader: 'ts', minify: true, target: 'es2020', format: 'iife' }).code;
const plainCode = transformSync(source, { loader: 'ts', target: 'es2016', format: 'iife' }).code;
const eventCode =
  (await minify(plainCode, { ecma: 2016, toplevel: true, compress: { passes: 3 } })).code ?? '';

/** Runs a bundle and reads its slot. */
function slotIn(bundle: string): ReturnType<Reader> | undefined {
  const scope: { reader?: Reader; globalThis?: unknown } & Record<string, unknown> = {
    ok: (value: unknown) => value,
    DEFAULT_POLICY,
    parsePolicyJson: (json: string) => JSON.parse(json) as unknown,
  };
  scope.globalThis = scope;
  runInNewContext(bundle, scope);
  return scope.reader?.();
}

const policyIn = (bundle: string): unknown => slotIn(bundle)?.policy;

describe.each([
  ['the pane', paneCode],
  ['the event runtime', eventCode],
])('a bundle minified for %s', (_, bundle) => {
  it('holds the slot once, and the default policy', () => {
    expect(bundle.split('[[addressee-policy>>').length).toBe(2);
    expect(policyIn(bundle)).toEqual(DEFAULT_POLICY);
  });

  it('reads the policy that was baked in, whatever its texts', () => {
    const name = '</script>\u2028"\'`${x}\\ <<addressee-policy]] Müller \u{1f600}';
    const policy = { version: 1, organisation: { name } };
    const baked = bakePolicy(bundle, JSON.stringify(policy));
    expect(baked.ok && policyIn(baked.value)).toEqual(policy);
    expect(baked.ok && baked.value).toMatch(/^[\n -~]*$/);
  });

  it('says where the policy is published, under an address of its own for each policy', () => {
    const policy = '{"version":1,"rules":[]}';
    const baked = bakePolicy(bundle, policy, 'https://addin.example');
    expect(baked.ok && slotIn(baked.value)).toEqual({
      publishedAt: `https://addin.example/policy.json?${policyVersion(policy)}`,
      json: policy,
      policy: { version: 1, rules: [] },
    });
    expect(policyVersion('{"version":1}')).not.toBe(policyVersion(policy));
  });

  it('can be baked again, and back to the default', () => {
    const first = bakePolicy(bundle, '{"version":1,"rules":[]}');
    const second = bakePolicy(first.ok ? first.value : '', '');
    expect(second.ok && second.value).toBe(bundle);
  });
});

describe('baking', () => {
  const slot = '[[addressee-policy>><<addressee-policy]]';

  it('refuses a policy that the bundle could not read, and says why', () => {
    expect(bakePolicy(`x="${slot}"`, '{"version":2}').error).toEqual({
      code: 'bad-policy',
      policy: { issues: [{ path: 'version', code: 'not-one-of' }] },
    });
  });

  it('refuses text without a slot, or with two', () => {
    expect(bakePolicy('x', '{"version":1}').error).toEqual({ code: 'no-slot' });
    expect(bakePolicy(slot + slot, '{"version":1}').error).toEqual({ code: 'several-slots' });
  });

  it('refuses an address that is no https origin', () => {
    for (const origin of ['http://addin.example', 'https://addin.example/x', 'https://a{b']) {
      expect(bakePolicy(slot, '{"version":1}', origin).error).toEqual({ code: 'bad-address' });
    }
  });

  it('makes a spoilt slot a coded failure', () => {
    expect(bakeText(slot, '{"version":').ok).toBe(true);
    const spoilt = slot.replace('>>', '>>{"version":');
    expect(readSlot(spoilt).policy.error).toEqual({ code: 'not-json', path: '' });
  });
});
