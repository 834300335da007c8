import type { LogEntry } from '../../host/ring-logger';
import type { Policy } from '../../policy/policy';
import type { EmailAddress, EpochMs } from '../../scoring/brand';
import { toRecord } from './record';

/** What a sender does in the pane about an alert. */
export const FIX_KINDS = ['replaced', 'removed', 'moved-to-bcc', 'file-removed', 'undone', 'kept'] as const;
export type FixKind = (typeof FIX_KINDS)[number];

export interface Fix {
  readonly kind: FixKind;
  /** The draft as it was before. */
  readonly fingerprint: string;
  /** Whom it is about; none for a file. */
  readonly recipients: readonly EmailAddress[];
}

/** The record of one fix, made in the pane; addresses only at the level `decisions`. */
export function fixRecord(fix: Fix, policy: Policy, at: EpochMs, log: readonly LogEntry[]): string {
  const details = policy.reporting.level === 'decisions' ? [fix.fingerprint, fix.recipients] : [];
  return toRecord(at, ['fix', fix.kind, log.map(({ code }) => code), ...details]);
}
