import type { Clock, ComposeHost, DraftEditor, HostError } from '../../host/ports';
import type { EmailAddress } from '../../scoring/brand';
import type { Person } from '../../scoring/message';
import type { Result } from '../../scoring/result';
import type { Approval, Handover, SendCheck } from '../../send-check/contracts';
import { planRemove, planReplace, planUndo, type PlannedChange } from './draft-change';
import { parseHandover } from './parse-handover';
import { OPENING, reduceReview, type MadeChange, type ReviewEvent, type ReviewState } from './review-state';

/** Typing a name raises several events; one check after they have settled is enough. */
export const RECHECK_DELAY_MS = 250;

/** What a review needs from outside. Every function settles; none rejects. */
export interface ReviewPorts {
  readonly host: Pick<ComposeHost, 'readItem'>;
  readonly editor: DraftEditor;
  readonly clock: Clock;
  /** Whether this Outlook lets a pane send (Mailbox 1.15). */
  readonly canSend: boolean;
  check(): Promise<SendCheck>;
  /** Writes the approval for exactly the message that was checked. */
  approve(check: SendCheck, justification: string): Promise<Result<Approval, unknown>>;
  /** Teaches that this recipient is right in this message. */
  confirm(check: SendCheck, recipient: EmailAddress): Promise<Result<void, unknown>>;
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
    this.change((item) => planReplace(item, wrong, right));

  readonly remove = (wrong: Person): Promise<void> => this.change((item) => planRemove(item, wrong));

  readonly removeFile = (id: string, name: string): Promise<void> =>
    this.act('changing', 'draft-not-changed', async () => {
      const removed = await this.ports.editor.removeAttachment(id);
      if (!removed.ok) return null;
      const change: MadeChange = { id: this.nextId++, kind: 'file', name };
      return { type: 'changed', change, check: await this.check() };
    });

  readonly undo = (made: Extract<MadeChange, { kind: 'recipient' }>): Promise<void> =>
    this.act('changing', 'draft-not-changed', async () => {
      const item = await this.ports.host.readItem();
      if (!item.ok) return null;
      const write = planUndo(item.value, made.change);
      if (write !== null && !(await this.ports.editor.setRecipients(write.field, write.people)).ok)
        return null;
      return { type: 'undone', change: made, check: await this.check() };
    });

  readonly keep = (address: EmailAddress): Promise<void> =>
    this.act('keeping', 'feedback-not-saved', async () => {
      if (this.state.kind !== 'reviewing') return null;
      const saved = await this.ports.confirm(this.state.check, address);
      return saved.ok ? { type: 'kept', address, check: await this.check() } : null;
    });

  readonly reconsider = (address: EmailAddress): void => this.dispatch({ type: 'reconsidered', address });

  /** Approves the message as it was checked, then sends it where Outlook lets a pane send. */
  readonly sendAnyway = async (justification: string): Promise<void> => {
    await this.act('approving', 'approval-not-saved', async () => {
      if (this.state.kind !== 'reviewing') return null;
      const approval = await this.ports.approve(this.state.check, justification);
      return approval.ok ? { type: 'approved', approval: approval.value } : null;
    });
    if (this.state.kind === 'reviewing' && this.state.happening.kind === 'approved') await this.send();
  };

  readonly send = (): Promise<void> =>
    this.act('sending', 'not-sent', async () => {
      const sent = await this.ports.editor.send();
      return sent.ok ? { type: 'sent' } : null;
    });

  private change(plan: (item: Parameters<typeof planRemove>[0]) => PlannedChange | null): Promise<void> {
    return this.act('changing', 'draft-not-changed', async () => {
      const item = await this.ports.host.readItem();
      if (!item.ok) return null;
      const planned = plan(item.value);
      if (planned === null) return { type: 'overtaken', check: await this.check() };
      const { field, people } = planned.write;
      if (!(await this.ports.editor.setRecipients(field, people)).ok) return null;
      const change: MadeChange = { id: this.nextId++, kind: 'recipient', change: planned.change };
      return { type: 'changed', change, check: await this.check() };
    });
  }

  /** One action at a time. An action that gives null, or has a bug, has changed nothing that the user can rely on. */
  private async act(
    activity: 'changing' | 'keeping' | 'approving' | 'sending',
    problem: Extract<ReviewEvent, { type: 'failed' }>['problem'],
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
  private check(): Promise<SendCheck> {
    this.latestCheck++;
    return this.ports.check();
  }

  private async readHandover(): Promise<Handover | null> {
    const raw: Result<string | null, HostError> = await this.ports.editor.readHandover();
    return raw.ok ? parseHandover(raw.value) : null;
  }

  private dispatch(event: ReviewEvent): void {
    const next = reduceReview(this.state, event);
    if (next === this.state) return;
    this.state = next;
    for (const listener of this.listeners) listener();
  }
}
