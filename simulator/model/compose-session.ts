import type { Draft, DraftAttachment, Infobar, RecipientField } from './contracts';
import type { MailPerson } from './mailbox';

/** What changed in a compose window, for its listeners and for the add-in's launch events. */
export type DraftChange =
  | { readonly kind: 'recipients'; readonly field: RecipientField }
  | {
      readonly kind: 'attachment';
      readonly status: 'added' | 'removed';
      readonly attachment: DraftAttachment;
    }
  | { readonly kind: 'label' }
  | { readonly kind: 'text' }
  | { readonly kind: 'infobars' }
  | { readonly kind: 'stores' };

/**
 * One compose window's item with everything that lives as long as the window: the draft, the add-in's session data,
 * infobars and the hand-over to the pane. The mail client and the add-in both act on it.
 */
export class ComposeSession {
  draft: Draft;
  infobars: readonly Infobar[] = [];
  /** `contextData` of the last Smart Alert whose button opened the pane. */
  handover: string | null = null;
  /** Given by `saveAsync`; null until then. */
  itemId: string | null = null;
  /** JSON text of the item's custom properties. */
  customProperties = '{}';
  readonly sessionData = new Map<string, string>();
  private nextAttachment = 1;

  constructor(
    readonly id: string,
    draft: Draft,
    private readonly changed: (change: DraftChange) => void,
  ) {
    this.draft = draft;
  }

  setRecipients(field: RecipientField, people: readonly MailPerson[]): void {
    this.draft = { ...this.draft, [field]: people };
    this.changed({ kind: 'recipients', field });
  }

  setSubject(subject: string): void {
    this.draft = { ...this.draft, subject };
    this.changed({ kind: 'text' });
  }

  setBody(body: string): void {
    this.draft = { ...this.draft, body };
    this.changed({ kind: 'text' });
  }

  setStart(startsAt: string): void {
    this.draft = { ...this.draft, startsAt };
    this.changed({ kind: 'text' });
  }

  attach(name: string, size: number): void {
    const attachment = { id: `${this.id}-file-${this.nextAttachment++}`, name, size, isInline: false };
    this.draft = { ...this.draft, attachments: [...this.draft.attachments, attachment] };
    this.changed({ kind: 'attachment', status: 'added', attachment });
  }

  /** False when there is no attachment with this id. */
  removeAttachment(id: string): boolean {
    const attachment = this.draft.attachments.find((candidate) => candidate.id === id);
    if (attachment === undefined) return false;
    const attachments = this.draft.attachments.filter((candidate) => candidate !== attachment);
    this.draft = { ...this.draft, attachments };
    this.changed({ kind: 'attachment', status: 'removed', attachment });
    return true;
  }

  setLabel(label: string | null): void {
    this.draft = { ...this.draft, label };
    this.changed({ kind: 'label' });
  }

  setInfobars(infobars: readonly Infobar[]): void {
    this.infobars = infobars;
    this.changed({ kind: 'infobars' });
  }

  /** False when the store would then hold more than `maxChars` characters; nothing is changed in that case. */
  setSessionValue(key: string, value: string, maxChars: number): boolean {
    const used = this.sessionChars() - (this.sessionData.has(key) ? this.charsOf(key) : 0);
    if (used + key.length + value.length > maxChars) return false;
    this.sessionData.set(key, value);
    this.changed({ kind: 'stores' });
    return true;
  }

  /** False when there was no such key. */
  removeSessionValue(key: string): boolean {
    const had = this.sessionData.delete(key);
    if (had) this.changed({ kind: 'stores' });
    return had;
  }

  clearSessionData(): void {
    this.sessionData.clear();
    this.changed({ kind: 'stores' });
  }

  /** Characters of all keys and values. */
  sessionChars(): number {
    let chars = 0;
    for (const key of this.sessionData.keys()) chars += this.charsOf(key);
    return chars;
  }

  private charsOf(key: string): number {
    return key.length + (this.sessionData.get(key)?.length ?? 0);
  }
}
