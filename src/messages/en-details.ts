import type { Person } from '../scoring/message';
import type { ContactEvidence, Reason } from '../scoring/reasons/reason';
import { ENGLISH } from './english';
import { day } from './evidence-words';
import type { Quoting } from './language';
import { addressing, naming } from './quoting';
import { reasonSentence } from './reason-sentence';

/**
 * The pane's version: the alert's sentence with the recipient by name, for the card around it shows the address, and
 * what else helps to decide.
 */
export function englishReasonLong(reason: Reason, recipient: Person, quoting: Quoting): string {
  const isAboutAddress = reason.code === 'lookalike-address' || reason.code === 'lookalike-domain';
  const brief =
    isAboutAddress || sharesName(reason, recipient, quoting)
      ? addressing(recipient, quoting)
      : naming(recipient, quoting);
  const more = detail(reason, quoting);
  return reasonSentence(reason, recipient, ENGLISH, brief) + (more === '' ? '' : ` ${more}`);
}

/** Where the two share a name, only the address tells them apart. */
function sharesName(reason: Reason, recipient: Person, quoting: Quoting): boolean {
  const known: ContactEvidence | null =
    'known' in reason ? reason.known : 'current' in reason ? reason.current : null;
  return known !== null && quoting.name(known.person) === quoting.name(recipient);
}

function detail(reason: Reason, quoting: Quoting): string {
  switch (reason.code) {
    case 'similar-to-known':
      return reason.known.sent > 1 ? lastMessage(reason.known, quoting) : '';
    case 'lookalike-address':
      return 'Compare the two letter by letter.';
    case 'lookalike-domain':
      return 'Compare the two letter by letter: a look-alike address may belong to somebody else.';
    case 'personal-account':
      return 'Private mailboxes are outside any company’s control.';
    case 'attachment-unusual':
      return 'Check that it is the file you meant to attach.';
    case 'reply-added-recipient':
      return 'They will see the conversation below your answer.';
    case 'unexpanded-list':
      return 'People outside your organisation may be on it.';
    case 'first-contact':
    case 'rare-contact':
    case 'stale-address':
    case 'unusual-company':
    case 'unusual-domain-member':
    case 'greeting-mismatch':
    case 'subject-unusual':
    case 'external-among-internal':
    case 'missing-usual':
    case 'many-visible-recipients':
    case 'unusual-sender-account':
      return '';
  }
}

function lastMessage({ person, lastSentAt }: ContactEvidence, quoting: Quoting): string {
  return lastSentAt === null
    ? ''
    : `Your last message to ${quoting.name(person)} was on ${day(lastSentAt, ENGLISH)}.`;
}
