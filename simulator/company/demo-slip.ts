import type { ReasonCode } from '../../src/scoring/reasons/reason';
import type { DemoScenario, DraftContent, MailPerson } from '../model/mailbox';

/** A scripted try for a demonstration, with what should come out at the default policy. */
export interface DemoSlip extends DemoScenario {
  readonly draft: DraftContent;
  /** What someone types into the recipient field to make this mistake. */
  readonly typed: string;
  /** Who should have received it; null when the recipients are right. */
  readonly meant: MailPerson | null;
  /** The address or the file name that should be flagged; null for a draft that is fine. */
  readonly flagged: string | null;
  /** At least one of these should be among its reasons; empty for a draft that is fine. */
  readonly reasons: readonly ReasonCode[];
}
