import type { SlipKind } from '../messages/pane-owner-texts';

/** Which measured kind stands behind each that the pane names. */
const MEASURED: Readonly<Record<SlipKind, string>> = {
  typo: 'K3 typo-stranger',
  'other-company': 'K9d other-domain',
  greeting: 'K8 greeting-mismatch',
  private: 'K4 personal-twin',
  file: 'K7 wrong-file',
  autocomplete: 'K1 autocomplete',
};

const CURVE_HEADING = '## Learning curve';

/**
 * The pane's figures as a source file, read from the report that the detection bench writes (docs/detection).
 * Throws where the report does not have the table: both are of this repository.
 */
export function renderLearningCurve(report: string): string {
  const table = report.split(CURVE_HEADING)[1]?.split('\n## ')[0] ?? '';
  const rows = new Map(
    table
      .split('\n')
      .map(cellsOf)
      .map(([name = '', ...cells]) => [name, cells]),
  );
  const sizes = [...rows].find(([name]) => name.startsWith('recall'))?.[1].map((cell) => parseInt(cell, 10));
  const mailboxes = /Measured on (\d+) mailboxes/.exec(report)?.[1];
  if (sizes === undefined || mailboxes === undefined)
    throw new Error(`renderLearningCurve: expected a report with "${CURVE_HEADING}", got none`);
  const kinds = Object.entries(MEASURED).map(([kind, name]) => {
    const cells = rows.get(name);
    if (cells === undefined) throw new Error(`renderLearningCurve: expected a row ${name}, got none`);
    return `    ${/\W/.test(kind) ? `'${kind}'` : kind}: [${cells.map((cell) => (cell === '–' ? 'null' : cell)).join(', ')}],`;
  });
  return `// Written by \`npm run learning-curve\` from docs/detection/README.md; nothing here is edited by hand.
import type { LearningCurve } from './learning-progress';

export const LEARNING_CURVE: LearningCurve = {
  mailboxes: ${mailboxes},
  sizes: [${sizes.join(', ')}],
  caught: {
${kinds.join('\n')}
  },
};
`;
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
