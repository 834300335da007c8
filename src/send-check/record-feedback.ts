import type { EmailAddress } from '../scoring/brand';
import { recipientsOf } from '../scoring/message';
import { fail, ok, type Result } from '../scoring/result';
import { SESSION_KEYS, type SendCheck, type SendCheckDeps } from './contracts';
import { saveLesson, type LearnError } from './learn-from-send';
import { asStrings, parseJsonObject } from './session-json';
import { graphToTeach } from './teachable-graph';

export interface FeedbackChoice {
  /** "This was right" or "good catch". */
  readonly verdict: 'confirmed' | 'corrected';
  readonly recipient: EmailAddress;
}

/** The latest answers that are remembered for a draft. */
const MAX_ANSWERS = 100;

/**
 * Teaches from one answer of the sender about one recipient of this check, and saves. The same answer about the same
 * message counts once. Nothing about a domain, a list or anybody else is learned from it.
 */
export async function recordFeedback(
  deps: SendCheckDeps,
  check: SendCheck,
  choice: FeedbackChoice,
): Promise<Result<void, LearnError>> {
  if (check.message === null) return fail({ code: 'not-learned', stores: [] });
  const given = await readAnswers(deps);
  const answer = `${check.fingerprint}:${choice.verdict}:${choice.recipient}`;
  if (given.indexOf(answer) >= 0) return ok(undefined);
  const graph = await graphToTeach(deps, check);
  if (graph === null) return fail({ code: 'not-learned', stores: [] });
  const others = recipientsOf(check.message)
    .map((person) => person.address)
    .filter((address) => address !== choice.recipient);
  await writeAnswers(deps, [...given, answer]);
  const at = deps.clock.nowMs();
  return saveLesson(deps, { at, known: graph, feedback: [{ ...choice, others, at }] });
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
