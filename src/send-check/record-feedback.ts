import type { EmailAddress, EpochMs } from '../scoring/brand';
import { recipientsOf } from '../scoring/message';
import { fail, ok, type Result } from '../scoring/result';
import { alertMarks, ANSWERED } from '../memory/alert-marks';
import { SESSION_KEYS, type SendCheck, type SendCheckDeps } from './contracts';
import { saveLesson, type LearnError } from './learn-from-send';
import { parsePending } from './pending-outcome';
import { asStrings, parseJsonObject } from './session-json';
import { graphToTeach } from './teachable-graph';

export interface FeedbackChoice {
  /** "This was right" or "good catch". */
  readonly verdict: 'confirmed' | 'corrected';
  readonly recipient: EmailAddress;
  /** When it was answered. */
  readonly at: EpochMs;
}

/** What is known of the message that an answer is about; the stored graph teaches where there is none. */
type Answered = Pick<SendCheck, 'message' | 'fingerprint' | 'graph'>;

/** The latest answers that are remembered for a draft. */
const MAX_ANSWERS = 100;

/**
 * Teaches from one answer of the sender about one recipient of this check, and saves. The same answer about the same
 * message counts once. Nothing about a domain, a list or anybody else is learned from it.
 */
export async function recordFeedback(
  deps: SendCheckDeps,
  check: Answered,
  choice: FeedbackChoice,
): Promise<Result<void, LearnError>> {
  if (check.message === null) return fail({ code: 'not-learned', stores: [] });
  const given = await readAnswers(deps);
  const answer = `${check.fingerprint}:${choice.verdict}:${choice.recipient}`;
  if (given.indexOf(answer) >= 0) return ok(undefined);
  await writeAnswers(deps, [...given, answer]);
  if (choice.verdict === 'corrected') await settleCaught(deps, choice.recipient);
  return teachAndSave(deps, check, choice, false);
}

/** Undoes what the same answer about the same check taught, and lets it be given again. An answer not given is none. */
export async function takeBackFeedback(
  deps: SendCheckDeps,
  check: Answered,
  choice: FeedbackChoice,
): Promise<Result<void, LearnError>> {
  const given = await readAnswers(deps);
  const answer = `${check.fingerprint}:${choice.verdict}:${choice.recipient}`;
  if (given.indexOf(answer) < 0) return ok(undefined);
  await writeAnswers(
    deps,
    given.filter((other) => other !== answer),
  );
  return teachAndSave(deps, check, choice, true);
}

async function teachAndSave(
  deps: SendCheckDeps,
  check: Answered,
  choice: FeedbackChoice,
  takenBack: boolean,
): Promise<Result<void, LearnError>> {
  const graph = check.message === null ? null : await graphToTeach(deps, check);
  if (check.message === null || graph === null) return fail({ code: 'not-learned', stores: [] });
  const others = recipientsOf(check.message)
    .map((person) => person.address)
    .filter((address) => address !== choice.recipient);
  const feedback = { ...choice, others, takenBack };
  const at = deps.clock.nowMs();
  const marks = takenBack ? [] : alertMarks(ANSWERED, check.message, [choice.recipient], at);
  return saveLesson(deps, { at, known: graph, feedback: [feedback], marks });
}

/** A catch that was answered is no longer open: the send that follows must not teach it a second time. */
async function settleCaught(deps: SendCheckDeps, recipient: EmailAddress): Promise<void> {
  const read = await deps.host.readSession(SESSION_KEYS.pending);
  const pending = read.ok ? parsePending(read.value) : null;
  if (pending === null) return;
  const flagged = pending.flagged.filter((address) => address !== recipient);
  await deps.host.writeSession(SESSION_KEYS.pending, JSON.stringify({ ...pending, flagged }));
}

async function readAnswers(deps: SendCheckDeps): Promise<readonly string[]> {
  const read = await deps.host.readSession(SESSION_KEYS.feedback);
  if (!read.ok) return [];
  return asStrings(parseJsonObject(read.value)?.['answers']) ?? [];
}

async function writeAnswers(deps: SendCheckDeps, answers: readonly string[]): Promise<void> {
  const text = JSON.stringify({ version: 1, answers: answers.slice(-MAX_ANSWERS) });
  const written = await deps.host.writeSession(SESSION_KEYS.feedback, text);
  if (!written.ok) deps.logger.log('warn', `session-${written.error.code}`);
}
