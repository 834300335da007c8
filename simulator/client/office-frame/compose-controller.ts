import { ComposeSession, type DraftChange } from '../../model/compose-session';
import type { ComposeWindow, DialogButtonId, Draft, SendPhase } from '../../model/contracts';
import {
  dialogOf,
  nextSend,
  type SendContext,
  type SendEffect,
  type SendEvent,
  type SendFlow,
  type TakeAction,
} from '../../model/send-flow';
import type { Completion } from '../../protocol/completion';
import { EventRuntime } from './event-runtime';
import { callContext, type OutlookHost } from './outlook-host';
import { createPaneFrame } from './pane-frame';
import type { OfficeFrame } from './office-frame';

export interface ComposeOptions {
  readonly id: string;
  readonly draft: Draft;
  /** A draft that is opened again raises `OnMessageCompose` only. */
  readonly isReopened: boolean;
  /** The message left: `isLearned` when the add-in allowed it. */
  readonly onSent: (controller: ComposeController, isLearned: boolean) => void;
}

/** What a draft of each kind raises, and where the add-in puts its button. */
const KINDS = {
  message: {
    surface: 'compose',
    opened: ['OnNewMessageCompose', 'OnMessageCompose'],
    reopened: ['OnMessageCompose'],
    send: 'OnMessageSend',
    recipients: 'OnMessageRecipientsChanged',
    attachments: 'OnMessageAttachmentsChanged',
    sendType: 'olkMessageSend',
    fields: { to: 'to', cc: 'cc', bcc: 'bcc' },
  },
  appointment: {
    surface: 'appointment',
    opened: ['OnNewAppointmentOrganizer', 'OnAppointmentOrganizer'],
    reopened: ['OnAppointmentOrganizer'],
    send: 'OnAppointmentSend',
    recipients: 'OnAppointmentAttendeesChanged',
    attachments: 'OnAppointmentAttachmentsChanged',
    sendType: 'olkAppointmentSend',
    fields: { to: 'requiredAttendees', cc: 'optionalAttendees', bcc: 'resources' },
  },
} as const;

const LABEL_EVENT = 'olkSensitivityLabelChanged';
const HANDOVER_EVENT = 'olkInitializationContextChanged';
const HANDOVER_SET = '1.15';

/** One compose window: its session, the add-in's two frames and the send. */
export class ComposeController {
  readonly session: ComposeSession;
  private flow: SendFlow = { kind: 'editing' };
  private runtime: EventRuntime;
  private pane: { readonly frame: OfficeFrame; readonly container: HTMLElement } | null = null;
  private isPaneOpen = false;
  private panePage: string | null = null;
  private readonly timers: number[] = [];
  private launches = 0;

  constructor(
    private readonly host: OutlookHost,
    private readonly options: ComposeOptions,
  ) {
    this.session = new ComposeSession(options.id, options.draft, (change) => this.draftChanged(change));
    this.runtime = this.startRuntime();
  }

  get id(): string {
    return this.options.id;
  }

  private get kind(): (typeof KINDS)[Draft['kind']] {
    return KINDS[this.options.draft.kind];
  }

  /** The draft can be changed: no send is being checked and no dialog is open. */
  get isEditable(): boolean {
    return this.flow.kind === 'editing';
  }

  snapshot(): ComposeWindow {
    return {
      id: this.id,
      draft: this.session.draft,
      send: this.phase(),
      infobars: this.session.infobars,
      isPaneOpen: this.isPaneOpen,
      runtime: this.runtime.status,
    };
  }

  pressSend(): void {
    this.step({ kind: 'press-send', launchId: this.nextLaunchId() });
  }

  answerDialog(button: DialogButtonId): void {
    this.step({ kind: 'button', button });
  }

  openPane(takeAction: TakeAction | null): void {
    const commands = this.host.session.addIn.paneCommands;
    const command =
      takeAction === null
        ? commands.find((candidate) => candidate.surface === this.kind.surface)
        : commands.find((candidate) => candidate.id === takeAction.commandId);
    if (command === undefined) return;
    this.panePage = command.page;
    this.session.handover = takeAction?.contextData ?? null;
    if (this.pane !== null) this.handOver(this.pane.container);
    this.isPaneOpen = true;
    this.host.changed();
  }

  closePane(): void {
    this.unmountPane();
    this.isPaneOpen = false;
    this.host.changed();
  }

  mountPane(container: HTMLElement): () => void {
    this.unmountPane();
    if (this.panePage === null) return () => undefined;
    const frame = createPaneFrame(this.host, container, {
      windowId: this.id,
      page: this.panePage,
      item: () => ({ kind: 'compose', draft: this.session.draft }),
      calls: callContext(this.host, this.session, () => this.pressSend()),
      onClose: () => this.closePane(),
    });
    const pane = { frame, container };
    this.pane = pane;
    return () => {
      if (this.pane === pane) this.unmountPane();
    };
  }

  dispose(): void {
    this.stopTimers();
    this.unmountPane();
    this.runtime.dispose();
  }

  private startRuntime(): EventRuntime {
    const runtime = new EventRuntime(this.host, this.session, {
      onCompleted: (completion) => this.completed(completion),
      onFailed: () => this.step({ kind: 'unavailable' }),
    });
    const events = this.options.isReopened ? this.kind.reopened : this.kind.opened;
    for (const event of events) runtime.raise(event, this.nextLaunchId());
    return runtime;
  }

  private phase(): SendPhase {
    const dialog = dialogOf(this.flow);
    if (dialog !== null) return { kind: 'dialog', dialog };
    return { kind: this.flow.kind === 'editing' ? 'editing' : 'checking' };
  }

  private step(event: SendEvent): void {
    const step = nextSend(this.flow, event, this.sendContext());
    this.flow = step.flow;
    if (this.flow.kind !== 'checking') this.stopTimers();
    this.act(step.effect, event);
    this.host.changed();
  }

  private act(effect: SendEffect, event: SendEvent): void {
    switch (effect.kind) {
      case 'launch': {
        this.launchSend(effect.launchId);
        return;
      }
      case 'deliver': {
        this.options.onSent(this, event.kind === 'completion');
        return;
      }
      case 'open-pane': {
        this.openPane(effect.takeAction);
        return;
      }
      case 'ignored-completion':
      case 'none':
    }
  }

  private launchSend(launchId: string): void {
    const { takingLongerMs, timeoutMs } = this.host.session.timings;
    this.after(takingLongerMs, { kind: 'taking-longer', launchId });
    this.after(timeoutMs, { kind: 'timed-out', launchId });
    const isLaunched = this.runtime.raise(this.kind.send, launchId, { type: this.kind.sendType });
    if (!isLaunched) this.step({ kind: 'unavailable' });
  }

  private completed(completion: Completion): void {
    const isOfSend = this.flow.kind === 'checking' && this.flow.launchId === completion.launchId;
    if (isOfSend) this.step({ kind: 'completion', completion });
  }

  private draftChanged(change: DraftChange): void {
    if (change.kind === 'recipients') {
      const { fields: names } = this.kind;
      const fields = Object.fromEntries(
        (['to', 'cc', 'bcc'] as const).map((field) => [names[field], field === change.field]),
      );
      this.pane?.frame.conversation.fire('olkRecipientsChanged', [JSON.stringify(fields)]);
      this.raise(this.kind.recipients, {
        type: 'olkRecipientsChanged',
        changedRecipientFields: fields,
      });
    }
    if (change.kind === 'attachment') {
      const { id, name, size, isInline } = change.attachment;
      const details = { attachmentStatus: change.status, attachmentDetails: { id, name, size, isInline } };
      this.pane?.frame.conversation.fire('olkAttachmentsChanged', [JSON.stringify(details)]);
      this.raise(this.kind.attachments, { type: 'olkAttachmentsChanged', ...details });
    }
    if (change.kind === 'label') {
      this.pane?.frame.conversation.fire(LABEL_EVENT, null);
      this.raise('OnSensitivityLabelChanged', { type: LABEL_EVENT });
    }
    this.host.changed();
  }

  private raise(event: string, data: Readonly<Record<string, unknown>>): void {
    this.runtime.raise(event, this.nextLaunchId(), data);
  }

  /** A pane that is open already is told of the new hand-over; clients that cannot tell it load it again. */
  private handOver(container: HTMLElement): void {
    if (this.host.client().mailboxSet >= HANDOVER_SET) {
      this.pane?.frame.conversation.fire(HANDOVER_EVENT, this.session.handover);
    } else {
      this.mountPane(container);
    }
  }

  private unmountPane(): void {
    this.pane?.frame.dispose();
    this.pane = null;
  }

  private sendContext(): SendContext {
    const { addIn } = this.host.session;
    const handler = addIn.launchEvents.find((candidate) => candidate.event === this.kind.send);
    return { addIn, client: this.host.client(), sendMode: handler?.sendMode ?? 'SoftBlock' };
  }

  private after(delayMs: number, event: SendEvent): void {
    this.timers.push(window.setTimeout(() => this.step(event), delayMs));
  }

  private stopTimers(): void {
    for (const timer of this.timers.splice(0)) window.clearTimeout(timer);
  }

  private nextLaunchId(): string {
    return `${this.id}-launch-${++this.launches}`;
  }
}
