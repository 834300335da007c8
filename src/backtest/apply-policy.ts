import { ENGLISH } from '../messages/english';
import { PLAIN_QUOTING } from '../messages/quoting';
import { reasonSentence } from '../messages/reason-sentence';
import { tellingReasons } from '../messages/telling-reasons';
import type { Action, Policy } from '../policy/policy';
import { BudgetState, observeSend } from '../scoring/index';
import type { MailMessage } from '../scoring/message';
import type { ReasonCode } from '../scoring/reasons/reason';
import { judge, type Assessment } from '../send-check/assess';
import type { ScoredSend } from './score-sends';

/** One mail that a policy would have stopped. */
export interface AlertRow {
  /** Position among all sends, from 0: the same mail under another policy has the same one. */
  readonly send: number;
  readonly atMs: number;
  readonly action: Exclude<Action, 'allow'>;
  readonly ruleId: string;
  readonly subject: string;
  /** Flagged addresses, then flagged files. */
  readonly about: readonly string[];
  readonly codes: readonly ReasonCode[];
  /** The same reasons in words, cleaned and capped; not escaped. */
  readonly sentences: readonly string[];
  /** Who was probably meant; null when nobody stands out. */
  readonly suggestion: string | null;
}

/** What a policy would have done with the sends after the warm-up. */
export interface AppliedPolicy {
  readonly alerts: readonly AlertRow[];
  /** How many sends each rule decided, or, where it only monitors, would have noted; in the policy's order. */
  readonly byRule: ReadonlyMap<string, number>;
}

/**
 * Applies a policy to every send in turn. Sends of the warm-up count for the alert budget, as for a user who starts with
 * an empty memory, but give no alert.
 */
export function applyPolicy(
  sends: readonly ScoredSend[],
  policy: Policy,
  warmUpSends: number,
): AppliedPolicy {
  const alerts: AlertRow[] = [];
  const byRule = new Map(policy.rules.map(({ id }) => [id, 0]));
  walk(sends, policy, warmUpSends, (send, message, assessment) => {
    const { ruleId, monitored } = assessment.decision;
    for (const id of ruleId === null ? monitored : [...monitored, ruleId])
      byRule.set(id, (byRule.get(id) ?? 0) + 1);
    const row = alertRow(send, message, assessment);
    if (row !== null) alerts.push(row);
  });
  return { alerts, byRule };
}

/** How many sends after the warm-up the policy would have stopped, had its alert budget been this. */
export function countAlerts(
  sends: readonly ScoredSend[],
  policy: Policy,
  warmUpSends: number,
  perHundredSends: number,
): number {
  let count = 0;
  walk(
    sends,
    { ...policy, alertBudget: { perHundredSends } },
    warmUpSends,
    (_send, _message, { decision }) => {
      if (decision.action !== 'allow') count += 1;
    },
  );
  return count;
}

function walk(
  sends: readonly ScoredSend[],
  policy: Policy,
  warmUpSends: number,
  visit: (send: number, message: MailMessage, assessment: Assessment) => void,
): void {
  const budget = new BudgetState();
  sends.forEach(({ message, report }, send) => {
    if (send >= warmUpSends) visit(send, message, judge({ budget }, message, report, policy));
    observeSend({ budget }, report, policy.alertBudget.perHundredSends);
  });
}

function alertRow(send: number, message: MailMessage, { decision, report }: Assessment): AlertRow | null {
  if (decision.action === 'allow') return null;
  const people = report.recipients.filter(({ person }) => decision.flagged.includes(person.address));
  const files = report.attachments.filter(({ name }) => decision.flaggedAttachments.includes(name));
  const suggestion = people.find((one) => one.suggestion !== null)?.suggestion ?? null;
  const nobody = { address: message.from.address, name: '' };
  return {
    send,
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
