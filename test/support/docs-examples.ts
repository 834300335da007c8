import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every page of the documentation, from the repository's root. */
export const PAGES: readonly string[] = [
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'DESIGN.md',
];

export function textOf(page: string): string {
  return readFileSync(path.join(ROOT, page), 'utf8');
}

export interface Example {
  readonly page: string;
  /** What stands after the fence: the language, then what a test does with it. */
  readonly kind: string;
  readonly text: string;
}

/** Every fenced block of every page, in order; those of lists too, which are indented. */
export const EXAMPLES: readonly Example[] = PAGES.flatMap((page) =>
  [...textOf(page).matchAll(/^( *)```([^\n]*)\n([^]*?)^\1```$/gm)].map(
    ([, indent = '', kind = '', text = '']) => ({
      page,
      kind,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  ),
);

export function examplesOf(kind: string): readonly Example[] {
  return EXAMPLES.filter((example) => example.kind === kind);
}
