import type { EmailAddress, EpochMs } from '../scoring/brand';
import { recipientsOf, toEmailAddress, type MailMessage } from '../scoring/message';
import type { SendCheck } from './contracts';
import { asStrings, isString, parseJsonObject } from './session-json';

/**
 * A send that was stopped or warned about: Outlook never says what the sender did then (platform.md 3.4). The next
 * Send of the same draft does: whoever was flagged and is gone was a good catch.
 */
export interface PendingOutcome {
  readonly version: 1;
  readonly fingerprint: string;
  readonly warnedAt: EpochMs;
  /** Everyone flagged so far on this draft. */
  readonly flagged: readonly EmailAddress[];
}

/** At most so many recipients are kept, to stay far from the session's 50,000 characters. */
const MAX_FLAGGED = 100;

/** The outcome to keep for this check, with everyone whom an earlier one on the same draft flagged. */
export function toPending(check: SendCheck, before: PendingOutcome | null, now: EpochMs): PendingOutcome {
  const flagged = new Set([...(before === null ? [] : before.flagged), ...check.decision.flagged]);
  return {
    version: 1,
    fingerprint: check.fingerprint,
    warnedAt: now,
    flagged: Array.from(flagged).slice(0, MAX_FLAGGED),
  };
}

/** Reads what was kept; null for anything else. */
export function parsePending(text: string | null): PendingOutcome | null {
  const stored = parseJsonObject(text);
  const fingerprint = stored?.['fingerprint'];
  const warnedAt = stored?.['warnedAt'];
  const flagged = asStrings(stored?.['flagged']);
  if (stored?.['version'] !== 1 || !isString(fingerprint) || flagged === null) return null;
  if (typeof warnedAt !== 'number') return null;
  return { version: 1, fingerprint, warnedAt: warnedAt as EpochMs, flagged: flagged.map(toEmailAddress) };
}

/** Whom the sender took off after the alert. */
export function correctedIn(pending: PendingOutcome, message: MailMessage): readonly EmailAddress[] {
  const present = new Set(recipientsOf(message).map((person) => person.address));
  return pending.flagged.filter((address) => !present.has(address));
}
