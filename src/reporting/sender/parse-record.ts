import type { Action, UnavailableCause } from '../../policy/policy';
import { isRuleId } from '../../policy/policy-limits';
import type { EmailAddress, EpochMs } from '../../scoring/brand';
import { toEmailAddress } from '../../scoring/message';
import { REASON_CODES } from '../../scoring/reasons/reason';
import { FIX_KINDS, type FixKind } from '../queue/fix-record';
import { fieldsOf } from '../queue/record';
import type { FailureCode, Justification, RuleId, SendOutcome } from './audit-event';

/** A record of the queue as it was meant. Addresses are plain here: nothing of this leaves before it was hashed. */
export type ReportRecord = SendReport | FixReport;

export interface SendReport extends SendOutcome {
  readonly kind: 'send';
  readonly at: EpochMs;
  readonly failures: readonly FailureCode[];
  readonly isApproved: boolean;
  readonly fingerprint: string | null;
  readonly flagged: readonly EmailAddress[];
  readonly justification: Justification | null;
}

export interface FixReport {
  readonly kind: 'fix';
  readonly at: EpochMs;
  readonly fix: FixKind;
  readonly failures: readonly FailureCode[];
  readonly fingerprint: string | null;
  readonly recipients: readonly EmailAddress[];
}

const ACTIONS: readonly Action[] = ['allow', 'warn', 'override', 'block'];
const CAUSES: readonly UnavailableCause[] = ['policy', 'memory', 'deadline', 'host'];
const RISKS = ['critical', 'high', 'elevated'] as const;
const MAX_JUSTIFICATION_CHARS = 500;
/** Codes of the program are of this form; anything else in their place is left out. */
const CODE = /^[a-z0-9][a-z0-9-]{0,63}$/;
const LINE = /^([0-9a-z]{1,11})(?:&|$)/;

/** Reads one line of the queue; null for what no version of this program wrote. */
export function parseRecord(line: string): ReportRecord | null {
  const time = LINE.exec(line)?.[1];
  if (time === undefined) return null;
  const at = parseInt(time, 36) as EpochMs;
  const fields = fieldsOf(line);
  if (fields.length === 0) return toSend(at, ['allow']);
  if (fields[0] === 'fix') return toFix(at, fields.slice(1));
  return ACTIONS.some((action) => action === fields[0]) ? toSend(at, fields) : null;
}

function toSend(at: EpochMs, fields: readonly string[]): SendReport {
  const [action, ruleId = '', unavailable, monitored, findings, recipients, files, failures] = fields;
  const [isApproved, fingerprint, flagged, justification] = fields.slice(8);
  const flaggedFiles = toCount(files);
  const found = toList(findings);
  return {
    kind: 'send',
    at,
    action: action as Action,
    ruleId: ruleIds(ruleId)[0] ?? null,
    unavailable: CAUSES.find((cause) => cause === unavailable) ?? null,
    monitored: ruleIds(monitored),
    // Of files there is one reason only, and it is not kept with each.
    reasons: REASON_CODES.filter(
      (code) => found.includes(code) || (code === 'attachment-unusual' && flaggedFiles > 0),
    ),
    risk: RISKS.find((risk) => found.includes(risk)) ?? null,
    flaggedRecipients: toCount(recipients),
    flaggedFiles,
    failures: failureCodes(failures),
    isApproved: isApproved === 'true',
    fingerprint: fingerprint ?? null,
    flagged: toList(flagged).map(toEmailAddress),
    justification: toJustification(justification),
  };
}

function toFix(at: EpochMs, fields: readonly string[]): FixReport | null {
  const [fix, failures, fingerprint, recipients] = fields;
  const known = FIX_KINDS.find((kind) => kind === fix);
  if (known === undefined) return null;
  return {
    kind: 'fix',
    at,
    fix: known,
    failures: failureCodes(failures),
    fingerprint: fingerprint ?? null,
    recipients: toList(recipients).map(toEmailAddress),
  };
}

function toList(field = ''): readonly string[] {
  return field.split(',').filter((item) => item !== '');
}

function toCount(field = ''): number {
  return /^\d{1,6}$/.test(field) ? Number(field) : 0;
}

/** `null` stands for no rule; it would also be a rule's valid name, and is then not told. */
function ruleIds(field?: string): readonly RuleId[] {
  return toList(field).filter(
    (id) => isRuleId(id) && id !== 'null',
  ) as readonly string[] as readonly RuleId[];
}

function failureCodes(field?: string): readonly FailureCode[] {
  return toList(field).filter((code) => CODE.test(code)) as readonly string[] as readonly FailureCode[];
}

/** One line, without controls and marks that turn the direction of what follows. */
function toJustification(field = ''): Justification | null {
  const line = field.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return line === '' || line === 'undefined'
    ? null
    : (line.slice(0, MAX_JUSTIFICATION_CHARS) as Justification);
}
