import type { LaunchEvent, LaunchEventOutcome } from '../../src/host/ports';
import type {
  OfficeCallback,
  OfficeItem,
  OfficeRecipient,
  OfficeSurface,
} from '../../src/host/office/office-surface';

export interface FakeRecipient {
  readonly displayName?: unknown;
  readonly emailAddress?: unknown;
  readonly recipientType?: string;
}

/** The open draft as Outlook holds it; what the add-in changes shows here. */
export interface FakeDraft {
  to: readonly FakeRecipient[];
  cc: readonly FakeRecipient[];
  bcc: readonly FakeRecipient[];
  from: FakeRecipient | null;
  subject: string;
  html: string;
  composeType: string;
  attachments: readonly Readonly<Record<string, unknown>>[];
  /** The id of its sensitivity label; what Outlook gives where there is none is not documented. */
  label: string | null;
}

/**
 * What goes wrong with one kind of call: Outlook's error number, a throw, no answer ever, an answer after some
 * milliseconds, two answers, or an answer that is not what the documentation says.
 */
export type OfficeFault =
  | { readonly kind: 'error'; readonly code: number }
  | { readonly kind: 'throw' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'late'; readonly afterMs: number }
  | { readonly kind: 'twice' }
  | { readonly kind: 'answer'; readonly answer: unknown };

export interface FakeOfficeOptions {
  readonly draft?: Partial<FakeDraft>;
  /** The draft is a meeting: `to` are its required attendees, `cc` the optional ones, `from` is its organizer. */
  readonly isAppointment?: boolean;
  /** The highest Mailbox requirement set of this client. */
  readonly mailbox?: string;
  readonly partitionKey?: string;
  readonly handover?: string | null;
  /** The organisation has sensitivity labels; absent for a client that knows nothing of them. */
  readonly isLabelling?: boolean;
  /** Calls back later; needed for `late` faults only. */
  readonly schedule?: (delayMs: number, callback: () => void) => void;
  /** How an answer reaches the add-in; by default as it is. */
  readonly deliver?: (callback: OfficeCallback, answer: unknown) => void;
}

/** Outlook's number for a session key that was never written. */
const KEY_NOT_FOUND = 9050;

/**
 * Office.js as one client shows it: a draft, its session data and roaming settings, launch events, and faults set by
 * call name (`to.getAsync`, `sessionData.setAsync`, `roamingSettings.saveAsync`, ...). Answers come asynchronously.
 */
export class FakeOffice {
  readonly draft: FakeDraft;
  readonly session = new Map<string, string>();
  /** What the mailbox holds; a running add-in reads the copy it was started with. */
  readonly savedSettings = new Map<string, string>();
  readonly settings = new Map<string, string>();
  /** Every call by name, in order. */
  readonly calls: string[] = [];
  readonly subscriptions = new Map<string, () => void>();
  sends = 0;
  /** The most calls that were under way at once. */
  maxInFlight = 0;
  hasItem = true;
  hasRoamingSettings = true;
  private inFlight = 0;
  private readonly faults = new Map<string, OfficeFault>();
  private readonly handlers = new Map<string, (event: LaunchEvent) => void>();

  constructor(private readonly options: FakeOfficeOptions = {}) {
    this.draft = { ...EMPTY_DRAFT, ...options.draft };
  }

  /** Every later call of this name goes wrong in this way; null mends it. */
  setFault(call: string, fault: OfficeFault | null): void {
    if (fault === null) this.faults.delete(call);
    else this.faults.set(call, fault);
  }

  /** The names that handlers were associated with. */
  get associated(): readonly string[] {
    return [...this.handlers.keys()];
  }

  /** Raises a launch event; the returned list fills with every `completed`. */
  raise(functionName: string): (LaunchEventOutcome | undefined)[] {
    const handler = this.handlers.get(functionName);
    if (handler === undefined) throw new Error(`no handler is associated with ${functionName}`);
    const completed: (LaunchEventOutcome | undefined)[] = [];
    handler({ completed: (outcome) => void completed.push(outcome) });
    return completed;
  }

  /** The `Office` global of this client. */
  get surface(): OfficeSurface {
    return {
      actions: { associate: (name, handler) => void this.handlers.set(name, handler) },
      MailboxEnums: { SendModeOverride: { PromptUser: 'promptUser' } },
      EventType: {
        RecipientsChanged: 'olkRecipientsChanged',
        AttachmentsChanged: 'olkAttachmentsChanged',
        InitializationContextChanged: 'olkInitializationContextChanged',
        SensitivityLabelChanged: 'olkSensitivityLabelChanged',
      },
      context: this.createContext(),
    };
  }

  /** Read anew at each access: Outlook changes the item under a running add-in. */
  private createContext(): NonNullable<OfficeSurface['context']> {
    const { item, settingsSurface } = this;
    const openItem = () => (this.hasItem ? item : null);
    const openSettings = () => (this.hasRoamingSettings ? settingsSurface : undefined);
    return {
      partitionKey: this.options.partitionKey,
      requirements: { isSetSupported: (name, version) => name === 'Mailbox' && this.supports(version) },
      mailbox: {
        get item() {
          return openItem();
        },
      },
      get roamingSettings() {
        return openSettings();
      },
      ...(this.options.isLabelling === undefined
        ? {}
        : {
            sensitivityLabelsCatalog: {
              getIsEnabledAsync: this.getter(
                'sensitivityLabelsCatalog.getIsEnabledAsync',
                () => this.options.isLabelling,
              ),
            },
          }),
    };
  }

  private supports(version: string): boolean {
    return Number(version.split('.')[1]) <= Number((this.options.mailbox ?? '1.14').split('.')[1]);
  }

  private get item(): OfficeItem {
    return this.options.isAppointment === true ? this.appointment : this.message;
  }

  /** What `Office.AppointmentCompose` has in place of recipients, sender and compose type. */
  private get appointment(): OfficeItem {
    const { to, cc, from } = this.message;
    const attendees = { requiredAttendees: to, optionalAttendees: cc, organizer: from };
    const missing = { to: undefined, cc: undefined, bcc: undefined, from: undefined };
    const item = { ...this.message, ...attendees, ...missing, getComposeTypeAsync: undefined };
    return item as unknown as OfficeItem;
  }

  private get message(): OfficeItem {
    return {
      to: this.recipients('to'),
      cc: this.recipients('cc'),
      bcc: this.recipients('bcc'),
      from: { getAsync: this.getter('from.getAsync', () => this.draft.from) },
      subject: { getAsync: this.getter('subject.getAsync', () => this.draft.subject) },
      body: {
        getAsync: (_coercion, _options, callback) =>
          this.answer('body.getAsync', callback, () => this.draft.html),
      },
      sessionData: this.sessionSurface,
      sensitivityLabel: { getAsync: this.getter('sensitivityLabel.getAsync', () => this.draft.label) },
      getAttachmentsAsync: this.getter('getAttachmentsAsync', () => this.draft.attachments),
      getComposeTypeAsync: this.getter('getComposeTypeAsync', () => ({
        composeType: this.draft.composeType,
        coercionType: 'html',
      })),
      getInitializationContextAsync: this.getter(
        'getInitializationContextAsync',
        () => this.options.handover,
      ),
      removeAttachmentAsync: (id, callback) =>
        this.answer('removeAttachmentAsync', callback, () => {
          this.draft.attachments = this.draft.attachments.filter((attachment) => attachment['id'] !== id);
        }),
      sendAsync: this.getter('sendAsync', () => void (this.sends += 1)),
      addHandlerAsync: (type, handler, callback) =>
        this.answer(`addHandlerAsync ${type}`, callback, () => void this.subscriptions.set(type, handler)),
      removeHandlerAsync: (type, callback) =>
        this.answer(`removeHandlerAsync ${type}`, callback, () => void this.subscriptions.delete(type)),
    };
  }

  private recipients(field: 'to' | 'cc' | 'bcc'): OfficeItem['to'] {
    const write =
      (call: string, next: (given: readonly OfficeRecipient[]) => readonly FakeRecipient[]) =>
      (given: readonly OfficeRecipient[], callback: OfficeCallback): void =>
        this.answer(`${field}.${call}`, callback, () => {
          if (given.length > 100) throw new Error('more than 100 recipients in one call');
          this.draft[field] = next(given);
        });
    return {
      getAsync: this.getter(`${field}.getAsync`, () => this.draft[field]),
      setAsync: write('setAsync', (given) => given),
      addAsync: write('addAsync', (given) => [...this.draft[field], ...given]),
    };
  }

  private get sessionSurface(): NonNullable<OfficeItem['sessionData']> {
    const missing = { status: 'failed', error: { code: KEY_NOT_FOUND } };
    return {
      getAsync: (name, callback) => {
        const known = this.session.has(name);
        this.answer(
          'sessionData.getAsync',
          callback,
          () => this.session.get(name),
          known ? undefined : missing,
        );
      },
      setAsync: (name, value, callback) =>
        this.answer('sessionData.setAsync', callback, () => void this.session.set(name, value)),
      removeAsync: (name, callback) =>
        this.answer(
          'sessionData.removeAsync',
          callback,
          () => void this.session.delete(name),
          this.session.has(name) ? undefined : missing,
        ),
    };
  }

  private get settingsSurface(): NonNullable<NonNullable<OfficeSurface['context']>['roamingSettings']> {
    return {
      get: (name) => {
        if (this.faults.get('roamingSettings.get')?.kind === 'throw') throw new Error('roamingSettings.get');
        return this.settings.get(name);
      },
      set: (name, value) => void this.settings.set(name, value),
      remove: (name) => void this.settings.delete(name),
      saveAsync: this.getter('roamingSettings.saveAsync', () => {
        this.savedSettings.clear();
        for (const [name, value] of this.settings) this.savedSettings.set(name, value);
      }),
    };
  }

  private getter(call: string, value: () => unknown): (callback: OfficeCallback) => void {
    return (callback) => this.answer(call, callback, value);
  }

  private answer(call: string, callback: OfficeCallback, value: () => unknown, failure?: unknown): void {
    this.calls.push(call);
    const fault = this.faults.get(call);
    if (fault?.kind === 'throw') throw new Error(call);
    this.inFlight += 1;
    this.maxInFlight = Math.max(this.maxInFlight, this.inFlight);
    if (fault?.kind === 'silent') return;
    const answers = (): void => {
      this.inFlight -= 1;
      const given = answerOf(fault, () => failure ?? { status: 'succeeded', value: value() });
      const deliver = this.options.deliver ?? ((to, what) => to(what));
      deliver(callback, given);
      if (fault?.kind === 'twice') deliver(callback, given);
    };
    if (fault?.kind === 'late') this.options.schedule?.(fault.afterMs, answers);
    else void Promise.resolve().then(answers);
  }
}

function answerOf(fault: OfficeFault | undefined, succeed: () => unknown): unknown {
  if (fault?.kind === 'error') return { status: 'failed', error: { code: fault.code } };
  return fault?.kind === 'answer' ? fault.answer : succeed();
}

const EMPTY_DRAFT: FakeDraft = {
  to: [],
  cc: [],
  bcc: [],
  from: { displayName: 'Olga Owner', emailAddress: 'olga@home.example' },
  subject: '',
  html: '<html><body></body></html>',
  composeType: 'newMail',
  attachments: [],
  label: null,
};
