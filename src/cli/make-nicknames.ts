import { readFileSync, writeFileSync } from 'node:fs';
import { program } from 'commander';
import { isRespelling, isShortForm } from '../scoring/names/given-names';

/** Pairs the rules in `given-names.ts` already recognise need no place in the table. */
function irregularNicknames(csv: string): Map<string, string[]> {
  const table = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const line of csv.split(/\r?\n/).slice(1)) {
    const [name = '', , nickname = ''] = line.split(',').map((cell) => cell.trim().toLowerCase());
    if (!/^[a-z]+$/.test(name) || !/^[a-z]+$/.test(nickname) || seen.has(`${nickname} ${name}`)) continue;
    seen.add(`${name} ${nickname}`);
    if (name === nickname || isShortForm(name, nickname) || isRespelling(name, nickname)) continue;
    table.set(name, [...(table.get(name) ?? []), nickname]);
  }
  return table;
}

program
  .description('Writes src/scoring/names/nicknames.generated.ts from a CSV of name,relationship,nickname.')
  .argument('<csv>', 'names.csv of github.com/carltonnorthern/nicknames')
  .argument('<output>', 'the file to write')
  .action((csvPath: string, output: string) => {
    const groups = [...irregularNicknames(readFileSync(csvPath, 'utf8'))].map(([name, nicknames]) =>
      [name, ...nicknames].join(' '),
    );
    writeFileSync(
      output,
      [
        '// English given names with nicknames that no rule derives; one group a name, groups separated by "|".',
        '// Source: github.com/carltonnorthern/nicknames, names.csv, Apache License 2.0',
        '// (https://www.apache.org/licenses/LICENSE-2.0). Changed: regular short forms and respellings left out.',
        '// Written by: npx tsx src/cli/make-nicknames.ts names.csv src/scoring/names/nicknames.generated.ts',
        `export const NICKNAMES =\n  '${groups.join('|')}';`,
        '',
      ].join('\n'),
    );
  });
program.parse();
