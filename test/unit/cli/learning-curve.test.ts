import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderLearningCurve } from '../../../src/cli/learning-curve';

const FILE = 'src/taskpane/overview/progress/learning-curve.generated.ts';

it('the figures in the pane are those of docs/detection (else run: npm run learning-curve)', () => {
  const rendered = renderLearningCurve(readFileSync('docs/detection/README.md', 'utf8'));
  expect(readFileSync(FILE, 'utf8')).toBe(rendered);
});

it('a report without the table is refused', () => {
  expect(() => renderLearningCurve('# Nothing measured')).toThrow('Learning curve');
});
