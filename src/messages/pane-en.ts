import { ENGLISH } from './english';
import { ENGLISH_APPOINTMENT } from './pane-en-appointment';
import { ENGLISH_DRAFT } from './pane-en-draft';
import { ENGLISH_OWNER } from './pane-en-owner';
import type { DetailTexts, PaneTexts } from './pane-texts';
import { reasonInPane } from './reason-in-pane';

const DETAILS: DetailTexts = {
  'lookalike-address': 'Compare the two letter by letter.',
  'lookalike-domain': 'Compare the two letter by letter: a look-alike address may belong to somebody else.',
  'personal-account': 'Private mailboxes are outside any company’s control.',
  'attachment-unusual': 'Check that it is the file you meant to attach.',
  'reply-added-recipient': 'They will see the conversation below your answer.',
  'unexpanded-list': 'People outside your organisation may be on it.',
};

/** English words of the pane. Plain, short, and never louder than what happened. */
export const ENGLISH_PANE: PaneTexts = {
  ...ENGLISH_DRAFT,
  ...ENGLISH_OWNER,
  tag: 'en',
  direction: 'ltr',
  reasonLong: (reason, recipient, quoting) =>
    reasonInPane(reason, recipient, { language: ENGLISH, quoting, details: DETAILS }),
  details: DETAILS,
  appointment: ENGLISH_APPOINTMENT,
  crash: {
    title: 'Something went wrong here',
    body: 'Your message is untouched. Open the pane again, or send as usual.',
    again: 'Try again',
  },
  showMore: (count) => `Show ${count} more`,
};
