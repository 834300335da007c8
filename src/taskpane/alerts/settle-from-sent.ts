import type { EmailAddress, EpochMs } from '../../scoring/brand';
import { recipientsOf, type MailMessage } from '../../scoring/message';
import { hashText } from '../../scoring/text/hash';
import type { FeedbackChoice } from '../../send-check/record-feedback';
import type { AlertDiary, AlertEntry } from './alert-diary';

interface SettleDeps {
  readonly diary: AlertDiary;
  readonly nowMs: EpochMs;
  /** Teaches about a message that went out, as an answer in the pane does. */
  teach(message: MailMessage, choice: FeedbackChoice): Promise<unknown>;
}

/** The alert's dialog is answered at once; a message that is sent an hour later was checked again. */
const ANSWERED_WITHIN_MS = 3_600_000;
/** The mail server's clock and this one differ. */
const CLOCKS_DIFFER_MS = 120_000;

/** How a subject is kept in the diary; null without one: too many messages have none. */
export function subjectHash(subject: string): number | null {
  const words = subject.trim();
  return words === '' ? null : hashText(words);
}

/**
 * Settles the alerts still open whose message is among these of Sent Items. Whoever was flagged and is on it was sent
 * to anyway: that teaches what the same click in the pane teaches. Where nobody flagged is on it, it was fixed, which
 * the Send after the alert has taught. Each alert settles once, in whatever order and however often messages come: the
 * diary has it first, and a lesson that then fails is not given again.
 */
export async function settleFromSent(deps: SettleDeps, sent: readonly MailMessage[]): Promise<void> {
  const { diary, nowMs } = deps;
  const open = (await diary.read(nowMs)).filter(({ outcome }) => outcome === 'open');
  for (const entry of open) {
    const message = sent.find((one) => isThatOf(entry, one));
    if (message === undefined) continue;
    const kept = keptOn(entry, message);
    const outcome = kept.length > 0 || entry.flagged.length === 0 ? 'sent-anyway' : 'fixed';
    const written = await diary.write({ ...entry, outcome, isSeen: true }, nowMs);
    if (!written.ok) continue;
    for (const recipient of kept)
      await deps.teach(message, { verdict: 'confirmed', recipient, at: message.sentAt ?? nowMs });
  }
}

function isThatOf({ at, subject }: AlertEntry, message: MailMessage): boolean {
  const { sentAt } = message;
  if (message.direction !== 'sent' || sentAt === null || subject === undefined) return false;
  const isThen = sentAt >= at - CLOCKS_DIFFER_MS && sentAt <= at + ANSWERED_WITHIN_MS;
  return isThen && subjectHash(message.subject) === subject;
}

function keptOn({ flagged }: AlertEntry, message: MailMessage): readonly EmailAddress[] {
  const present = new Set(recipientsOf(message).map(({ address }) => address));
  return flagged.map(({ address }) => address).filter((address) => present.has(address));
}
