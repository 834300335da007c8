import { toEmailAddress, domainOf, type Person } from '../../../src/scoring/message';
import type { ReasonDetail } from '../../../src/scoring/reasons/reason';
import { evidence, NOW, person } from '../../support/samples';

export const STRANGER = person('Anna Berger <anna.berger@acne.example>');
const KNOWN = 'Anna Berg <anna.berg@acme.example>';
const NAMESAKE = 'Anna Berger <anna@acme.example>';
const acme = domainOf(toEmailAddress('x@acme.example'));
const acne = domainOf(toEmailAddress('x@acne.example'));
const known = evidence(KNOWN);
const usual: Person = known.person;

/** Every code, and for each the cases whose sentence reads differently. */
export const REASON_SAMPLES: readonly ReasonDetail[] = [
  { code: 'first-contact', received: 0 },
  { code: 'first-contact', received: 1 },
  { code: 'rare-contact', sent: 0, lastSentAt: null },
  { code: 'rare-contact', sent: 1, lastSentAt: NOW },
  { code: 'rare-contact', sent: 3, lastSentAt: NOW },
  { code: 'lookalike-address', known },
  { code: 'lookalike-domain', domain: acne, knownDomain: acme, sentToKnownDomain: 120 },
  { code: 'lookalike-domain', domain: acne, knownDomain: acme, sentToKnownDomain: 0 },
  { code: 'similar-to-known', known, resemblance: 'same-first-name', sent: 0 },
  { code: 'similar-to-known', known, resemblance: 'variant', sent: 2 },
  { code: 'similar-to-known', known: evidence(NAMESAKE), resemblance: 'same-name', sent: 0 },
  { code: 'similar-to-known', known: evidence(KNOWN, { sent: 1 }), resemblance: 'same-surname', sent: 0 },
  { code: 'similar-to-known', known: evidence(KNOWN, { sent: 2 }), resemblance: 'same-surname', sent: 5 },
  { code: 'similar-to-known', known: evidence(KNOWN, { sent: 0 }), resemblance: 'same-surname', sent: 0 },
  {
    code: 'similar-to-known',
    known: evidence(KNOWN, { sent: 0, received: 0 }),
    resemblance: 'same-surname',
    sent: 0,
  },
  { code: 'personal-account', known },
  { code: 'personal-account', known: null },
  { code: 'stale-address', current: known, lastSentAt: NOW },
  { code: 'stale-address', current: evidence(KNOWN, { sent: 0 }), lastSentAt: null },
  { code: 'unusual-company', others: 1, togetherWith: 0 },
  { code: 'unusual-company', others: 4, togetherWith: 0 },
  { code: 'unusual-company', others: 4, togetherWith: 1 },
  { code: 'unusual-domain-member', domain: acne, usual: known },
  { code: 'unusual-domain-member', domain: acne, usual: null },
  { code: 'greeting-mismatch', greeted: 'tom', known: null },
  { code: 'greeting-mismatch', greeted: 'anna', known },
  { code: 'attachment-unusual', fileName: 'offer-acme.pdf', usual },
  { code: 'attachment-unusual', fileName: 'offer-acme.pdf', usual: null },
  { code: 'subject-unusual', usual },
  { code: 'subject-unusual', usual: null },
  { code: 'external-among-internal', internal: 1 },
  { code: 'external-among-internal', internal: 4 },
  { code: 'reply-added-recipient' },
  { code: 'missing-usual', missing: usual, together: 12 },
  { code: 'many-visible-recipients', external: 12 },
  { code: 'unexpanded-list' },
  { code: 'unusual-sender-account', usual: person('olga@home.example'), sentFromUsual: 41 },
];
