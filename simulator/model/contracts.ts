import type { DisplayLanguage } from './display-languages';
import type { ComposeKind, DraftContent, DraftKind, Mailbox, MailboxMessage, MailPerson } from './mailbox';

export type RecipientField = 'to' | 'cc' | 'bcc';
export type ClientId = 'web' | 'new-windows' | 'mac' | 'classic-windows';

/** One kind of Outlook: what its add-in host can do. The numbers come from Microsoft's documentation. */
export interface ClientProfile {
  readonly id: ClientId;
  readonly label: string;
  /** Highest Mailbox requirement set, as Office reports it. */
  readonly mailboxSet: '1.14' | '1.15' | '1.16';
  /** Renders `errorMessageMarkdown` in the Smart Alert. */
  readonly markdownAlerts: boolean;
  /** What the second button of a stopped send shows: `cancelLabel` on "Take Action", or on "Don't Send". */
  readonly cancelLabelOn: 'take-action' | 'dont-send';
  /** `sendAsync` exists in the pane. */
  readonly sendFromPane: boolean;
  readonly sessionDataMaxChars: number;
  /** Most recipients a `getAsync` returns for one field; null for no limit. */
  readonly maxRecipientsRead: number | null;
  /** Most Office calls under way at once; more fail. Null for no limit. */
  readonly maxCallsInFlight: number | null;
  /** Why this profile cannot be chosen in this version; null when it can. */
  readonly unavailable: string | null;
}

/** One of the policies the security team could have deployed, ready to switch to. */
export interface PolicyPreset {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

export interface DraftAttachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly isInline: boolean;
}

/** The message or the meeting being written: what the mail client edits and the add-in reads. */
export interface Draft {
  readonly kind: DraftKind;
  readonly composeType: ComposeKind;
  readonly from: MailPerson;
  /** Of a meeting: the required attendees in `to`, the optional ones in `cc`, nobody in `bcc`. */
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  /** The author's own text, without the quoted thread. Plain text. */
  readonly body: string;
  /** The quoted message of a reply or forward, as shown below the text. Plain text; empty for a new message. */
  readonly quoted: string;
  readonly attachments: readonly DraftAttachment[];
  /** When a meeting begins, as `YYYY-MM-DDTHH:MM`; empty for a message. The add-in does not read it. */
  readonly startsAt: string;
  /** The id of its sensitivity label; null for none. */
  readonly label: string | null;
}

export type DialogButtonId = 'send-anyway' | 'dont-send' | 'take-action' | 'try-later';

export interface DialogButton {
  readonly id: DialogButtonId;
  readonly label: string;
  readonly isPrimary: boolean;
}

/** A dialog of Outlook about a send. `text` is untrusted: Markdown is to be rendered with Outlook's small subset only. */
export interface SendDialog {
  readonly kind: 'smart-alert' | 'taking-longer' | 'timed-out' | 'unavailable';
  /** The add-in's display name: Outlook lets no add-in choose the title. */
  readonly title: string;
  readonly format: 'plain' | 'markdown';
  readonly text: string;
  readonly buttons: readonly DialogButton[];
  /** What Outlook changed or ignored in what the add-in asked for, such as an over-long text. For the inspector. */
  readonly remarks: readonly string[];
}

/** Where a press of Send has got to. The draft can be edited only in `editing`. */
export type SendPhase =
  | { readonly kind: 'editing' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'dialog'; readonly dialog: SendDialog };

/** A bar above the message, made by the add-in (`notificationMessages`). Text is untrusted and plain. */
export interface Infobar {
  readonly key: string;
  readonly type: 'informational' | 'progress' | 'error' | 'insight';
  readonly text: string;
  readonly persistent: boolean;
  /** The label of an insight's button, which opens the pane; null for none. */
  readonly action: string | null;
}

export interface ComposeWindow {
  readonly id: string;
  readonly draft: Draft;
  readonly send: SendPhase;
  readonly infobars: readonly Infobar[];
  readonly isPaneOpen: boolean;
  /** Whether the hidden event runtime of this window has started. */
  readonly runtime: 'starting' | 'ready' | 'failed';
}

/** One Office call, launch event or completion, as the inspector lists it. Summaries name sizes, not contents. */
export interface HostLogEntry {
  readonly seq: number;
  readonly windowId: string;
  readonly runtime: 'event' | 'pane';
  readonly kind: 'call' | 'launch' | 'completed' | 'failure';
  readonly name: string;
  readonly detail: string;
  /** How long the host took, or how long the add-in took to complete the event; null while under way. */
  readonly durationMs: number | null;
}

export interface StoredValue {
  readonly key: string;
  readonly chars: number;
  readonly value: string;
}

/** What the add-in has stored, store by store. */
export interface StoreInspector {
  readonly roaming: {
    readonly usedChars: number;
    readonly maxChars: number;
    readonly values: readonly StoredValue[];
  };
  /** Session data of each open compose window. */
  readonly session: readonly {
    readonly windowId: string;
    readonly usedChars: number;
    readonly maxChars: number;
    readonly values: readonly StoredValue[];
  }[];
}

/** How the simulated host misbehaves. `call` names an Office call as in the host log, or `*` for all. */
export interface Fault {
  readonly call: string;
  readonly effect:
    | { readonly kind: 'error'; readonly code: number }
    | { readonly kind: 'no-answer' }
    | { readonly kind: 'late'; readonly delayMs: number };
}

/** A short message of the mail client itself, such as "Sent". */
export interface Toast {
  readonly id: number;
  readonly kind: 'done' | 'failed';
  readonly text: string;
}

export interface RibbonButton {
  /** The manifest's control id. */
  readonly id: string;
  readonly label: string;
}

export interface AddInInfo {
  readonly displayName: string;
  readonly iconUrl: string;
  readonly composeButtons: readonly RibbonButton[];
  readonly appointmentButtons: readonly RibbonButton[];
  readonly readButtons: readonly RibbonButton[];
}

/** Everything the user interface shows; immutable, replaced on each change. */
export interface OutlookState {
  readonly mailbox: Omit<Mailbox, 'messages'>;
  /** Newest first. */
  readonly inbox: readonly MailboxMessage[];
  /** Newest first. */
  readonly sent: readonly MailboxMessage[];
  /** Drafts that were closed without sending. */
  readonly drafts: readonly { readonly id: string; readonly draft: Draft }[];
  readonly windows: readonly ComposeWindow[];
  /** The message whose reading pane shows the add-in's task pane; null when it is closed. */
  readonly readPane: string | null;
  readonly addIn: AddInInfo;
  readonly client: ClientProfile;
  readonly clients: readonly ClientProfile[];
  /** The `id` of one of `displayLanguages`. */
  readonly displayLanguage: string;
  readonly displayLanguages: readonly DisplayLanguage[];
  readonly policy: PolicyPreset;
  readonly policies: readonly PolicyPreset[];
  readonly faults: readonly Fault[];
  readonly stores: StoreInspector;
  /** Newest last; the oldest are dropped beyond 500. */
  readonly log: readonly HostLogEntry[];
  readonly toasts: readonly Toast[];
}

/**
 * The mail client behind the user interface, made by `loadOutlook` (simulator/client/office-frame): a store for `useSyncExternalStore` and the things a user can do.
 * No method throws for what a user can cause; what cannot be done (editing while a send is checked) is ignored.
 */
export interface OutlookModel {
  readonly getState: () => OutlookState;
  /** Calls back after each change; returns an unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void;

  /** Opens a compose window and returns its id. */
  compose(content?: Partial<DraftContent>): string;
  reply(messageId: string, to: 'sender' | 'all'): string;
  forward(messageId: string): string;
  /** Moves a kept draft back into a compose window. */
  openDraft(draftId: string): void;
  /** Closes the window; a draft with any content is kept in Drafts. */
  closeWindow(windowId: string): void;
  discardDraft(draftId: string): void;

  setRecipients(windowId: string, field: RecipientField, people: readonly MailPerson[]): void;
  setSubject(windowId: string, subject: string): void;
  setBody(windowId: string, body: string): void;
  setStart(windowId: string, startsAt: string): void;
  attach(windowId: string, file: { readonly name: string; readonly size: number }): void;
  removeAttachment(windowId: string, attachmentId: string): void;
  /** Null takes the sensitivity label off. */
  setLabel(windowId: string, labelId: string | null): void;

  send(windowId: string): void;
  answerDialog(windowId: string, button: DialogButtonId): void;
  /** A click on an insight's button: opens the pane. */
  pressInfobar(windowId: string, key: string): void;
  dismissInfobar(windowId: string, key: string): void;

  /** Opens the add-in's pane in a compose window or beside a message that is being read. */
  openPane(windowId: string): void;
  closePane(windowId: string): void;
  openReadPane(messageId: string): void;
  closeReadPane(): void;
  /**
   * Puts the pane's iframe into `container`. Call in an effect when the pane is open; returns what removes it.
   * `target` is a compose window's id, or `read` for the reading pane.
   */
  mountPane(target: string, container: HTMLElement): () => void;

  /** Restarts every open runtime under another client; drafts stay. */
  selectClient(id: ClientId): void;
  /** What Outlook tells add-ins of its own language; windows start anew in it. The mail client itself stays English. */
  selectDisplayLanguage(id: string): void;
  selectPolicy(id: string): void;
  setFaults(faults: readonly Fault[]): void;
  /** Forgets what the add-in stored and what was sent since the start, and learns the mailbox anew. */
  reset(): void;
  dismissToast(id: number): void;
}
