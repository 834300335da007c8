import type { Decision, Policy, RiskLevels } from '../policy/policy';
import type { PolicyRefusal } from '../policy/policy-error';
import type { Clock, ComposeHost, ComposeItem, ItemKind, Logger } from '../host/ports';
import type { ScoreReport } from '../scoring/report';
import type { EmailAddress, EpochMs } from '../scoring/brand';
import type { MailMessage } from '../scoring/message';
import type { Graph } from '../scoring/graph/graph';
import type { GraphMemory } from '../memory/graph-memory';

/** What every use case needs; each runtime's composition root builds one. */
export interface SendCheckDeps {
  readonly host: ComposeHost;
  /** What is being written; a message where it is not said. */
  readonly kind?: ItemKind | undefined;
  readonly memory: GraphMemory;
  readonly policy: Policy;
  /** Set when the baked policy could not be read: every check is then unavailable and `policy` is the default. */
  readonly policyError?: PolicyRefusal | null | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * The outcome of looking at a draft once. `report` and `levels` are null only when the check was unavailable; then
 * `message` and `fingerprint` are still there if only the memory could not be read, so that it can be approved.
 */
export interface SendCheck {
  readonly decision: Decision;
  readonly report: ScoreReport | null;
  /** Risk levels by position in the report; null with it. */
  readonly levels: RiskLevels | null;
  readonly message: MailMessage | null;
  readonly item: ComposeItem | null;
  /** Identifies sender, recipients and attachments; an approval is valid for exactly this. Empty when unavailable. */
  readonly fingerprint: string;
  /** The approval found for this fingerprint, which turned `warn` or `override` into `allow`. */
  readonly approval: Approval | null;
  /** The graph it was scored with, for `learnFromSend` and further checks of the same draft; null when unread. */
  readonly graph: Graph | null;
}

/** The sender's "send anyway", kept in the draft's session data. Any later change of the message voids it. */
export interface Approval {
  readonly version: 1;
  readonly fingerprint: string;
  readonly justification: string;
  readonly approvedAt: EpochMs;
  /** The recipients that were flagged and kept. */
  readonly kept: readonly EmailAddress[];
}

/** What the handler hands to the pane through Outlook's `contextData`: enough to open on the right page, no content. */
export interface Handover {
  readonly version: 1;
  readonly action: 'warn' | 'override' | 'block';
  readonly fingerprint: string;
}

/** Keys of the draft's session data. */
export const SESSION_KEYS = {
  approval: 'addressee.approval',
  /** Who was on the message when the reply was opened: the parent's participants, as JSON. */
  parent: 'addressee.parent',
  /** The last pre-score: fingerprint and decision. */
  prescore: 'addressee.prescore',
  /** A warned send whose outcome is not known yet. */
  pending: 'addressee.pending',
  /** The send that was learned from this draft, so that a handler fired twice learns once. */
  learned: 'addressee.learned',
  /** Answers already given about this draft, so that the same click twice teaches once. */
  feedback: 'addressee.feedback',
} as const;
