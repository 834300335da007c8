import type { AlertRow } from './apply-policy';
import type { PolicyOutcome } from './run-backtest';

/** One mail that at least one of the policies would have stopped. */
export interface ComparedMail {
  readonly send: number;
  readonly atMs: number;
  readonly subject: string;
  /** What each policy would have done, in the order of the policies; null where it lets the mail go. */
  readonly alerts: readonly (AlertRow | null)[];
  readonly about: readonly string[];
  /** Sentences that say why, or which rule asks for it. Never empty. */
  readonly why: readonly string[];
}

/** The stopped mails of all policies, oldest first, each once. */
export function compareAlerts(outcomes: readonly PolicyOutcome[]): readonly ComparedMail[] {
  const bySend = new Map<number, (AlertRow | null)[]>();
  outcomes.forEach(({ alerts }, policy) => {
    for (const alert of alerts) {
      const row = bySend.get(alert.send) ?? outcomes.map(() => null);
      row[policy] = alert;
      bySend.set(alert.send, row);
    }
  });
  return [...bySend].sort(([a], [b]) => a - b).flatMap(([send, alerts]) => comparedMail(send, alerts));
}

/** Whether the policies would have done different things with this mail. */
export function differs({ alerts }: ComparedMail): boolean {
  return alerts.some((alert) => alert?.action !== alerts[0]?.action);
}

function comparedMail(send: number, alerts: readonly (AlertRow | null)[]): readonly ComparedMail[] {
  const given = alerts.filter((alert) => alert !== null);
  const [first] = given;
  if (first === undefined) return [];
  const { atMs, subject } = first;
  const about = [...new Set(given.flatMap((alert) => alert.about))];
  const why = [...new Set(given.flatMap(whyOf))];
  return [{ send, atMs, subject, alerts, about, why }];
}

function whyOf({ sentences, suggestion, ruleId }: AlertRow): readonly string[] {
  if (sentences.length === 0 && suggestion === null) return [`The rule ${ruleId} asks for it.`];
  return suggestion === null ? sentences : [...sentences, `Perhaps meant: ${suggestion}.`];
}

/** "2026-08-20 12:00", in UTC. */
export function shownTime(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 16).replace('T', ' ');
}
