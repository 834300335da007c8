import type { Domain, EpochMs, LogOdds } from '../brand';
import type { Person } from '../message';

/** How the name or address of a recipient resembles the known contact that was perhaps meant. */
export type Resemblance =
  | 'same-name' // the same person by name, at another address
  | 'same-surname'
  | 'same-first-name'
  | 'variant' // nickname or spelling variant of both names
  | 'same-local-part' // anna.berg@ at another domain
  | 'similar-address'; // few keystrokes apart

/** What the sender's own mail says of a contact: the numbers a person can check. */
export interface ContactEvidence {
  readonly person: Person;
  /** Messages the sender has sent to this address, not decayed. */
  readonly sent: number;
  /** Messages received from this address, not decayed. */
  readonly received: number;
  /** First and last message to this address; null when there was none. */
  readonly firstSentAt: EpochMs | null;
  readonly lastSentAt: EpochMs | null;
}

/**
 * Why a recipient or a file is unusual: a code with typed evidence. Words live in `src/messages`.
 * The codes are a contract with policies, replay and audit logs: extend, never rename.
 */
export type ReasonDetail =
  | { readonly code: 'first-contact'; readonly received: number }
  | { readonly code: 'rare-contact'; readonly sent: number; readonly lastSentAt: EpochMs | null }
  | { readonly code: 'lookalike-address'; readonly known: ContactEvidence }
  | {
      readonly code: 'lookalike-domain';
      readonly domain: Domain;
      readonly knownDomain: Domain;
      readonly sentToKnownDomain: number;
    }
  | {
      readonly code: 'similar-to-known';
      readonly known: ContactEvidence;
      readonly resemblance: Resemblance;
      readonly sent: number;
    }
  | { readonly code: 'personal-account'; readonly known: ContactEvidence | null }
  | { readonly code: 'stale-address'; readonly current: ContactEvidence; readonly lastSentAt: EpochMs | null }
  | { readonly code: 'unusual-company'; readonly others: number; readonly togetherWith: number }
  | {
      readonly code: 'unusual-domain-member';
      readonly domain: Domain;
      readonly usual: ContactEvidence | null;
    }
  | { readonly code: 'greeting-mismatch'; readonly greeted: string; readonly known: ContactEvidence | null }
  | { readonly code: 'attachment-unusual'; readonly fileName: string; readonly usual: Person | null }
  | { readonly code: 'subject-unusual'; readonly usual: Person | null }
  | { readonly code: 'external-among-internal'; readonly internal: number }
  | { readonly code: 'reply-added-recipient' }
  | { readonly code: 'missing-usual'; readonly missing: Person; readonly together: number }
  | { readonly code: 'many-visible-recipients'; readonly external: number }
  | { readonly code: 'unexpanded-list' }
  | { readonly code: 'unusual-sender-account'; readonly usual: Person; readonly sentFromUsual: number };

export type ReasonCode = ReasonDetail['code'];

/** A reason with its share of the score: `weight` is the part of the log-odds that its signals contribute. */
export type Reason = ReasonDetail & { readonly weight: LogOdds };

/** Every code, in the order of design: used to validate policies and to enumerate texts. */
export const REASON_CODES: readonly ReasonCode[] = [
  'first-contact',
  'rare-contact',
  'lookalike-address',
  'lookalike-domain',
  'similar-to-known',
  'personal-account',
  'stale-address',
  'unusual-company',
  'unusual-domain-member',
  'greeting-mismatch',
  'attachment-unusual',
  'subject-unusual',
  'external-among-internal',
  'reply-added-recipient',
  'missing-usual',
  'many-visible-recipients',
  'unexpanded-list',
  'unusual-sender-account',
];
