import type { ClientProfile, Draft } from '../model/contracts';
import type { MailboxMessage, MailPerson } from '../model/mailbox';

/** `itemType` of `GetInitialData`: this, and no separate flag, tells office.js whether the item is being written. */
const ITEM_TYPE = { read: 1, message: 4, appointment: 5 } as const;
/** The host's numbers differ from office.js's own: 2 is the widest, 3 is the item only. */
const READ_WRITE_MAILBOX = 2;
/** `_appName` of Outlook on the web. */
const OUTLOOK_WEB_APP = 64;
const CLIENT_MODE_READ_WRITE = 1;

export interface AppContextOptions {
  readonly addInId: string;
  readonly addInName: string;
  readonly addInOrigin: string;
  readonly instanceId: string;
  readonly client: ClientProfile;
  /** The locale of `Office.context.displayLanguage`. */
  readonly displayLanguage: string;
  /** Roaming settings as stored: each value is JSON text. A running frame keeps this copy for its lifetime. */
  readonly roaming: Readonly<Record<string, string>>;
}

/** The answer to `ContextActivationManager_getAppContextAsync`. office.js gives up if any field it needs is undefined. */
export function appContext(options: AppContextOptions): Readonly<Record<string, unknown>> {
  return {
    _id: options.addInId,
    _appName: OUTLOOK_WEB_APP,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _appUILocale: options.displayLanguage,
    _dataLocale: options.displayLanguage,
    _docUrl: '',
    _clientMode: CLIENT_MODE_READ_WRITE,
    _settings: { ...options.roaming },
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: options.instanceId,
    _appInstanceId: options.instanceId,
    // JSON text, and versions as strings: 1.10 as a number would read as 1.1.
    _requirementMatrix: JSON.stringify({
      Mailbox: options.client.mailboxSet,
      SmartAlerts: '1.1',
      NestedAppAuth: '1.1',
    }),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.19322.15022',
    _clientWindowHeight: 800,
    _clientWindowWidth: 320,
    _addinName: options.addInName,
    _appDomains: [options.addInOrigin],
    _dialogRequirementMatrix: '{}',
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

export type OpenItem =
  | { readonly kind: 'compose'; readonly draft: Draft }
  | { readonly kind: 'read'; readonly message: MailboxMessage }
  | { readonly kind: 'missing' };

/** The answer to `GetInitialData`; null stands for a mailbox with no item, which office.js shows as `item: null`. */
export function initialData(owner: MailPerson, item: OpenItem): Readonly<Record<string, unknown>> | null {
  if (item.kind === 'missing') return null;
  const common = {
    permissionLevel: READ_WRITE_MAILBOX,
    userDisplayName: owner.name,
    userEmailAddress: owner.address,
    userProfileType: 'office365',
    userTimeZone: 'UTC',
    timeZoneOffsets: [{ start: 0, end: Number.MAX_SAFE_INTEGER, offset: 0 }],
    hostVersion: '20260529014.11',
    owaView: 'ThreeColumns',
    isFromSharedFolder: false,
  };
  if (item.kind === 'compose')
    return { ...common, itemType: ITEM_TYPE[item.draft.kind], conversationId: null };
  return { ...common, itemType: ITEM_TYPE.read, ...readItem(item.message) };
}

function readItem(message: MailboxMessage): Readonly<Record<string, unknown>> {
  const sentAt = Date.parse(message.sentAt);
  return {
    id: message.id,
    conversationId: `conversation-${message.id}`,
    internetMessageId: `<${message.id}@localhost>`,
    itemClass: 'IPM.Note',
    subject: message.subject,
    normalizedSubject: message.subject.replace(/^((re|fw|fwd):\s*)+/i, ''),
    from: toHostPerson(message.from),
    sender: toHostPerson(message.from),
    to: message.to.map(toHostPerson),
    cc: message.cc.map(toHostPerson),
    bcc: message.bcc.map(toHostPerson),
    attachments: [],
    dateTimeCreated: sentAt,
    dateTimeModified: sentAt,
    isRead: true,
  };
}

function toHostPerson(person: MailPerson): Readonly<Record<string, unknown>> {
  return { name: person.name, address: person.address, recipientType: 0 };
}
