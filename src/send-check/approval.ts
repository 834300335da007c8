import type { EpochMs } from '../scoring/brand';
import { toEmailAddress } from '../scoring/message';
import { fail, ok, type Result } from '../scoring/result';
import type { Decision, Policy } from '../policy/policy';
import type { HostError } from '../host/ports';
import { SESSION_KEYS, type Approval, type SendCheck, type SendCheckDeps } from './contracts';
import { asStrings, isString, parseJsonObject } from './session-json';

export type ApprovalError =
  | {
      readonly code:
        'nothing-to-approve' | 'blocked' | 'unavailable' | 'justification-missing' | 'unknown-reason';
    }
  | { readonly code: 'not-saved'; readonly host: HostError };

type Approvable = Pick<SendCheck, 'decision' | 'fingerprint'>;

/** Longest justification that is kept; the rest is cut off. Keeps session data far from its 50,000 characters. */
const MAX_JUSTIFICATION_CHARS = 500;
/** At most so many flagged recipients are kept with an approval, for the same reason. */
const MAX_KEPT = 100;

/** Whether this check may be approved with this justification; null when it may. For a form's live validation too. */
function justificationProblem(
  check: Approvable,
  policy: Policy,
  justification: string,
): ApprovalError | null {
  const { action } = check.decision;
  if (action === 'allow') return { code: 'nothing-to-approve' };
  if (action === 'block') return { code: 'blocked' };
  if (check.fingerprint === '') return { code: 'unavailable' };
  return action === 'warn' ? null : missingJustification(policy, cleanJustification(justification));
}

/** Records the sender's "send anyway" in the draft, bound to exactly this message. Refused for `block`. */
export async function approveSend(
  deps: Pick<SendCheckDeps, 'host' | 'policy' | 'clock'>,
  check: Approvable,
  justification: string,
): Promise<Result<Approval, ApprovalError>> {
  const problem = justificationProblem(check, deps.policy, justification);
  if (problem !== null) return fail(problem);
  const approval: Approval = {
    version: 1,
    fingerprint: check.fingerprint,
    justification: cleanJustification(justification),
    approvedAt: deps.clock.nowMs(),
    kept: check.decision.flagged.slice(0, MAX_KEPT),
  };
  const written = await deps.host.writeSession(SESSION_KEYS.approval, JSON.stringify(approval));
  return written.ok ? ok(approval) : fail({ code: 'not-saved', host: written.error });
}

/**
 * The stored approval, if it is for exactly this message and good enough for this decision: one given for a warning
 * does not pass an override that asks for a justification, and nothing passes a block.
 */
export function approvalFor(
  decision: Decision,
  fingerprint: string,
  policy: Policy,
  text: string | null,
): Approval | null {
  if (decision.action !== 'warn' && decision.action !== 'override') return null;
  const approval = parseApproval(text);
  if (approval?.fingerprint !== fingerprint) return null;
  const isEnough =
    decision.action === 'warn' || missingJustification(policy, approval.justification) === null;
  return isEnough ? approval : null;
}

/** Reads what `approveSend` wrote; null for anything else, so that an unreadable approval approves nothing. */
function parseApproval(text: string | null): Approval | null {
  const stored = parseJsonObject(text);
  if (stored?.['version'] !== 1) return null;
  const { fingerprint, justification, approvedAt } = stored;
  const kept = asStrings(stored['kept']);
  if (!isString(fingerprint) || fingerprint === '' || !isString(justification) || kept === null) return null;
  if (typeof approvedAt !== 'number') return null;
  return {
    version: 1,
    fingerprint,
    justification,
    approvedAt: approvedAt as EpochMs,
    kept: kept.map(toEmailAddress),
  };
}

function missingJustification(policy: Policy, justification: string): ApprovalError | null {
  const { justification: wanted, reasons } = policy.override;
  if (wanted === 'none') return null;
  if (justification === '') return { code: 'justification-missing' };
  const isKnown = wanted === 'text' || reasons.some((reason) => cleanJustification(reason) === justification);
  return isKnown ? null : { code: 'unknown-reason' };
}

function cleanJustification(justification: string): string {
  return justification.replace(/\s+/g, ' ').trim().slice(0, MAX_JUSTIFICATION_CHARS);
}
