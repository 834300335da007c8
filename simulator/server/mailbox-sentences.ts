import type { MailboxFileError, SkippedLine } from './mailbox-file';

/** Bad lines named one by one; more are only counted. */
const MAX_NAMED_LINES = 5;
const FORM = 'Each line has to be one message in JSON: see "The mail message" in DESIGN.md.';

/** Why a mailbox file cannot be used, and what to do about it, for the person at the terminal. */
export function mailboxErrorSentence(file: string, { code, detail }: MailboxFileError): string {
  switch (code) {
    case 'unreadable':
      return `The mailbox ${file} cannot be opened (${detail}). Check its path and who may read it.`;
    case 'not-gzip':
      return `The mailbox ${file} ends in .gz and is not gzip. Compress it, or take .gz off its name.`;
    case 'no-messages':
      return `The mailbox ${file} holds no message: ${detail}. ${FORM}`;
    case 'no-owner':
      return `The mailbox ${file} holds no sent mail, so there are no habits to learn. Mark what its owner sent with "direction":"sent".`;
  }
}

/** Which lines of a mailbox file were left out and why; empty when all were used. */
export function skippedSentences(file: string, skipped: readonly SkippedLine[]): readonly string[] {
  if (skipped.length === 0) return [];
  const named = skipped
    .slice(0, MAX_NAMED_LINES)
    .map(({ line, problem }) => `${file}, line ${line}, was skipped: ${problem}.`);
  const more = skipped.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more lines of it were skipped.`] : []), FORM];
}
