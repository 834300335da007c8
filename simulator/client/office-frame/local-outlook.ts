import { clientProfile } from '../../model/client-profiles';
import type {
  ClientId,
  DialogButtonId,
  Draft,
  Fault,
  HostLogEntry,
  OutlookModel,
  OutlookState,
  RecipientField,
  Toast,
} from '../../model/contracts';
import { DISPLAY_LANGUAGES } from '../../model/display-languages';
import { forwardDraft, hasContent, newDraft, replyDraft, toSentMessage } from '../../model/draft';
import type { HostSession } from '../../model/host-session';
import type { DraftContent, MailboxMessage, MailPerson } from '../../model/mailbox';
import { ComposeController } from './compose-controller';
import { callContext, type OutlookHost } from './outlook-host';
import { freshParts, outlookState, type OutlookParts } from './outlook-state';
import { createPaneFrame } from './pane-frame';
import { ServerRefusal, type SessionApi } from './session-api';

const MAX_LOG_ENTRIES = 500;
const READING_PANE = 'read';

/** The mail client of this browser tab: everything lives here, only what must outlive a reload is sent to the server. */
export class LocalOutlook implements OutlookModel {
  private parts: OutlookParts;
  private state: OutlookState | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly host: OutlookHost;
  private nextId = 1;

  constructor(
    private readonly api: SessionApi,
    session: HostSession,
  ) {
    this.parts = freshParts(session);
    this.host = this.createHost();
  }

  readonly getState = (): OutlookState => (this.state ??= outlookState(this.parts));

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  compose(content: Partial<DraftContent> = {}): string {
    return this.open(newDraft(this.owner, content), false);
  }

  reply(messageId: string, to: 'sender' | 'all'): string {
    return this.open(replyDraft(this.owner, this.message(messageId), to), false);
  }

  forward(messageId: string): string {
    return this.open(forwardDraft(this.owner, this.message(messageId)), false);
  }

  openDraft(draftId: string): void {
    const kept = this.parts.drafts.find((candidate) => candidate.id === draftId);
    if (kept === undefined) return;
    this.discardDraft(draftId);
    this.open(kept.draft, true);
  }

  closeWindow(windowId: string): void {
    const controller = this.editable(windowId);
    if (controller === undefined) return;
    const { draft } = controller.session;
    if (hasContent(draft)) this.set({ drafts: [{ id: windowId, draft }, ...this.parts.drafts] });
    this.close(controller);
  }

  discardDraft(draftId: string): void {
    this.set({ drafts: this.parts.drafts.filter((candidate) => candidate.id !== draftId) });
  }

  setRecipients(windowId: string, field: RecipientField, people: readonly MailPerson[]): void {
    this.editable(windowId)?.session.setRecipients(field, people);
  }

  setSubject(windowId: string, subject: string): void {
    this.editable(windowId)?.session.setSubject(subject);
  }

  setBody(windowId: string, body: string): void {
    this.editable(windowId)?.session.setBody(body);
  }

  setStart(windowId: string, startsAt: string): void {
    this.editable(windowId)?.session.setStart(startsAt);
  }

  attach(windowId: string, file: { readonly name: string; readonly size: number }): void {
    this.editable(windowId)?.session.attach(file.name, file.size);
  }

  removeAttachment(windowId: string, attachmentId: string): void {
    this.editable(windowId)?.session.removeAttachment(attachmentId);
  }

  setLabel(windowId: string, labelId: string | null): void {
    this.editable(windowId)?.session.setLabel(labelId);
  }

  send(windowId: string): void {
    this.editable(windowId)?.pressSend();
  }

  answerDialog(windowId: string, button: DialogButtonId): void {
    this.controller(windowId)?.answerDialog(button);
  }

  pressInfobar(windowId: string, key: string): void {
    const bar = this.controller(windowId)?.session.infobars.find((candidate) => candidate.key === key);
    if (bar?.action !== null && bar !== undefined) this.openPane(windowId);
  }

  dismissInfobar(windowId: string, key: string): void {
    const session = this.controller(windowId)?.session;
    session?.setInfobars(session.infobars.filter((candidate) => candidate.key !== key));
  }

  openPane(windowId: string): void {
    this.controller(windowId)?.openPane(null);
  }

  closePane(windowId: string): void {
    this.controller(windowId)?.closePane();
  }

  openReadPane(messageId: string): void {
    this.set({ readPane: messageId });
  }

  closeReadPane(): void {
    this.set({ readPane: null });
  }

  mountPane(target: string, container: HTMLElement): () => void {
    if (target === READING_PANE) return this.mountReadPane(container);
    return this.controller(target)?.mountPane(container) ?? (() => undefined);
  }

  selectClient(id: ClientId): void {
    const client = clientProfile(id);
    if (client.unavailable !== null) return;
    this.set({ client });
    this.restartWindows();
  }

  selectDisplayLanguage(id: string): void {
    if (!DISPLAY_LANGUAGES.some((language) => language.id === id)) return;
    // A pane in a reading window reads its language when it starts.
    this.set({ displayLanguage: id, readPane: null });
    this.restartWindows();
  }

  selectPolicy(id: string): void {
    if (!this.parts.session.policies.some((policy) => policy.id === id)) return;
    void this.attempt(
      this.api.selectPolicy(id).then(() => {
        this.set({ policyId: id });
        this.restartWindows();
      }),
    );
  }

  setFaults(faults: readonly Fault[]): void {
    this.set({ faults });
  }

  reset(): void {
    void this.attempt(
      this.api.reset().then((session) => {
        for (const controller of this.parts.windows) controller.dispose();
        this.parts = freshParts(session);
        this.toast('done', 'The mailbox is as it was at the start.');
      }),
    );
  }

  dismissToast(id: number): void {
    this.set({ toasts: this.parts.toasts.filter((toast) => toast.id !== id) });
  }

  private get owner(): MailPerson {
    return this.parts.session.mailbox.owner;
  }

  private createHost(): OutlookHost {
    const parts = (): OutlookParts => this.parts;
    return {
      get session() {
        return parts().session;
      },
      client: () => this.parts.client,
      displayLanguage: () => this.parts.displayLanguage,
      faults: () => this.parts.faults,
      roaming: () => this.parts.roaming,
      partitionKey: () => this.parts.session.partitionKey,
      saveRoaming: (values) => this.saveRoaming(values),
      log: (entry) => this.log(entry),
      changed: () => this.set({}),
    };
  }

  private saveRoaming(values: Readonly<Record<string, string>>): void {
    this.set({ roaming: { ...values } });
    void this.attempt(this.api.saveRoaming(values));
  }

  private log(entry: Omit<HostLogEntry, 'seq'>): void {
    const log = [...this.parts.log, { ...entry, seq: this.nextId++ }];
    this.set({ log: log.slice(-MAX_LOG_ENTRIES) });
  }

  private open(draft: Draft, isReopened: boolean, id = `window-${this.nextId++}`): string {
    const controller = new ComposeController(this.host, {
      id,
      draft,
      isReopened,
      onSent: (sender, isLearned) => this.deliver(sender, isLearned),
    });
    this.set({ windows: [...this.parts.windows, controller] });
    return id;
  }

  private deliver(controller: ComposeController, isLearned: boolean): void {
    const id = `sent-${crypto.randomUUID()}`;
    const message = toSentMessage(controller.session.draft, id, new Date().toISOString());
    this.set({ sent: [message, ...this.parts.sent] });
    this.close(controller);
    this.toast('done', controller.session.draft.kind === 'appointment' ? 'Invitation sent' : 'Sent');
    // The answer holds what the history sync learned; it must not undo what a frame saved in the meantime.
    const before = this.parts.roaming;
    void this.attempt(
      this.api.sent(message, isLearned).then((roaming) => {
        if (this.parts.roaming === before) this.set({ roaming });
      }),
    );
  }

  private close(controller: ComposeController): void {
    controller.dispose();
    this.set({ windows: this.parts.windows.filter((other) => other !== controller) });
  }

  private restartWindows(): void {
    const { windows } = this.parts;
    for (const controller of windows) controller.dispose();
    this.set({ windows: [] });
    for (const { id, session } of windows) this.open(session.draft, true, id);
  }

  private mountReadPane(container: HTMLElement): () => void {
    const command = this.parts.session.addIn.paneCommands.find((candidate) => candidate.surface === 'read');
    const message = this.findMessage(this.parts.readPane);
    if (command === undefined || message === undefined) return () => undefined;
    const frame = createPaneFrame(this.host, container, {
      windowId: READING_PANE,
      page: command.page,
      item: () => ({ kind: 'read', message }),
      calls: callContext(this.host, null, () => undefined),
      onClose: () => this.closeReadPane(),
    });
    return frame.dispose;
  }

  private controller(windowId: string): ComposeController | undefined {
    return this.parts.windows.find((candidate) => candidate.id === windowId);
  }

  private editable(windowId: string): ComposeController | undefined {
    const controller = this.controller(windowId);
    return controller?.isEditable === true ? controller : undefined;
  }

  private findMessage(id: string | null): MailboxMessage | undefined {
    return [...this.parts.inbox, ...this.parts.sent].find((candidate) => candidate.id === id);
  }

  private message(id: string): MailboxMessage {
    const message = this.findMessage(id);
    if (message === undefined) throw new Error(`no message with the id ${id}`);
    return message;
  }

  /** A failure that is still shown is not said again. */
  private toast(kind: Toast['kind'], text: string): void {
    if (kind === 'failed' && this.parts.toasts.some((shown) => shown.text === text)) return;
    this.set({ toasts: [...this.parts.toasts, { id: this.nextId++, kind, text }] });
  }

  private async attempt(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.toast(
        'failed',
        error instanceof ServerRefusal
          ? `The simulator’s server refused to keep this (${error.status}).`
          : 'The simulator’s server does not answer. Is it still running?',
      );
    }
  }

  private set(change: Partial<OutlookParts>): void {
    this.parts = { ...this.parts, ...change };
    this.state = null;
    for (const listener of this.listeners) listener();
  }
}
