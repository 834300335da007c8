import type { ComposeItem } from '../../src/host/ports';
import { DEFAULT_POLICY } from '../../src/policy/default-policy';
import type { Decision, Policy } from '../../src/policy/policy';
import type { EmailAddress, EpochMs, LogOdds, Probability } from '../../src/scoring/brand';
import { toEmailAddress, type MailMessage, type Person } from '../../src/scoring/message';
import type { ContactEvidence, ReasonDetail, Reason } from '../../src/scoring/reasons/reason';
import type { AttachmentScore, RecipientScore, ScoreReport } from '../../src/scoring/report';

export const NOW = Date.parse('2026-03-02T09:00:00Z') as EpochMs;

/** `Anna Berg <anna.berg@acme.example>`, or an address alone. Invented people only. */
export function person(text: string): Person {
  const match = /^(.*?)\s*<([^>]*)>$/.exec(text);
  return match === null
    ? { name: '', address: toEmailAddress(text) }
    : { name: match[1] ?? '', address: toEmailAddress(match[2] ?? '') };
}

export function people(...texts: readonly string[]): readonly Person[] {
  return texts.map(person);
}

export const OWNER = person('Olga Owner <olga@home.example>');

export function composeItem(change: Partial<ComposeItem> = {}): ComposeItem {
  return {
    from: OWNER,
    to: people('Anna Berg <anna.berg@acme.example>'),
    cc: [],
    bcc: [],
    lists: [],
    subject: 'Offer',
    attachments: [],
    composeType: 'new',
    bodyStart: 'Hello Anna,',
    ...change,
  };
}

export function mailMessage(change: Partial<MailMessage> = {}): MailMessage {
  return {
    id: '',
    direction: 'sent',
    sentAt: NOW,
    from: OWNER,
    to: people('Anna Berg <anna.berg@acme.example>'),
    cc: [],
    bcc: [],
    subject: 'Offer',
    attachments: [],
    composeType: 'new',
    bodyStart: 'Hello Anna,',
    parent: null,
    ...change,
  };
}

export function evidence(text: string, change: Partial<ContactEvidence> = {}): ContactEvidence {
  return {
    person: person(text),
    sent: 41,
    received: 38,
    firstSentAt: Date.parse('2025-03-10T08:00:00Z') as EpochMs,
    lastSentAt: Date.parse('2026-02-27T15:00:00Z') as EpochMs,
    ...change,
  };
}

export function reason(detail: ReasonDetail, weight = 3): Reason {
  return { ...detail, weight: weight as LogOdds };
}

function probabilityOf(logOdds: number): Probability {
  return (1 / (1 + Math.exp(-logOdds))) as Probability;
}

export function recipientScore(text: string, change: Partial<RecipientScore> = {}): RecipientScore {
  const logOdds = change.logOdds ?? (0 as LogOdds);
  return {
    person: person(text),
    field: 'to',
    risk: probabilityOf(logOdds),
    logOdds,
    bias: logOdds,
    contributions: [],
    reasons: [],
    suggestion: null,
    ...change,
  };
}

export function attachmentScore(name: string, change: Partial<AttachmentScore> = {}): AttachmentScore {
  return { name, risk: 0.01 as Probability, logOdds: -4.6 as LogOdds, reasons: [], ...change };
}

export function scoreReport(
  recipients: readonly RecipientScore[],
  change: Partial<ScoreReport> = {},
): ScoreReport {
  const logOdds = recipients.reduce((max, one) => Math.max(max, one.logOdds), -10) as LogOdds;
  return {
    risk: probabilityOf(logOdds),
    logOdds,
    recipients,
    attachments: [],
    hints: [],
    ...change,
  };
}

export function decision(change: Partial<Decision> = {}): Decision {
  return {
    action: 'warn',
    ruleId: 'unusual',
    unavailable: null,
    flagged: [],
    flaggedAttachments: [],
    monitored: [],
    ...change,
  };
}

export function policy(change: Partial<Policy> = {}): Policy {
  return { ...DEFAULT_POLICY, ...change };
}

export function address(text: string): EmailAddress {
  return toEmailAddress(text);
}
