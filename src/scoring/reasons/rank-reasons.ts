import { at } from '../at';
import type { LogOdds } from '../brand';
import type { ReasonCode, Reason, ReasonDetail } from './reason';

/** Weaker reasons only add words: 0.25 multiplies the odds by 1.3. */
const MIN_WEIGHT = 0.25;
const MAX_REASONS = 5;

/** What speaks about a view: a signal, or what a test puts in its place. */
interface Speaker<View> {
  readonly explain: ((view: View) => ReasonDetail | null) | null;
}

/**
 * Reasons from signals and their shares of the log-odds, strongest first, at most five: the signals that give the same
 * code are added up, and the strongest of them gives the evidence. What speaks for a recipient lowers the weight of its
 * own code only. Signals in a row that explain alike are asked once.
 */
export function rankReasons<View>(
  signals: readonly Speaker<View>[],
  weights: readonly number[],
  view: View,
): Reason[] {
  const byCode = new Map<ReasonCode, { detail: ReasonDetail; weight: number; strongest: number }>();
  let asked: Speaker<View>['explain'] = null;
  let detail: ReasonDetail | null = null;
  signals.forEach(({ explain }, i) => {
    const weight = at(weights, i);
    if (explain === null || weight === 0) return;
    if (explain !== asked) detail = (asked = explain)(view);
    if (detail === null) return;
    const known = byCode.get(detail.code);
    if (known === undefined) byCode.set(detail.code, { detail, weight, strongest: weight });
    else {
      known.weight += weight;
      if (weight > known.strongest) {
        known.strongest = weight;
        known.detail = detail;
      }
    }
  });
  return [...byCode.values()]
    .filter(({ weight }) => weight >= MIN_WEIGHT)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_REASONS)
    .map((reason) => ({ ...reason.detail, weight: reason.weight as LogOdds }));
}
