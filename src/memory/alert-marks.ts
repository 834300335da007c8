import type { EmailAddress, EpochMs } from '../scoring/brand';
import type { MailMessage } from '../scoring/message';
import { hashText } from '../scoring';

/** Seeds of the two kinds of mark. */
export const ALERTED = 51;
export const ANSWERED = 52;
/** As many minutes as fit beside a hash: four years. */
export const MINUTES = 0x200000;
/** An alert's dialog is answered at once; a message that is sent an hour later was checked again. */
export const ANSWERED_WITHIN_MS = 3_600_000;
/** By which the mail server's clock and this one may differ. */
export const CLOCKS_DIFFER_MS = 120_000;
/** The newest marks that a replica keeps. */
export const MAX_MARKS = 64;

/**
 * What is kept of an alert until its message is seen in Sent Items, and of the answer to one: for each person it was about
 * a number, the hash of subject and address above the minute. Nothing but the same message leads back to it.
 */
export function alertMarks(
  kind: number,
  { subject }: MailMessage,
  about: readonly EmailAddress[],
  at: EpochMs,
): readonly number[] {
  const minute = (at / 60_000) & (MINUTES - 1);
  return about.map((address) => (hashText(subject.trim() + address, kind) >>> 0) * MINUTES + minute);
}
