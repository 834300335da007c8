import type { Policy } from '../policy/policy';
import type { MailMessage } from '../scoring/message';
import { applyPolicy, countAlerts, type AppliedPolicy } from './apply-policy';
import { learningKey, scoreSends, type ScoredSend } from './score-sends';

/** A policy with the name the report calls it by. */
export interface NamedPolicy {
  readonly name: string;
  readonly policy: Policy;
}

/** The policies with a number behind every name that an earlier one has: tables and charts tell them apart by name. */
export function withUniqueNames(policies: readonly NamedPolicy[]): readonly NamedPolicy[] {
  const taken = new Set<string>();
  return policies.map(({ name, policy }) => {
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
    taken.add(free);
    return { name: free, policy };
  });
}

export interface PolicyOutcome extends AppliedPolicy {
  readonly name: string;
  /** Alerts of each week from the first counted send on. */
  readonly alertsByWeek: readonly number[];
  readonly perHundredSends: number;
  readonly perWeek: number;
  /** The policy's own alert budget, per hundred sends. */
  readonly budget: number;
  /** What the same policy would do with other alert budgets. */
  readonly curve: readonly BudgetPoint[];
}

export interface BudgetPoint {
  readonly budget: number;
  readonly perHundredSends: number;
}

export interface BacktestResult {
  /** Sends that only taught, before counting began. */
  readonly warmUpSends: number;
  /** Sends that were checked and counted. */
  readonly checkedSends: number;
  readonly received: number;
  /** When counting began, and sends of each week from then on. */
  readonly fromMs: number;
  readonly sendsByWeek: readonly number[];
  readonly outcomes: readonly PolicyOutcome[];
}

/** How far the scoring is, in messages; zero to do when everything was scored before. */
export interface BacktestProgress {
  readonly done: number;
  readonly total: number;
}

export interface BacktestOptions {
  /** A fifth of the sends, at most 200, unless given: the engine knows little before. */
  readonly warmUpSends?: number | undefined;
  /** Scores by learning settings: filled, and used again when passed again with the same messages. */
  readonly scored?: Map<string, readonly ScoredSend[]>;
}

export const WEEK_MS = 7 * 24 * 3600 * 1000;
/** Alert budgets of the curve, per hundred sends. */
const CURVE_BUDGETS = [0, 0.25, 0.5, 1, 2, 3, 5, 10];
const MAX_WARM_UP = 200;
const WARM_UP_SHARE = 0.2;

/**
 * What each policy would have done with a mailbox, oldest message first. Each message is scored once for each distinct
 * learning setting; rules and budgets are applied to the scores. Takes a step a scored message, then one a budget.
 */
export function* backtest(
  messages: readonly MailMessage[],
  policies: readonly NamedPolicy[],
  options: BacktestOptions = {},
): Generator<BacktestProgress, BacktestResult> {
  const scored = options.scored ?? new Map<string, readonly ScoredSend[]>();
  const total = yield* scoreAll(messages, policies, scored);
  const sent = messages.filter(({ direction }) => direction === 'sent');
  const warmUpSends = Math.min(options.warmUpSends ?? defaultWarmUp(sent.length), sent.length);
  const counted = sent.slice(warmUpSends).map(({ sentAt }) => sentAt ?? 0);
  const span = { fromMs: counted[0] ?? 0, toMs: counted.at(-1) ?? 0 };
  const outcomes: PolicyOutcome[] = [];
  for (const { name, policy } of policies) {
    const sends = scored.get(learningKey(policy.learning)) ?? [];
    const applied = applyPolicy(sends, policy, warmUpSends);
    const alertsByWeek = weeksOf(
      applied.alerts.map(({ atMs }) => atMs),
      span,
    );
    const perHundred = (count: number) => (counted.length === 0 ? 0 : (100 * count) / counted.length);
    const curve: BudgetPoint[] = [];
    for (const budget of CURVE_BUDGETS) {
      yield { done: total, total };
      const count = countAlerts(sends, policy, warmUpSends, budget);
      curve.push({ budget, perHundredSends: perHundred(count) });
    }
    outcomes.push({
      name,
      ...applied,
      alertsByWeek,
      perHundredSends: perHundred(applied.alerts.length),
      perWeek: applied.alerts.length / alertsByWeek.length,
      budget: policy.alertBudget.perHundredSends,
      curve,
    });
  }
  return {
    warmUpSends,
    checkedSends: counted.length,
    received: messages.length - sent.length,
    fromMs: span.fromMs,
    sendsByWeek: weeksOf(counted, span),
    outcomes,
  };
}

/** The whole back-test at once. */
export function runBacktest(
  messages: readonly MailMessage[],
  policies: readonly NamedPolicy[],
  options: BacktestOptions = {},
): BacktestResult {
  const steps = backtest(messages, policies, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function defaultWarmUp(sends: number): number {
  return Math.min(MAX_WARM_UP, Math.floor(sends * WARM_UP_SHARE));
}

/** Leaves in `scored` what these policies need and nothing else. Returns how many messages it scored. */
function* scoreAll(
  messages: readonly MailMessage[],
  policies: readonly NamedPolicy[],
  scored: Map<string, readonly ScoredSend[]>,
): Generator<BacktestProgress, number> {
  const wanted = new Map(policies.map(({ policy }) => [learningKey(policy.learning), policy.learning]));
  for (const key of scored.keys()) if (!wanted.has(key)) scored.delete(key);
  const missing = [...wanted].filter(([key]) => !scored.has(key));
  const total = missing.length * messages.length;
  let done = 0;
  for (const [key, learning] of missing) {
    const steps = scoreSends(messages, learning);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        scored.set(key, step.value);
        break;
      }
      done += 1;
      yield { done, total };
    }
  }
  return total;
}

function weeksOf(
  times: readonly number[],
  span: { readonly fromMs: number; readonly toMs: number },
): number[] {
  const weeks = Array.from({ length: Math.floor((span.toMs - span.fromMs) / WEEK_MS) + 1 }, () => 0);
  for (const time of times) {
    const week = Math.floor((time - span.fromMs) / WEEK_MS);
    weeks[week] = (weeks[week] ?? 0) + 1;
  }
  return weeks;
}
