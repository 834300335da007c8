import { ANSWERED_WITHIN_MS, CLOCKS_DIFFER_MS } from '../../memory/alert-marks';
import type { EpochMs } from '../../scoring/brand';
import { recipientsOf, type MailMessage } from '../../scoring/message';
import { hashText } from '../../scoring/text/hash';
import type { AlertDiary, AlertEntry } from './alert-diary';

/** How a subject is kept in the diary; null without one: too many messages have none. */
export function subjectHash(subject: string): number | null {
  const words = subject.trim();
  return words === '' ? null : hashText(words);
}

/**
 * Settles the alerts still open, or thought unsent, whose message is among these of Sent Items. Whoever was flagged and
 * is on it was sent to anyway, which the history learns from (`history/sent-anyway.ts`); where nobody flagged is on it,
 * it was fixed.
 */
export async function settleFromSent(
  diary: AlertDiary,
  nowMs: EpochMs,
  sent: readonly MailMessage[],
): Promise<void> {
  const entries = await diary.read(nowMs);
  const open = entries.filter(({ outcome }) => outcome === 'open' || outcome === 'unsent');
  for (const entry of open) {
    const message = sent.find((one) => isThatOf(entry, one));
    if (message === undefined) continue;
    const isKept = entry.flagged.length === 0 || isAnyOn(entry, message);
    await diary.write({ ...entry, outcome: isKept ? 'sent-anyway' : 'fixed', isSeen: true }, nowMs);
  }
}

/**
 * Sent Items were read to their end at this time: an alert whose message should be among them by then was fixed beyond
 * recognition, or its draft was given up.
 */
export async function settleUnsent(diary: AlertDiary, readAt: EpochMs): Promise<void> {
  for (const entry of await diary.read(readAt)) {
    const isDue = entry.at + ANSWERED_WITHIN_MS + CLOCKS_DIFFER_MS < readAt;
    if (entry.outcome === 'open' && entry.subject !== undefined && isDue)
      await diary.write({ ...entry, outcome: 'unsent' }, readAt);
  }
}

function isThatOf({ at, subject }: AlertEntry, message: MailMessage): boolean {
  const { sentAt } = message;
  if (message.direction !== 'sent' || sentAt === null || subject === undefined) return false;
  const isThen = sentAt >= at - CLOCKS_DIFFER_MS && sentAt <= at + ANSWERED_WITHIN_MS;
  return isThen && subjectHash(message.subject) === subject;
}

function isAnyOn({ flagged }: AlertEntry, message: MailMessage): boolean {
  const present = new Set(recipientsOf(message).map(({ address }) => address));
  return flagged.some(({ address }) => present.has(address));
}
