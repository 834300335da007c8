import type { BrokenMessage } from '../../src/history/import/mail-file';
import type { MailboxFileError } from './mailbox-file';

/** Broken messages named one by one; more are only counted. */
const MAX_NAMED = 5;
const FORM = 'In a .jsonl file each line has to be one message in JSON: see "The mail message" in DESIGN.md.';

/** Why a mailbox cannot be used, and what to do about it, for the person at the terminal. */
export function mailboxErrorSentence(path: string, { code, detail }: MailboxFileError): string {
  switch (code) {
    case 'unreadable':
      return `The mailbox ${path} cannot be opened (${detail}). Check its path and who may read it.`;
    case 'no-messages':
      return `The mailbox ${path} holds no message: ${detail}. ${FORM}`;
    case 'no-owner':
      return `The mailbox ${path} holds no sent mail, so there are no habits to learn. Name its owner's address with --owner, or mark what the owner sent with "direction":"sent".`;
  }
}

/** What was left out of a mailbox and why; empty when all was used. `count` includes those not in `skipped`. */
export function skippedSentences(skipped: readonly BrokenMessage[], count: number): readonly string[] {
  const named = skipped
    .slice(0, MAX_NAMED)
    .map(({ file, number, why }) =>
      number === 0 ? `${file} was skipped: ${why}.` : `${file}, number ${number}, was skipped: ${why}.`,
    );
  const more = count - named.length;
  return more > 0 ? [...named, `${more} more were skipped.`] : named;
}
