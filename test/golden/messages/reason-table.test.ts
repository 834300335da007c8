import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { reasonTable } from '../../../src/cli/reason-table';

const DOC = path.join(import.meta.dirname, '../../../docs/reasons.md');
const bare = (text: string) => text.replace(/[ -]+/g, ' ').replace(/\s+/g, ' ').trim();

it('docs/reasons.md is current: if not, run npm run docs:reasons', () => {
  expect(bare(readFileSync(DOC, 'utf8'))).toBe(bare(reasonTable()));
});
