import { readFileSync, writeFileSync } from 'node:fs';
import { renderLearningCurve } from './learning-curve';

// Brings the figures that the pane shows up to date with the measured ones.
const DOC = 'docs/detection/README.md';
const FILE = 'src/taskpane/overview/progress/learning-curve.generated.ts';
writeFileSync(FILE, renderLearningCurve(readFileSync(DOC, 'utf8')));
