import type { Fix } from '../../reporting/queue/fix-record';
import type { PaneCheck } from '../worker/pane-check';
import { toEmailAddress } from '../../scoring/message';
import type { DraftChange } from './draft-change';
import type { MadeChange, ReviewEvent } from './review-state';

/** What a review event is to whoever audits: the fix on the draft as it was `before`; null where nothing was fixed. */
export function fixOf(event: ReviewEvent, { fingerprint }: PaneCheck): Fix | null {
  switch (event.type) {
    case 'changed':
      return { ...changeFix(event.change), fingerprint };
    case 'undone':
      return { ...changeFix(event.change), kind: 'undone', fingerprint };
    case 'kept':
      return { kind: 'kept', recipients: [event.lesson.choice.recipient], fingerprint };
    case 'taken-back': {
      const { verdict, recipient } = event.lesson.choice;
      return verdict === 'confirmed' ? { kind: 'undone', recipients: [recipient], fingerprint } : null;
    }
    case 'caught':
    case 'checked':
    case 'started':
    case 'overtaken':
    case 'looked-again':
    case 'approved':
    case 'failed':
    case 'sent':
      return null;
  }
}

function changeFix(made: MadeChange): Omit<Fix, 'fingerprint'> {
  return made.kind === 'file' ? { kind: 'file-removed', recipients: [] } : recipientFix(made.change);
}

function recipientFix(change: DraftChange): Omit<Fix, 'fingerprint'> {
  switch (change.kind) {
    case 'moved':
      return { kind: 'moved-to-bcc', recipients: [toEmailAddress(change.moved.address)] };
    case 'removed':
      return {
        kind: change.added === null ? 'removed' : 'replaced',
        recipients: [toEmailAddress(change.removed.address)],
      };
  }
}
