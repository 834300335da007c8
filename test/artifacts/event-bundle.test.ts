import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { describe, expect, it } from 'vitest';
import { withWords } from '../../src/cli/language-bundles';
import { alertWords } from '../../src/messages/alert-catalogues';
import { LANGUAGE_TAGS } from '../../src/messages/languages';
import { ATTACHMENT_SIGNALS, RECIPIENT_SIGNALS } from '../../src/scoring/signals/registry';
import { JsOnlyRuntime } from '../support/js-only-office';

const DIST = path.join(import.meta.dirname, '../../dist');
const script = readFileSync(path.join(DIST, 'commands.js'), 'utf8');
const page = readFileSync(path.join(DIST, 'commands.html'), 'utf8');

const TRANSLATED = LANGUAGE_TAGS.filter((tag) => tag !== 'en');

/** The budget of design 8; the floor catches a bundle that lost the engine. */
const MAX_GZIP_BYTES = 40 * 1024;
const MIN_GZIP_BYTES = 4 * 1024;
/** As a host compresses that does it once: `gzip -9`. */
const BEST = { level: 9 };
/** What other languages may weigh more: their words are longer, and those beyond ASCII are written as escapes. */
const MORE_FOR_WORDS = 1.25 * 1024;

describe('the event bundle', () => {
  it('is one file a language: classic Outlook loads no second one', () => {
    const scripts = readdirSync(DIST).filter((file) => /^(?:\d+|commands\..+)\.js$/.test(file));
    expect(scripts.sort()).toEqual(TRANSLATED.map((tag) => `commands.${tag}.js`).sort());
  });

  it('parses as ES2016, every unreachable line included', () => {
    expect(() => parse(script, { ecmaVersion: 7, sourceType: 'script' })).not.toThrow();
  });

  it('is within its budget, and not empty', () => {
    const bytes = gzipSync(script, BEST).length;
    expect(bytes).toBeLessThanOrEqual(MAX_GZIP_BYTES);
    expect(bytes).toBeGreaterThanOrEqual(MIN_GZIP_BYTES);
  });

  it('leaves out what only readers of a signal need', () => {
    const signals = [...RECIPIENT_SIGNALS, ...ATTACHMENT_SIGNALS];
    const prose = signals.flatMap(({ unit, missing }) => [unit, missing]);
    expect(prose.filter((text) => script.includes(`"${text}"`))).toEqual([]);
    expect(script).not.toMatch(/\b(?:unit|range):/);
    expect(signals.filter(({ name }) => script.includes(`"${name}"`)).length).toBeGreaterThan(20);
  });

  it('is ASCII: no host has to guess how it is encoded', () => {
    expect(/[^\t\n\r -~]/.exec(script)).toBeNull();
  });

  it.each([
    ['another runtime’s library', /\breact\b|createElement|\bzod\b/i],
    ['the document', /\bdocument\b/],
    ['the window', /\bwindow\b/],
    ['a chunk loader', /\bimport\(|\brequire\(|__webpack_require__\.(?:e|l)\b|importScripts/],
    [
      'another way to the network than one fetch',
      /XMLHttpRequest|WebSocket|sendBeacon|\bfetch\([^]*\bfetch\(/,
    ],
    ['the console', /\bconsole\b/],
    ['code made at run time', /\beval\(|new Function\(/],
    [
      'what the JS-only runtime may lack',
      /\b(?:globalThis|Intl|crypto|atob|btoa|TextEncoder|TextDecoder|BigInt)\b/,
    ],
  ])('does not contain %s', (_name, forbidden) => {
    expect(forbidden.exec(script)?.[0]).toBeUndefined();
  });

  it('names host objects only where typeof looks first', () => {
    const known = ['fetch', 'localStorage', 'OfficeRuntime', 'setTimeout', 'clearTimeout', 'Office'];
    const used = freeNames(script).filter((name) => !isEs2016(name));
    expect(used).toContain('Office');
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
    for (const name of used) expect(script).toMatch(new RegExp(`typeof ${name}\\b`));
  });

  it('associates a handler with every function of the manifest as it loads, and adds no global', () => {
    const bare = new JsOnlyRuntime('');
    const runtime = new JsOnlyRuntime(script);
    const manifest = readFileSync(path.join(DIST, 'manifest.xml'), 'utf8');
    const declared = [...manifest.matchAll(/FunctionName="([^"]+)"/g)].map((match) => match[1]);
    expect(declared).toHaveLength(9);
    expect([...runtime.office.associated].sort()).toEqual([...declared].sort());
    expect(runtime.globals).toEqual(bare.globals);
  });

  it('loads without Office.js and does nothing', () => {
    expect(new JsOnlyRuntime(script, { hasOffice: false }).office.associated).toEqual([]);
  });
});

describe.each(TRANSLATED)('the event bundle in %s', (tag) => {
  const localized = readFileSync(path.join(DIST, `commands.${tag}.js`), 'utf8');

  it('is within its budget, ASCII, and ES2016', () => {
    expect(gzipSync(localized, BEST).length).toBeLessThanOrEqual(MAX_GZIP_BYTES + MORE_FOR_WORDS);
    expect(/[^\t\n\r -~]/.exec(localized)).toBeNull();
    expect(() => parse(localized, { ecmaVersion: 7, sourceType: 'script' })).not.toThrow();
  });

  it('is the same program with other words', () => {
    expect(withWords(localized, alertWords(tag), alertWords('en'))).toBe(
      withWords(script, alertWords('en'), alertWords('en')),
    );
    expect(localized).not.toContain('You have never written');
  });

  it('has a page that loads it', () => {
    const own = readFileSync(path.join(DIST, `commands.${tag}.html`), 'utf8');
    expect(own.replace(`commands.${tag}.js`, 'commands.js').replace(`lang="${tag}"`, 'lang="en"')).toBe(page);
    expect(own).toContain(`src="commands.${tag}.js"`);
  });
});

describe('the event page', () => {
  it('loads Office.js from Microsoft, then the event script, last of all the reporter, and has no script of its own', () => {
    const sources = [...page.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)];
    expect(sources.map((match) => /src="([^"]+)"/.exec(match[1] ?? '')?.[1])).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'commands.js',
      'reporter.js',
    ]);
    expect(sources[2]?.[1]).toMatch(/\bdefer\b/);
    expect(sources.map((match) => match[2])).toEqual(['', '', '']);
    expect(page).not.toMatch(/\son\w+=/);
  });
});

/** Names that are read and declared nowhere in the script. */
function freeNames(source: string): readonly string[] {
  const declared = new Set<string>(['arguments', 'undefined']);
  const read = new Set<string>();
  full(parse(source, { ecmaVersion: 7 }), (node) => {
    const any = node as unknown as {
      readonly name?: string;
      readonly id?: unknown;
      readonly params?: readonly unknown[];
      readonly param?: unknown;
    };
    if (
      node.type === 'VariableDeclarator' ||
      node.type === 'FunctionDeclaration' ||
      node.type === 'FunctionExpression' ||
      node.type === 'ClassDeclaration'
    ) {
      collectNames(any.id, declared);
    }
    for (const param of any.params ?? []) collectNames(param, declared);
    if (node.type === 'CatchClause') collectNames(any.param, declared);
    if (node.type === 'Identifier' && any.name !== undefined) read.add(any.name);
  });
  return [...read].filter((name) => !declared.has(name));
}

/** Every identifier of a pattern. */
function collectNames(pattern: unknown, into: Set<string>): void {
  if (typeof pattern !== 'object' || pattern === null) return;
  const node = pattern as { readonly type?: string; readonly name?: string } & Record<string, unknown>;
  if (node.type === 'Identifier' && node.name !== undefined) into.add(node.name);
  for (const key of ['left', 'argument', 'value']) collectNames(node[key], into);
  for (const key of ['elements', 'properties']) {
    for (const child of (node[key] as readonly unknown[] | undefined) ?? []) collectNames(child, into);
  }
}

function isEs2016(name: string): boolean {
  return (
    new JsOnlyRuntime('').globals.includes(name) && !['Office', 'setTimeout', 'clearTimeout'].includes(name)
  );
}
