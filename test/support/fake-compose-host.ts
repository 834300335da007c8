import type { ComposeHost, ComposeItem, DraftEditor, HostError } from '../../src/host/ports';
import { fail, ok, type Result } from '../../src/scoring/result';
import type { Person, RecipientField } from '../../src/scoring/message';

export type HostCall = keyof ComposeHost | Exclude<keyof DraftEditor, 'onDraftChanged'>;

/** What goes wrong: a coded failure, or `silent`: the call never settles. */
export type HostFault = HostError['code'] | 'silent';

/** A draft in memory: what the handler reads and what the pane edits, with faults set per call. */
export class FakeComposeHost implements ComposeHost, DraftEditor {
  readonly session = new Map<string, string>();
  readonly calls: HostCall[] = [];
  handover: string | null = null;
  sends = 0;
  /** The most calls that were under way at once. */
  maxInFlight = 0;
  private inFlight = 0;
  private readonly faults = new Map<HostCall, HostFault>();
  private readonly listeners = new Set<() => void>();

  constructor(public item: ComposeItem) {}

  /** Every later call of this kind goes wrong in this way; null mends it. */
  setFault(call: HostCall, fault: HostFault | null): void {
    if (fault === null) this.faults.delete(call);
    else this.faults.set(call, fault);
  }

  /** The user edits the draft in Outlook. */
  edit(change: Partial<ComposeItem>): void {
    this.item = { ...this.item, ...change };
    this.notify();
  }

  notify(): void {
    for (const listener of this.listeners) listener();
  }

  readItem(withLabels = false): Promise<Result<ComposeItem, HostError>> {
    return this.perform('readItem', () => {
      const { labels, ...item } = this.item;
      return withLabels ? { ...item, labels } : item;
    });
  }

  readSession(key: string): Promise<Result<string | null, HostError>> {
    return this.perform('readSession', () => this.session.get(key) ?? null);
  }

  writeSession(key: string, value: string): Promise<Result<void, HostError>> {
    return this.perform('writeSession', () => void this.session.set(key, value));
  }

  removeSession(key: string): Promise<Result<void, HostError>> {
    return this.perform('removeSession', () => void this.session.delete(key));
  }

  setRecipients(field: RecipientField, people: readonly Person[]): Promise<Result<void, HostError>> {
    return this.perform('setRecipients', () => this.edit({ [field]: people }));
  }

  removeAttachment(id: string): Promise<Result<void, HostError>> {
    return this.perform('removeAttachment', () =>
      this.edit({ attachments: this.item.attachments.filter((attachment) => attachment.id !== id) }),
    );
  }

  send(): Promise<Result<void, HostError>> {
    return this.perform('send', () => {
      this.sends += 1;
    });
  }

  readHandover(): Promise<Result<string | null, HostError>> {
    return this.perform('readHandover', () => this.handover);
  }

  onDraftChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async perform<T>(call: HostCall, succeed: () => T): Promise<Result<T, HostError>> {
    this.calls.push(call);
    const fault = this.faults.get(call);
    if (fault === 'silent') return new Promise(() => undefined);
    this.inFlight += 1;
    this.maxInFlight = Math.max(this.maxInFlight, this.inFlight);
    await Promise.resolve();
    this.inFlight -= 1;
    return fault === undefined ? ok(succeed()) : fail({ code: fault, call });
  }
}
