import type { ReasonCode } from '../scoring/reasons/reason';

/** What an admin calls each reason, short enough for an axis. */
export const REASON_NAMES: Readonly<Record<ReasonCode, string>> = {
  'first-contact': 'Never written to before',
  'rare-contact': 'Seldom written to',
  'lookalike-address': 'Looks like a known address',
  'lookalike-domain': 'Looks like a known domain',
  'similar-to-known': 'Name like a known contact',
  'personal-account': 'Private mailbox',
  'stale-address': 'Old address of a contact',
  'unusual-company': 'Not usually together',
  'unusual-domain-member': 'Other person at that company',
  'greeting-mismatch': 'Greeting names somebody else',
  'attachment-unusual': 'File usually goes elsewhere',
  'subject-unusual': 'Subject usually goes elsewhere',
  'external-among-internal': 'One outsider among colleagues',
  'reply-added-recipient': 'Added to a reply',
  'missing-usual': 'A usual recipient is missing',
  'many-visible-recipients': 'Many visible recipients',
  'unexpanded-list': 'Distribution list',
  'unusual-sender-account': 'Sent from another account',
};
