// Set by hand until `npm run train` writes this file.
import type { Weights } from './weights';

export const WEIGHTS: Weights = {
  provenance: { data: 'none', date: '', command: '', figures: 'set by hand' },
  recipientHeads: [],
  attachmentHeads: [],
  calibration: { prevalence: 0.002, slope: 1, intercept: 0 },
  cleanTail: [
    { share: 0.1, logOdds: -2 },
    { share: 0.01, logOdds: 0 },
    { share: 0.001, logOdds: 3 },
  ],
};
