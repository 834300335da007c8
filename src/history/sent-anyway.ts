import {
  ALERTED,
  alertMarks,
  ANSWERED,
  ANSWERED_WITHIN_MS,
  CLOCKS_DIFFER_MS,
  MINUTES,
} from '../memory/alert-marks';
import type { Feedback } from '../scoring/graph/feedback';
import { recipientsOf, type MailMessage } from '../scoring/message';

/** What an alert's dialog was answered with, as far as a message of Sent Items tells. */
export type SentAnyway = (message: MailMessage) => readonly Feedback[];

/** In minutes, as marks count. */
const ANSWERED_WITHIN = ANSWERED_WITHIN_MS / 60_000;
const CLOCKS_DIFFER = CLOCKS_DIFFER_MS / 60_000;

/**
 * Finds in the marks of alerts whom a message was sent to anyway: that teaches what the same click in the pane teaches.
 * Nothing where the sender answered in the pane, or Send was checked again: both taught it.
 */
export function createSentAnyway(marks: readonly number[]): SentAnyway {
  const minutes = new Map<number, number[]>();
  for (const mark of marks) {
    const hash = hashIn(mark);
    minutes.set(hash, [...(minutes.get(hash) ?? []), mark % MINUTES]);
  }
  const isThere = (mark: number | undefined): boolean =>
    mark !== undefined && (minutes.get(hashIn(mark)) ?? []).some((minute) => isThen(minute, mark % MINUTES));
  return (message) => {
    const { direction, sentAt, subject } = message;
    if (minutes.size === 0 || direction !== 'sent' || sentAt === null || subject.trim() === '') return [];
    const everyone = recipientsOf(message).map(({ address }) => address);
    const alerted = alertMarks(ALERTED, message, everyone, sentAt);
    const answered = alertMarks(ANSWERED, message, everyone, sentAt);
    return everyone
      .filter((_, i) => isThere(alerted[i]) && !isThere(answered[i]))
      .map((recipient) => ({
        verdict: 'confirmed',
        recipient,
        others: everyone.filter((address) => address !== recipient),
        at: sentAt,
      }));
  };
}

function hashIn(mark: number): number {
  return Math.floor(mark / MINUTES);
}

/** The minutes of marks begin anew every four years. */
function isThen(minute: number, sent: number): boolean {
  return (sent - minute + CLOCKS_DIFFER + MINUTES) % MINUTES <= ANSWERED_WITHIN + CLOCKS_DIFFER;
}
