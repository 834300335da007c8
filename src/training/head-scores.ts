import type { HeadWeights } from '../scoring/model/weights';
import type { BinRows } from './samples';

/** Applies a head to every row, in log-odds. */
export function scoreRows(head: HeadWeights, rows: BinRows, signals: readonly string[]): Float64Array {
  const scores = new Float64Array(rows.count).fill(head.bias);
  for (const [name, weights] of Object.entries(head.terms)) {
    const signal = signals.indexOf(name);
    for (let row = 0; row < rows.count; row += 1) {
      const bin = rows.bins[row * rows.width + signal] ?? 0;
      scores[row] = (scores[row] ?? 0) + (weights[bin] ?? 0);
    }
  }
  for (let row = 0; row < rows.count; row += 1) scores[row] = (scores[row] ?? 0) / 100;
  return scores;
}
