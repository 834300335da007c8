import type { LogOdds } from '../brand';
import type { ReasonCode, Reason, ReasonDetail } from './reason';

/** Weaker reasons only add words: 0.25 multiplies the odds by 1.3. */
const MIN_WEIGHT = 0.25;
const MAX_REASONS = 5;

/** What one signal says and its share of the log-odds. */
export interface Argument {
  readonly weight: number;
  readonly explain: () => ReasonDetail | null;
}

/**
 * Reasons from signals, strongest first, at most five: the signals that give the same code are added up, and the
 * strongest of them gives the evidence. What speaks for a recipient lowers the weight of its own code only.
 */
export function rankReasons(arguments_: readonly Argument[]): Reason[] {
  const byCode = new Map<ReasonCode, { detail: ReasonDetail; weight: number; strongest: number }>();
  for (const { weight, explain } of arguments_) {
    if (weight === 0) continue;
    const detail = explain();
    if (detail === null) continue;
    const known = byCode.get(detail.code);
    if (known === undefined) byCode.set(detail.code, { detail, weight, strongest: weight });
    else {
      known.weight += weight;
      if (weight > known.strongest) {
        known.strongest = weight;
        known.detail = detail;
      }
    }
  }
  return [...byCode.values()]
    .filter(({ weight }) => weight >= MIN_WEIGHT)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_REASONS)
    .map(({ detail, weight }) => ({ ...detail, weight: weight as LogOdds }));
}
