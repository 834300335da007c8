import type { MailMessage } from '../../../../src/scoring/message';
import { AddressBook } from '../../../../src/training/address-book';
import { toMailbox } from '../../../../src/training/mailbox';
import { PeoplePool } from '../../../../src/training/people-pool';
import { seededRandom } from '../../../../src/training/seeded-random';
import type { SlipContext } from '../../../../src/training/slips/slip';
import { dayAt, OWNER } from '../people';

/** A draft after `past`, with `elsewhere` as the mail of other people's mailboxes. */
export function contextOf(
  message: MailMessage,
  past: readonly MailMessage[],
  seed = 1,
  elsewhere: readonly MailMessage[] = [],
): SlipContext {
  const book = new AddressBook();
  const pool = new PeoplePool();
  for (const earlier of past) book.learn(earlier);
  for (const any of [...past, message, ...elsewhere]) pool.add(any);
  return {
    owner: OWNER,
    message,
    now: message.sentAt ?? dayAt(0),
    book,
    pool,
    random: seededRandom(seed, 'test'),
    everCorresponded: toMailbox('test', [...past, message])?.everCorresponded ?? new Set(),
    recentWithFiles: past.filter(({ attachments }) => attachments.length > 0),
    nicknamesOf: (first) => (first === 'michael' ? ['mike'] : first === 'mike' ? ['michael'] : []),
    target: null,
  };
}
