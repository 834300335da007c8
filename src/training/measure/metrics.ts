import { seededRandom } from '../seeded-random';
import { upperQuantile } from '../recall';
import { cleanOutcomes, rowOutcomes, type Outcome, type OutcomeRow } from './outcome';

/** The share of these for which `holds`; NaN of nothing. */
export function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

/** The threshold that `share` of the counted clean messages pass. */
export function thresholdAt(outcomes: readonly Outcome[], share: number): number {
  return upperQuantile(
    cleanOutcomes(outcomes).map(({ score }) => score),
    share,
  );
}

/** What counts as an alert. */
export type AlertTest = (outcome: Outcome) => boolean;

/** Alerts at one global threshold. */
export function aboveThreshold(threshold: number): AlertTest {
  return ({ score }) => score > threshold;
}

/** Alerts of the default policy. */
export function byPolicy({ alert }: Outcome): boolean {
  return alert;
}

/** Share of a row's slips that alert. */
export function recallOf(outcomes: readonly Outcome[], row: OutcomeRow, alerts: AlertTest): number {
  return shareOf(rowOutcomes(outcomes, row), alerts);
}

/** How the clean alert rate spreads over mailboxes. */
export interface RateSpread {
  readonly overall: number;
  readonly p50: number;
  readonly p90: number;
  readonly max: number;
  /** Every mailbox's rate, ascending. */
  readonly rates: readonly number[];
}

function quantile(ascending: readonly number[], q: number): number {
  const at = (ascending.length - 1) * q;
  const low = ascending[Math.floor(at)] ?? NaN;
  const high = ascending[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** Clean alert rates overall and by mailbox; mailboxes with fewer than `least` clean checks only count overall. */
export function cleanRates(outcomes: readonly Outcome[], alerts: AlertTest, least = 50): RateSpread {
  const clean = cleanOutcomes(outcomes);
  const rates = [...byMailbox(clean).values()]
    .filter((group) => group.length >= least)
    .map((group) => shareOf(group, alerts))
    .sort((a, b) => a - b);
  return {
    overall: shareOf(clean, alerts),
    p50: quantile(rates, 0.5),
    p90: quantile(rates, 0.9),
    max: quantile(rates, 1),
    rates,
  };
}

function byMailbox(outcomes: readonly Outcome[]): ReadonlyMap<number, readonly Outcome[]> {
  const groups = new Map<number, Outcome[]>();
  for (const outcome of outcomes) {
    const group = groups.get(outcome.mailbox);
    if (group) group.push(outcome);
    else groups.set(outcome.mailbox, [outcome]);
  }
  return groups;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 400;

/**
 * 95% interval of `share of these that alert`, by the bootstrap over mailboxes: mail of one sender is alike,
 * so senders and not messages are drawn again.
 */
export function bootstrapShare(outcomes: readonly Outcome[], alerts: AlertTest, seed: number): Interval {
  const counts = [...byMailbox(outcomes).values()].map((group) => ({
    hits: group.filter(alerts).length,
    total: group.length,
  }));
  const random = seededRandom(seed, 'bootstrap');
  const shares: number[] = [];
  for (let resample = 0; resample < RESAMPLES; resample += 1) {
    let hits = 0;
    let total = 0;
    for (let i = 0; i < counts.length; i += 1) {
      const drawn = counts[random.below(counts.length)];
      hits += drawn?.hits ?? 0;
      total += drawn?.total ?? 0;
    }
    if (total > 0) shares.push(hits / total);
  }
  shares.sort((a, b) => a - b);
  return { low: quantile(shares, 0.025), high: quantile(shares, 0.975) };
}
