import { ENGLISH } from '../messages/english';
import { PLAIN_QUOTING } from '../messages/quoting';
import { reasonSentence } from '../messages/reason-sentence';
import { tellingReasons } from '../messages/telling-reasons';
import type { Action, Policy } from '../policy/policy';
import { createGraph, learnMessage, observeSend, scoreMessage } from '../scoring/index';
import type { MailMessage } from '../scoring/message';
import { assess, type Assessment } from '../send-check/assess';

/** A policy with the name the report calls it by. */
export interface NamedPolicy {
  readonly name: string;
  readonly policy: Policy;
}

/** One mail that a policy would have stopped. */
export interface AlertRow {
  readonly atMs: number;
  readonly action: Exclude<Action, 'allow'>;
  readonly ruleId: string;
  readonly subject: string;
  /** Flagged addresses, then flagged files. */
  readonly about: readonly string[];
  readonly codes: readonly string[];
  /** The same reasons in words, cleaned and capped; not escaped. */
  readonly sentences: readonly string[];
  /** Who was probably meant; null when nobody stands out. */
  readonly suggestion: string | null;
}

export interface PolicyOutcome {
  readonly name: string;
  readonly alerts: readonly AlertRow[];
  /** Alerts of each week from the first counted send on. */
  readonly alertsByWeek: readonly number[];
  readonly perHundredSends: number;
  readonly perWeek: number;
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

const WEEK_MS = 7 * 24 * 3600 * 1000;
const MAX_WARM_UP = 200;
const WARM_UP_SHARE = 0.2;

/** A fifth of the sends, at most 200, unless the caller says otherwise: the engine knows little before. */
export function defaultWarmUp(sends: number): number {
  return Math.min(MAX_WARM_UP, Math.floor(sends * WARM_UP_SHARE));
}

/**
 * What each policy would have done: every message, oldest first, is checked if it was sent and then learned, as replay
 * does it. Sends of the warm-up count for the alert budget, as for a user who starts with an empty memory.
 */
export function runBacktest(
  messages: readonly MailMessage[],
  policies: readonly NamedPolicy[],
  warmUpSends: number,
): BacktestResult {
  const sent = messages.filter(({ direction }) => direction === 'sent');
  const counted = sent.slice(warmUpSends).map(({ sentAt }) => sentAt ?? 0);
  const fromMs = counted[0] ?? 0;
  const weeks = weeksOf(counted, fromMs, counted.at(-1) ?? fromMs);
  return {
    warmUpSends: Math.min(warmUpSends, sent.length),
    checkedSends: counted.length,
    received: messages.length - sent.length,
    fromMs,
    sendsByWeek: weeks,
    outcomes: policies.map(({ name, policy }) => {
      const alerts = alertsOf(messages, policy, warmUpSends);
      return {
        name,
        alerts,
        alertsByWeek: weeksOf(
          alerts.map(({ atMs }) => atMs),
          fromMs,
          counted.at(-1) ?? fromMs,
        ),
        perHundredSends: counted.length === 0 ? 0 : (100 * alerts.length) / counted.length,
        perWeek: counted.length === 0 ? 0 : alerts.length / weeks.length,
      };
    }),
  };
}

/** Alerts in a hundred counted sends of this policy at other alert budgets. */
export function budgetCurve(
  messages: readonly MailMessage[],
  policy: Policy,
  warmUpSends: number,
  budgets: readonly number[],
): readonly { readonly budget: number; readonly perHundredSends: number }[] {
  return budgets.map((budget) => {
    const other = { ...policy, alertBudget: { perHundredSends: budget } };
    const result = runBacktest(messages, [{ name: '', policy: other }], warmUpSends);
    return { budget, perHundredSends: result.outcomes[0]?.perHundredSends ?? 0 };
  });
}

function alertsOf(messages: readonly MailMessage[], policy: Policy, warmUpSends: number): AlertRow[] {
  const graph = createGraph({ halfLifeDays: policy.learning.halfLifeDays });
  const alerts: AlertRow[] = [];
  let sends = 0;
  for (const message of messages) {
    if (message.direction === 'received') {
      if (policy.learning.fromReceived) learnMessage(graph, message);
      continue;
    }
    const isCounted = sends >= warmUpSends;
    const assessment = isCounted ? assess(graph, message, policy) : null;
    const row = assessment === null ? null : alertRow(message, assessment);
    if (row !== null) alerts.push(row);
    const report = assessment?.report ?? scoreMessage(graph, message);
    observeSend(graph, report, policy.alertBudget.perHundredSends);
    learnMessage(graph, message);
    sends += 1;
  }
  return alerts;
}

function alertRow(message: MailMessage, { decision, report }: Assessment): AlertRow | null {
  if (decision.action === 'allow') return null;
  const people = report.recipients.filter(({ person }) => decision.flagged.includes(person.address));
  const files = report.attachments.filter(({ name }) => decision.flaggedAttachments.includes(name));
  const suggestion = people.find((one) => one.suggestion !== null)?.suggestion ?? null;
  const nobody = { address: message.from.address, name: '' };
  return {
    atMs: message.sentAt ?? 0,
    action: decision.action,
    ruleId: decision.ruleId ?? '',
    subject: PLAIN_QUOTING.text(message.subject),
    about: [
      ...people.map(({ person }) => PLAIN_QUOTING.person(person)),
      ...files.map(({ name }) => PLAIN_QUOTING.text(name)),
    ],
    codes: [...new Set([...people, ...files].flatMap(({ reasons }) => reasons.map(({ code }) => code)))],
    sentences: [
      ...people.flatMap(({ person, reasons }) =>
        tellingReasons(reasons).map((reason) => reasonSentence(reason, person, ENGLISH, PLAIN_QUOTING)),
      ),
      ...files.flatMap(({ reasons }) =>
        reasons.map((reason) => reasonSentence(reason, nobody, ENGLISH, PLAIN_QUOTING)),
      ),
    ],
    suggestion: suggestion === null ? null : PLAIN_QUOTING.person(suggestion.person),
  };
}

function weeksOf(times: readonly number[], fromMs: number, toMs: number): number[] {
  const weeks = Array.from({ length: Math.floor((toMs - fromMs) / WEEK_MS) + 1 }, () => 0);
  for (const time of times) {
    const week = Math.floor((time - fromMs) / WEEK_MS);
    weeks[week] = (weeks[week] ?? 0) + 1;
  }
  return weeks;
}
