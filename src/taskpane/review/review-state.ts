import type { Approval, Handover } from '../../send-check/contracts';
import type { PaneCheck } from '../worker/pane-check';
import type { EmailAddress } from '../../scoring/brand';
import type { Person } from '../../scoring/message';
import type { FeedbackChoice } from '../../send-check/record-feedback';
import type { DraftChange } from './draft-change';

/** Something the pane did to the draft, in the list that offers to take it back. */
export type MadeChange =
  | { readonly id: number; readonly kind: 'recipient'; readonly change: DraftChange }
  | { readonly id: number; readonly kind: 'file'; readonly name: string };

/** An answer of the user that taught something, with what is needed to take it back. */
export interface Lesson {
  readonly who: Person;
  readonly choice: FeedbackChoice;
  /** What was checked when it was answered: the context in which it counts. */
  readonly check: PaneCheck;
}

/** The one action under way; while there is one, no other starts. */
export type Activity = 'idle' | 'checking' | 'changing' | 'keeping' | 'approving' | 'sending';

/** An action that did not work. The draft is as it was before it. */
export type Problem =
  | 'draft-not-changed'
  | 'not-fully-visible'
  | 'approval-not-saved'
  | 'feedback-not-saved'
  | 'not-sent'
  | 'send-not-confirmed';

/** What just happened to the message, for the announcement and for where the focus goes. */
export type Happening =
  | { readonly kind: 'opened'; readonly byAlert: boolean }
  | { readonly kind: 'changed'; readonly change: MadeChange }
  | { readonly kind: 'undone'; readonly change: MadeChange }
  | { readonly kind: 'kept'; readonly address: EmailAddress }
  | { readonly kind: 'caught' }
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'approved' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'looked-again' }
  | { readonly kind: 'edited' };

export interface Reviewing {
  readonly kind: 'reviewing';
  readonly check: PaneCheck;
  readonly handover: Handover | null;
  /** Newest first. */
  readonly changes: readonly MadeChange[];
  /** Flagged recipients of whom the user said that they are right. */
  readonly kept: readonly EmailAddress[];
  /** Newest first. */
  readonly lessons: readonly Lesson[];
  readonly activity: Activity;
  readonly problem: Problem | null;
  /** An approval was given, and then the message changed. */
  readonly isApprovalVoid: boolean;
  readonly happening: Happening;
  /** Counts what happened, so that the same thing twice is told twice. */
  readonly turn: number;
}

export type ReviewState = { readonly kind: 'opening' } | Reviewing | { readonly kind: 'sent' };

export type ReviewEvent =
  | { readonly type: 'checked'; readonly check: PaneCheck; readonly handover: Handover | null }
  | { readonly type: 'started'; readonly activity: Exclude<Activity, 'idle'> }
  | { readonly type: 'changed'; readonly change: MadeChange; readonly check: PaneCheck }
  | { readonly type: 'undone'; readonly change: MadeChange; readonly check: PaneCheck }
  | { readonly type: 'kept' | 'caught' | 'taken-back'; readonly lesson: Lesson; readonly check: PaneCheck }
  /** The user had already done by hand what the action was to do. */
  | { readonly type: 'overtaken'; readonly check: PaneCheck }
  | { readonly type: 'looked-again'; readonly check: PaneCheck }
  | { readonly type: 'approved'; readonly approval: Approval }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'sent' };

export const OPENING: ReviewState = { kind: 'opening' };

/** The next state of the review. An event that does not fit the state leaves it as it is. */
export function reduceReview(state: ReviewState, event: ReviewEvent): ReviewState {
  if (event.type === 'sent') return { kind: 'sent' };
  if (state.kind === 'sent') return state;
  if (event.type === 'checked') return state.kind === 'opening' ? opened(event) : rechecked(state, event);
  if (state.kind === 'opening') return state;
  return reduceReviewing(state, event);
}

function reduceReviewing(
  state: Reviewing,
  event: Exclude<ReviewEvent, { type: 'checked' | 'sent' }>,
): Reviewing {
  switch (event.type) {
    case 'started':
      return { ...state, activity: event.activity, problem: null };
    case 'changed':
      return {
        ...settled(state, { kind: 'changed', change: event.change }, event.check),
        changes: [event.change, ...state.changes],
      };
    case 'undone':
      return {
        ...settled(state, { kind: 'undone', change: event.change }, event.check),
        changes: state.changes.filter((change) => change.id !== event.change.id),
      };
    case 'kept': {
      const address = event.lesson.choice.recipient;
      return {
        ...settled(state, { kind: 'kept', address }, event.check),
        kept: [...state.kept.filter((other) => other !== address), address],
        lessons: [event.lesson, ...state.lessons],
      };
    }
    case 'caught':
      return {
        ...settled(state, { kind: 'caught' }, event.check),
        lessons: [event.lesson, ...state.lessons],
      };
    case 'taken-back':
      return {
        ...settled(state, { kind: 'taken-back' }, event.check),
        kept: state.kept.filter((address) => address !== event.lesson.choice.recipient),
        lessons: state.lessons.filter((lesson) => lesson !== event.lesson),
      };
    case 'overtaken':
      return settled(state, { kind: 'edited' }, event.check);
    case 'looked-again':
      return settled(state, { kind: 'looked-again' }, event.check);
    case 'approved':
      return settled(state, { kind: 'approved' }, { ...state.check, approval: event.approval });
    case 'failed':
      return {
        ...settled(state, { kind: 'failed', problem: event.problem }, state.check),
        problem: event.problem,
      };
  }
}

function opened(event: Extract<ReviewEvent, { type: 'checked' }>): Reviewing {
  return {
    kind: 'reviewing',
    check: event.check,
    handover: event.handover,
    changes: [],
    kept: [],
    lessons: [],
    activity: 'idle',
    problem: null,
    isApprovalVoid: false,
    happening: { kind: 'opened', byAlert: event.handover !== null },
    turn: 1,
  };
}

/** The user, or something else, changed the draft while the pane was open. */
function rechecked(state: Reviewing, event: Extract<ReviewEvent, { type: 'checked' }>): Reviewing {
  const isNewAlert = event.handover !== null && event.handover.fingerprint !== state.handover?.fingerprint;
  if (!isNewAlert && event.check.fingerprint === state.check.fingerprint) {
    return { ...state, check: event.check, isApprovalVoid: isVoid(state, event.check) };
  }
  const happening: Happening = isNewAlert ? { kind: 'opened', byAlert: true } : { kind: 'edited' };
  const next = settled(state, happening, event.check);
  return { ...next, activity: state.activity, handover: event.handover ?? state.handover };
}

function settled(state: Reviewing, happening: Happening, check: PaneCheck): Reviewing {
  return {
    ...state,
    check,
    activity: 'idle',
    problem: null,
    isApprovalVoid: isVoid(state, check),
    happening,
    turn: state.turn + 1,
  };
}

function isVoid(state: Reviewing, check: PaneCheck): boolean {
  if (check.approval !== null) return false;
  return (
    state.isApprovalVoid || (state.check.approval !== null && check.fingerprint !== state.check.fingerprint)
  );
}
