import type { EpochMs } from '../scoring/brand';
import type { Feedback } from '../scoring/graph/feedback';
import type { Graph } from '../scoring/graph/graph';
import { recipientsOf, type MailMessage } from '../scoring/message';
import { fail, ok, type Result } from '../scoring/result';
import type { StoreError } from '../host/ports';
import { ALERTED, alertMarks, ANSWERED } from '../memory/alert-marks';
import type { Lesson } from '../memory/lesson';
import { SESSION_KEYS, type SendCheck, type SendCheckDeps } from './contracts';
import { correctedIn, parsePending, toPending, type PendingOutcome } from './pending-outcome';
import { graphToTeach } from './teachable-graph';

export interface LearnError {
  /** `not-learned`: there was no graph that may be changed. `not-saved`: learned, but a store did not take it. */
  readonly code: 'not-learned' | 'not-saved';
  readonly stores: readonly StoreError[];
}

/**
 * Call once after each check at Send, before `completed`: an allowed message is learned and saved; a warned one
 * leaves a pending outcome that the draft's next send settles. A failure never blocks the send.
 */
export async function learnFromSend(
  deps: SendCheckDeps,
  check: SendCheck,
): Promise<Result<void, LearnError>> {
  const { message, decision, report } = check;
  if (message === null || (decision.action !== 'allow' && report === null)) return ok(undefined);
  const [graph, pendingText, learned] = await Promise.all([
    graphToTeach(deps, check),
    readSession(deps, SESSION_KEYS.pending),
    readSession(deps, SESSION_KEYS.learned),
  ]);
  if (graph === null) return fail({ code: 'not-learned', stores: [] });
  const pending = parsePending(pendingText);
  if (decision.action !== 'allow') return leavePending(deps, { check, graph, message, pending });
  if (learned === check.fingerprint) return ok(undefined);
  return learnAllowed(deps, { check, graph, message, pending });
}

/** Learns into the stores; one that does not take it is logged and told, and nothing waits for it. */
export async function saveLesson(deps: SendCheckDeps, lesson: Lesson): Promise<Result<void, LearnError>> {
  const saved = await deps.memory.learn(lesson);
  if (saved.ok) return ok(undefined);
  for (const error of saved.error) deps.logger.log('warn', `store-${error.store}-${error.code}`);
  return fail({ code: 'not-saved', stores: saved.error });
}

interface CheckedSend {
  readonly check: SendCheck;
  readonly graph: Graph;
  readonly message: MailMessage;
  readonly pending: PendingOutcome | null;
}

async function learnAllowed(deps: SendCheckDeps, send: CheckedSend): Promise<Result<void, LearnError>> {
  const { check, graph, message, pending } = send;
  const at = deps.clock.nowMs();
  const saved = await saveLesson(deps, {
    at,
    known: graph,
    message: { ...message, id: sendId(check.fingerprint, message) },
    feedback: outcomeOf(send, at),
    // A warned draft was counted when it was warned about: one draft is one send to the budget.
    observed: pending === null ? observed(deps, check) : null,
    marks: pending === null ? [] : alertMarks(ANSWERED, message, pending.flagged, at),
  });
  if (saved.ok) await writeSession(deps, SESSION_KEYS.learned, check.fingerprint);
  if (pending !== null) await deps.host.removeSession(SESSION_KEYS.pending);
  return saved;
}

async function leavePending(deps: SendCheckDeps, send: CheckedSend): Promise<Result<void, LearnError>> {
  const { check, graph, message, pending: before } = send;
  if (before?.fingerprint === check.fingerprint) return ok(undefined);
  const at = deps.clock.nowMs();
  const pending = toPending(check, before, at);
  await writeSession(deps, SESSION_KEYS.pending, JSON.stringify(pending));
  const marks = alertMarks(ALERTED, message, pending.flagged, at);
  return saveLesson(deps, { at, known: graph, observed: observed(deps, check), marks });
}

function observed({ policy }: SendCheckDeps, { report }: SendCheck): Lesson['observed'] {
  return report === null ? null : { report, perHundredSends: policy.alertBudget.perHundredSends };
}

/** Whoever was approved was right, whoever was taken off after the alert was wrong: in this context only. */
function outcomeOf({ check, message, pending }: CheckedSend, at: EpochMs): readonly Feedback[] {
  const everyone = recipientsOf(message).map((person) => person.address);
  const kept = check.approval === null ? [] : check.approval.kept;
  const corrected = pending === null ? [] : correctedIn(pending, message);
  return [
    ...kept.map((recipient): Feedback => {
      const others = everyone.filter((address) => address !== recipient);
      return { verdict: 'confirmed', recipient, others, at };
    }),
    ...corrected.map((recipient): Feedback => ({ verdict: 'corrected', recipient, others: everyone, at })),
  ];
}

/** The same send seen twice has the same id, so that the graph learns it once even without a session. */
function sendId(fingerprint: string, message: MailMessage): string {
  return `send:${fingerprint}:${Math.floor((message.sentAt ?? 0) / 60_000)}`;
}

async function readSession(deps: SendCheckDeps, key: string): Promise<string | null> {
  const read = await deps.host.readSession(key);
  if (!read.ok) deps.logger.log('warn', `session-${read.error.code}`);
  return read.ok ? read.value : null;
}

async function writeSession(deps: SendCheckDeps, key: string, value: string): Promise<void> {
  const written = await deps.host.writeSession(key, value);
  if (!written.ok) deps.logger.log('warn', `session-${written.error.code}`);
}
