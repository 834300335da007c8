import type { EpochMs } from '../scoring/brand';
import type { ComposeType, Person, RecipientField } from '../scoring/message';
import type { Result } from '../scoring/result';

/** A coded failure of the host: which call, and the host's own number where it gave one. Never any content. */
export interface HostError {
  readonly code: 'call-failed' | 'no-answer' | 'unsupported' | 'no-item';
  readonly call: string;
  readonly hostCode?: number;
}

export interface RawAttachment {
  readonly id: string;
  readonly name: string;
  /** Pictures inside the body: they are not files that someone sends. */
  readonly isInline: boolean;
}

/** What is being written: a message, or a meeting whose invitation goes to its attendees. */
export type ItemKind = 'message' | 'appointment';

/**
 * The open draft as the host gives it: every list complete, or the read failed. Of a meeting the required attendees are
 * `to`, the optional ones `cc`.
 */
export interface ComposeItem {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  /**
   * Recipients that stand for people nobody can name here: distribution lists (also in to, cc or bcc), and contact
   * groups or unresolved names, to which Outlook gives no address (`address` is empty; only here).
   */
  readonly lists: readonly Person[];
  /** Fields that hold as many recipients as Outlook returns at most: there may be more that nobody can see. */
  readonly atLimit?: readonly RecipientField[];
  readonly subject: string;
  readonly attachments: readonly RawAttachment[];
  readonly composeType: ComposeType | null;
  /** First 300 characters of the author's own text, quoted thread removed where it can be told apart. */
  readonly bodyStart: string;
  /** Ids of its sensitivity labels (Outlook has one at most); absent where not asked for, or Outlook cannot tell. */
  readonly labels?: readonly string[] | undefined;
}

/** The message being written, seen from either runtime. Every method settles; none rejects. */
export interface ComposeHost {
  /** `withLabels` asks for the sensitivity label too, which takes two calls more. */
  readItem(withLabels?: boolean): Promise<Result<ComposeItem, HostError>>;
  /** Values that live with this draft for as long as it is open, shared by handler and pane. */
  readSession(key: string): Promise<Result<string | null, HostError>>;
  writeSession(key: string, value: string): Promise<Result<void, HostError>>;
  removeSession(key: string): Promise<Result<void, HostError>>;
}

/** What the pane may do to the draft, always on the user's click. */
export interface DraftEditor {
  setRecipients(field: RecipientField, people: readonly Person[]): Promise<Result<void, HostError>>;
  removeAttachment(id: string): Promise<Result<void, HostError>>;
  /** `unsupported` where Outlook cannot send from a pane (Mailbox below 1.15). */
  send(): Promise<Result<void, HostError>>;
  /** The `contextData` the handler gave to Outlook; null when the pane was opened otherwise. */
  readHandover(): Promise<Result<string | null, HostError>>;
  /** Calls back after recipients or attachments changed, or after a new hand-over. Returns an unsubscribe. */
  onDraftChanged(listener: () => void): () => void;
}

/** What the handler tells Outlook when it has decided. Texts are within Outlook's limits: 500, 500 and 20 characters. */
export interface LaunchEventOutcome {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  /** The manifest's id of the button that opens the pane. */
  readonly commandId?: string;
  /** Reaches the pane through `readHandover`. */
  readonly contextData?: string;
  /** Turns the manifest's SoftBlock into a dialog with Send Anyway, for this one send. */
  readonly sendModeOverride?: string;
}

/** Outlook's event. The runtime may end as soon as `completed` was called. */
export interface LaunchEvent {
  completed(outcome?: LaunchEventOutcome): void;
}

/** What this client's Smart Alert dialog can do beyond Mailbox 1.14's floor. */
export interface AlertAbilities {
  readonly markdown: boolean;
  /** The client's own word for "let the user send anyway". */
  readonly promptUser: string;
}

export interface StoreError {
  readonly code: 'unavailable' | 'full' | 'failed' | 'no-answer';
  readonly store: string;
}

/** One key-value store of the mailbox or the device. Every method settles; none rejects. ASCII values only. */
export interface KeyValueStore {
  /** For logs and for the pane: `roaming`, `device`. */
  readonly name: string;
  /** Longest value it takes, in characters. */
  readonly maxChars: number;
  read(key: string): Promise<Result<string | null, StoreError>>;
  write(key: string, value: string): Promise<Result<void, StoreError>>;
}

export interface Clock {
  nowMs(): EpochMs;
  /** Calls back once after the delay, unless the returned function is called first. */
  after(delayMs: number, callback: () => void): () => void;
}

/** Codes and counts only: the type has no field that could carry mail. */
export interface Logger {
  log(level: 'info' | 'warn' | 'error', code: string, counts?: Readonly<Record<string, number>>): void;
}
