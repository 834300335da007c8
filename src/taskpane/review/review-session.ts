import type { Clock, ComposeHost, ComposeItem, DraftEditor, HostError, ItemKind } from '../../host/ports';
import type { Person } from '../../scoring/message';
import type { Result } from '../../scoring/result';
import type { Approval, Handover } from '../../send-check/contracts';
import type { PaneCheck } from '../worker/pane-check';
import type { FieldChange } from '../../send-check/fix-draft';
import type { FeedbackChoice } from '../../send-check/record-feedback';
import { parseHandover } from '../../send-check/handover';
import { moveToBcc, removeRecipient, replaceRecipient, undoChange, type PlannedChange } from './draft-change';
import {
  OPENING,
  reduceReview,
  type Activity,
  type Lesson,
  type MadeChange,
  type Problem,
  type ReviewEvent,
  type ReviewState,
} from './review-state';

/** Typing a name raises several events; one check after they have settled is enough. */
export const RECHECK_DELAY_MS = 250;

/** What a review needs from outside. Every function settles; none rejects. */
export interface ReviewPorts {
  readonly kind: ItemKind;
  readonly host: Pick<ComposeHost, 'readItem'>;
  readonly editor: DraftEditor;
  readonly clock: Clock;
  /** Whether this Outlook lets a pane send (Mailbox 1.15). */
  readonly canSend: boolean;
  check(): Promise<PaneCheck>;
  /** Writes the approval for exactly the message that was checked. */
  approve(check: PaneCheck, justification: string): Promise<Result<Approval, unknown>>;
  /** Teaches from an answer about one recipient of this message. */
  teach(check: PaneCheck, choice: FeedbackChoice): Promise<Result<void, unknown>>;
  /** Undoes what that answer about that message taught. */
  takeBack(check: PaneCheck, choice: FeedbackChoice): Promise<Result<void, unknown>>;
  /** Told of everything that was done in the pane, and of the draft before it. */
  onDone?(event: ReviewEvent, before: PaneCheck): void;
}

/**
 * The review of one open draft: holds its state, runs the user's actions one at a time, and looks again whenever the
 * draft changes. React only renders it.
 */
export class ReviewSession {
  private state: ReviewState = OPENING;
  private readonly listeners = new Set<() => void>();
  private readonly stops: (() => void)[] = [];
  private cancelRecheck: () => void = () => undefined;
  private latestCheck = 0;
  private nextId = 1;

  constructor(private readonly ports: ReviewPorts) {}

  /** Looks at the draft for the first time and keeps looking. Returns a stop. */
  start(): () => void {
    this.stops.push(this.ports.editor.onDraftChanged(() => this.scheduleRecheck()));
    void this.recheck();
    return () => {
      this.cancelRecheck();
      for (const stop of this.stops.splice(0)) stop();
    };
  }

  readonly getState = (): ReviewState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly replace = (wrong: Person, right: Person): Promise<void> =>
    this.change((item) => replaceRecipient(item, wrong, right));

  /** For the one click that ends a stopped send: puts `right` in and sends, unless something else is flagged then. */
  readonly replaceAndSend = async (wrong: Person, right: Person): Promise<void> => {
    await this.replace(wrong, right);
    const { state } = this;
    const isFixed = state.kind === 'reviewing' && state.happening.kind === 'changed';
    if (isFixed && state.check.decision.action === 'allow') await this.send();
  };

  readonly remove = (wrong: Person): Promise<void> => this.change((item) => removeRecipient(item, wrong));

  readonly moveToBcc = (person: Person): Promise<void> => this.change((item) => moveToBcc(item, person));

  readonly removeFile = (id: string, name: string): Promise<void> =>
    this.act('changing', 'draft-not-changed', async () => {
      const removed = await this.ports.editor.removeAttachment(id);
      if (!removed.ok) return null;
      const change: MadeChange = { id: this.nextId++, kind: 'file', name };
      return { type: 'changed', change, check: await this.check() };
    });

  readonly undo = (made: Extract<MadeChange, { kind: 'recipient' }>): Promise<void> =>
    this.act('changing', 'draft-not-changed', async () => {
      const written = await this.write((item) => undoChange(item, made.change));
      return written ?? { type: 'undone', change: made, check: await this.check() };
    });

  /** "This is right" about a flagged recipient. */
  readonly keep = (who: Person): Promise<void> => this.answer('confirmed', who);

  /** "Good catch" about a flagged recipient that was taken off. */
  readonly praise = (who: Person): Promise<void> => this.answer('corrected', who);

  readonly takeBack = (lesson: Lesson): Promise<void> =>
    this.act('keeping', 'feedback-not-saved', async () => {
      const undone = await this.ports.takeBack(lesson.check, lesson.choice);
      return undone.ok ? { type: 'taken-back', lesson, check: await this.check() } : null;
    });

  private answer(verdict: FeedbackChoice['verdict'], who: Person): Promise<void> {
    return this.act('keeping', 'feedback-not-saved', async () => {
      if (this.state.kind !== 'reviewing') return null;
      const { check } = this.state;
      const choice: FeedbackChoice = { verdict, recipient: who.address, at: this.ports.clock.nowMs() };
      const saved = await this.ports.teach(check, choice);
      if (!saved.ok) return null;
      const type = verdict === 'confirmed' ? 'kept' : 'caught';
      return { type, lesson: { who, choice, check }, check: await this.check() };
    });
  }

  /** Approves the message as it was checked, then sends it where Outlook lets a pane send. */
  readonly sendAnyway = async (justification: string): Promise<void> => {
    await this.act('approving', 'approval-not-saved', async () => {
      if (this.state.kind !== 'reviewing') return null;
      const approval = await this.ports.approve(this.state.check, justification);
      return approval.ok ? { type: 'approved', approval: approval.value } : null;
    });
    const isApproved = this.state.kind === 'reviewing' && this.state.happening.kind === 'approved';
    if (isApproved && this.ports.canSend) await this.send();
  };

  readonly send = (): Promise<void> =>
    this.act('sending', 'not-sent', async () => {
      const sent = await this.ports.editor.send();
      if (sent.ok) return { type: 'sent' };
      return sent.error.code === 'no-answer' ? { type: 'failed', problem: 'send-not-confirmed' } : null;
    });

  /** Looks again, after the check was unavailable. */
  readonly checkAgain = (): Promise<void> =>
    this.act('checking', 'draft-not-changed', async () => ({
      type: 'looked-again',
      check: await this.check(),
    }));

  private change(plan: (item: ComposeItem) => PlannedChange | null): Promise<void> {
    return this.act('changing', 'draft-not-changed', async () => {
      const planned: { current: PlannedChange | null } = { current: null };
      const failed = await this.write((item) => {
        planned.current = plan(item);
        return planned.current?.writes ?? [];
      });
      if (failed !== null) return failed;
      const check = await this.check();
      if (planned.current === null) return { type: 'overtaken', check };
      const change: MadeChange = { id: this.nextId++, kind: 'recipient', change: planned.current.change };
      return { type: 'changed', change, check };
    });
  }

  /** Works the writes out on the draft as it is now and makes them all or none; the failure, or null. */
  private async write(plan: (item: ComposeItem) => readonly FieldChange[]): Promise<ReviewEvent | null> {
    const item = await this.ports.host.readItem();
    if (!item.ok) return { type: 'failed', problem: 'draft-not-changed' };
    const made: FieldChange[] = [];
    for (const { field, people } of plan(item.value)) {
      const set = await this.ports.editor.setRecipients(field, people);
      if (!set.ok) {
        for (const before of made) await this.ports.editor.setRecipients(before.field, before.people);
        return { type: 'failed', problem: problemOfWrite(set.error) };
      }
      made.push({ field, people: item.value[field] });
    }
    return null;
  }

  /** One action at a time. An action that gives null, or has a bug, has changed nothing that the user can rely on. */
  private async act(
    activity: Exclude<Activity, 'idle'>,
    problem: Problem,
    run: () => Promise<ReviewEvent | null>,
  ): Promise<void> {
    if (this.state.kind !== 'reviewing' || this.state.activity !== 'idle') return;
    this.dispatch({ type: 'started', activity });
    let outcome: ReviewEvent | null = null;
    try {
      outcome = await run();
    } finally {
      this.dispatch(outcome ?? { type: 'failed', problem });
    }
  }

  private scheduleRecheck(): void {
    this.cancelRecheck();
    this.cancelRecheck = this.ports.clock.after(RECHECK_DELAY_MS, () => void this.recheck());
  }

  private async recheck(): Promise<void> {
    const mine = ++this.latestCheck;
    const [handover, check] = await Promise.all([this.readHandover(), this.ports.check()]);
    if (mine === this.latestCheck) this.dispatch({ type: 'checked', check, handover });
  }

  /** A check whose answer supersedes any that is under way. */
  private check(): Promise<PaneCheck> {
    this.latestCheck++;
    return this.ports.check();
  }

  private async readHandover(): Promise<Handover | null> {
    const raw: Result<string | null, HostError> = await this.ports.editor.readHandover();
    const handover = raw.ok ? parseHandover(raw.value) : null;
    return handover?.ok === true ? handover.value : null;
  }

  private dispatch(event: ReviewEvent): void {
    const next = reduceReview(this.state, event);
    if (next === this.state) return;
    if (this.state.kind === 'reviewing') this.ports.onDone?.(event, this.state.check);
    this.state = next;
    for (const listener of this.listeners) listener();
  }
}

/** The host refuses to write a field that it cannot show whole, because the write would lose somebody. */
function problemOfWrite(error: HostError): Problem {
  return error.code === 'unsupported' ? 'not-fully-visible' : 'draft-not-changed';
}
