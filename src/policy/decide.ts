import type { EmailAddress } from '../scoring/brand';
import type { MailMessage } from '../scoring/message';
import type { Reason } from '../scoring/reasons/reason';
import type { RiskLevel, ScoreReport } from '../scoring/report';
import type { Action, Decision, Policy, RiskLevels, Rule, RuleCondition, UnavailableCause } from './policy';
import { isInDomains, isInternal, isPersonal } from './recipient-class';

export interface DecideInput {
  readonly report: ScoreReport;
  readonly levels: RiskLevels;
  readonly policy: Policy;
  readonly message: MailMessage;
  /** Sensitivity labels of the draft; absent where the client cannot tell, and then no label condition holds. */
  readonly labels?: readonly string[] | undefined;
  readonly kind?: 'message' | 'appointment' | undefined;
}

/** What a rule found: who and which files it is about. */
interface Match {
  readonly recipients: readonly EmailAddress[];
  readonly attachments: readonly string[];
}

/** `normal`, or no level at all, is in no place: -1, before the first. */
const RISK_ORDER: readonly (RiskLevel | undefined)[] = ['elevated', 'high', 'critical'];

/**
 * What the policy does with this message: the action of the first rule that matches, else allow. `monitor` rules are
 * noted and passed over. Pure; the same input gives the same decision.
 */
export function decide(input: DecideInput): Decision {
  const monitored: string[] = [];
  for (const rule of input.policy.rules) {
    const match = matchRule(rule, input);
    if (match === null) continue;
    if (rule.then === 'monitor') monitored.push(rule.id);
    else return decisionOf(rule.then, rule.id, match, monitored);
  }
  return decisionOf('allow', null, { recipients: [], attachments: [] }, monitored);
}

/** What the policy does when the check could not be made. */
export function decideUnavailable(cause: UnavailableCause, policy: Policy): Decision {
  const nothing: Match = { recipients: [], attachments: [] };
  return { ...decisionOf(policy.onUnavailable[cause], null, nothing, []), unavailable: cause };
}

function decisionOf(
  action: Action,
  ruleId: string | null,
  match: Match,
  monitored: readonly string[],
): Decision {
  return {
    action,
    ruleId,
    unavailable: null,
    flagged: match.recipients,
    flaggedAttachments: match.attachments,
    monitored,
  };
}

function matchRule(rule: Rule, input: DecideInput): Match | null {
  const { when } = rule;
  if (!holdsForMessage(when, input)) return null;
  const recipients = matchingRecipients(when, input);
  const attachments = matchingAttachments(when, input);
  // A rule about some recipients needs one of them; a rule about anyone may also be about a file alone.
  const isAboutAnyone = when.recipients === undefined || when.recipients === 'any';
  const matches = recipients.length > 0 || (isAboutAnyone && attachments.length > 0);
  return matches ? { recipients, attachments } : null;
}

function holdsForMessage(when: RuleCondition, { message, labels, kind }: DecideInput): boolean {
  if (when.kind !== undefined && when.kind !== (kind ?? 'message')) return false;
  if (when.attachments === true && message.attachments.length === 0) return false;
  if (when.labels === undefined) return true;
  const wanted = when.labels;
  return labels !== undefined && labels.some((label) => wanted.indexOf(label.toLowerCase()) >= 0);
}

/** The recipients for whom every condition holds, riskiest first. A hint is about the message, so about each of them. */
function matchingRecipients(when: RuleCondition, input: DecideInput): readonly EmailAddress[] {
  const { report, levels, message, policy } = input;
  return report.recipients
    .map((score, index) => ({ score, index, level: levels.recipients[index] }))
    .filter(({ level }) => isAtLeast(level, when.risk))
    .filter(({ score }) => hasReason(when, score.reasons) || hasReason(when, report.hints))
    .filter(({ score }) => isAmong(when.recipients, score.person.address, message, policy))
    .sort(
      (a, b) =>
        RISK_ORDER.indexOf(b.level) - RISK_ORDER.indexOf(a.level) ||
        b.score.logOdds - a.score.logOdds ||
        a.index - b.index, // sort is not stable in every runtime
    )
    .map(({ score }) => score.person.address);
}

/** The files for which risk and reasons hold; none for a rule that asks about neither. */
function matchingAttachments(when: RuleCondition, { report, levels }: DecideInput): readonly string[] {
  if (when.risk === undefined && when.reasons === undefined) return [];
  return report.attachments
    .filter((_, index) => isAtLeast(levels.attachments[index], when.risk))
    .filter((attachment) => hasReason(when, attachment.reasons))
    .map((attachment) => attachment.name);
}

function isAtLeast(level: RiskLevel | undefined, wanted: RuleCondition['risk']): boolean {
  return RISK_ORDER.indexOf(level) >= RISK_ORDER.indexOf(wanted);
}

function hasReason(when: RuleCondition, reasons: readonly Reason[]): boolean {
  const wanted = when.reasons;
  return wanted === undefined || reasons.some((reason) => wanted.indexOf(reason.code) >= 0);
}

function isAmong(
  wanted: RuleCondition['recipients'],
  address: EmailAddress,
  message: MailMessage,
  policy: Policy,
): boolean {
  if (wanted === undefined) return true;
  if (typeof wanted === 'object') return isInDomains(address, wanted.domains);
  switch (wanted) {
    case 'any':
      return true;
    case 'external':
      return !isInternal(address, message.from, policy);
    case 'personal':
      return isPersonal(address);
  }
}
