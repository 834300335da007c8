import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseTenantConfig } from '../../../src/packaging/tenant-config';

const SAMPLE = JSON.parse(readFileSync('docs/packaging/tenant.json', 'utf8')) as Record<string, unknown>;
const errorsOf = (change: Readonly<Record<string, unknown>>) =>
  parseTenantConfig(JSON.stringify({ ...SAMPLE, ...change })).error;

it('reads the documentation’s sample', () => {
  expect(parseTenantConfig(JSON.stringify(SAMPLE))).toMatchObject({
    ok: true,
    value: { baseUrl: 'https://addressee.halvorsen.example', frameAncestors: [] },
  });
});

it.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['plain http', { baseUrl: 'http://a.example' }, 'baseUrl: write a whole address that starts with https://'],
  [
    'a path',
    { baseUrl: 'https://a.example/x' },
    'baseUrl: write the host alone, such as https://addressee.example: the add-in is served from the root of a host of its own',
  ],
  [
    'two numbers',
    { version: '1.0' },
    'version: write three numbers such as 1.0.0; raise one with each package',
  ],
  ['a large number', { version: '1.0.70000' }, 'version: no number may be above 65535'],
  ['no id', { id: 'x' }, 'id: write a GUID such as 0f8fad5b-d9cb-469f-a165-70867728950e'],
  ['an unknown key', { polcy: 'x' }, 'polcy: this is not a known key, take it out'],
  ['a missing policy', { policy: undefined }, 'policy: this is missing, add a text'],
  ['a long name', { displayName: 'x'.repeat(31) }, 'displayName: write at most 30 characters'],
])('says where and what to write for %s', (_, change, sentence) => {
  expect(errorsOf(change)).toEqual([sentence]);
});

it('refuses what is no JSON', () => {
  expect(parseTenantConfig('{').error).toEqual([
    'The configuration is not valid JSON. Check brackets, commas and quotes.',
  ]);
});
