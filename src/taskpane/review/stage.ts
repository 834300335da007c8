import type { Action, UnavailableCause } from '../../policy/policy';
import type { Approval } from '../../send-check/contracts';
import type { PaneCheck } from '../worker/pane-check';
import type { Reviewing } from './review-state';

/** What the pane is about at this moment. Exactly one at a time. */
export type Stage =
  | { readonly kind: 'empty' }
  | { readonly kind: 'attention'; readonly action: Exclude<Action, 'allow'>; readonly byAlert: boolean }
  /** Everything flagged was confirmed by the user; the approval is still to be written. */
  | { readonly kind: 'confirmed'; readonly action: 'warn' | 'override' }
  | { readonly kind: 'clear'; readonly wasFixed: boolean }
  | { readonly kind: 'approved'; readonly approval: Approval }
  /** The handler stopped exactly this message, but here nothing is unusual: its memory or version is another one. */
  | { readonly kind: 'elsewhere'; readonly action: Exclude<Action, 'allow'> }
  | { readonly kind: 'unavailable'; readonly cause: UnavailableCause; readonly action: Action };

/** Which stage the review is in. */
export function stageOf(state: Reviewing): Stage {
  const { check, handover } = state;
  const { action, unavailable } = check.decision;
  if (check.approval !== null) return { kind: 'approved', approval: check.approval };
  if (unavailable !== null) return { kind: 'unavailable', cause: unavailable, action };
  const isStopped = handover !== null && handover.fingerprint === check.fingerprint;
  if (action !== 'allow') {
    if (action !== 'block' && isAllKept(state)) return { kind: 'confirmed', action };
    return { kind: 'attention', action, byAlert: isStopped };
  }
  if (check.report?.recipients.length === 0) return { kind: 'empty' };
  const wasTouched = state.changes.length > 0 || state.kept.length > 0;
  if (isStopped && !wasTouched) return { kind: 'elsewhere', action: handover.action };
  return { kind: 'clear', wasFixed: wasTouched };
}

/** What is flagged and not yet confirmed. */
export function openFlags(check: PaneCheck, kept: Reviewing['kept']): { recipients: number; files: number } {
  return {
    recipients: check.decision.flagged.filter((address) => !kept.includes(address)).length,
    files: check.decision.flaggedAttachments.length,
  };
}

function isAllKept({ check, kept }: Reviewing): boolean {
  const open = openFlags(check, kept);
  return check.decision.flagged.length > 0 && open.recipients === 0 && open.files === 0;
}
