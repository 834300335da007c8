import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { reasonTable } from './reason-table';

writeFileSync('docs/reasons.md', await format(reasonTable(), { parser: 'markdown', printWidth: 120 }));
