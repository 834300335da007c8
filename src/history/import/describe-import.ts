import type { ImportedMailbox } from './import-mailbox';

/** What was read, in a sentence of a report. */
export function describeImport({ owners, messages, brokenCount }: ImportedMailbox): string {
  return `Mailbox of ${owners.join(', ')}: ${messages.length} messages read, ${brokenCount} could not be read.`;
}
