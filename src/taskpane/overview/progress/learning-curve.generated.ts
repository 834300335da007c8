// Written by `npm run learning-curve` from docs/detection/README.md; nothing here is edited by hand.
import type { LearningCurve } from './learning-progress';

export const LEARNING_CURVE: LearningCurve = {
  mailboxes: 52,
  sizes: [0, 30, 60, 100, 150, 250, 400, 700],
  caught: {
    typo: [45, 65, 71, 74, 73, 76, 82, 85],
    'other-company': [72, 71, 73, 70, 73, 77, 78, 79],
    greeting: [51, 57, 70, 68, 71, 77, 80, 79],
    private: [55, 73, 72, 76, 77, 80, 85, 85],
    file: [null, null, null, 91, 82, 76, 83, 78],
    autocomplete: [8, 7, 11, 11, 12, 15, 14, 14],
  },
};
