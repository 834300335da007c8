import type { LaunchEvent } from '../ports';

/** What an Office callback receives. Nothing of it is trusted before it was looked at. */
export type OfficeCallback = (answer: unknown) => void;

interface Readable {
  getAsync(callback: OfficeCallback): void;
}

export interface OfficeRecipients extends Readable {
  setAsync(recipients: readonly OfficeRecipient[], callback: OfficeCallback): void;
  addAsync(recipients: readonly OfficeRecipient[], callback: OfficeCallback): void;
}

export interface OfficeRecipient {
  readonly displayName: string;
  readonly emailAddress: string;
}

export interface OfficeLabelsCatalog {
  getIsEnabledAsync(callback: OfficeCallback): void;
}

interface OfficeSessionData {
  getAsync(name: string, callback: OfficeCallback): void;
  setAsync(name: string, value: string, callback: OfficeCallback): void;
  removeAsync(name: string, callback: OfficeCallback): void;
}

interface EventSource {
  addHandlerAsync?(type: string, handler: () => void, callback: OfficeCallback): void;
  removeHandlerAsync?(type: string, callback: OfficeCallback): void;
}

/**
 * The draft. Optional is what some client within the manifest's floor, or its fallback, does not have; and what only an
 * appointment has, in place of the recipient fields and the sender. Ask for people through `recipientsIn`.
 */
export interface OfficeItem extends EventSource {
  readonly to: OfficeRecipients;
  readonly cc: OfficeRecipients;
  readonly bcc: OfficeRecipients;
  readonly from?: Readable;
  readonly requiredAttendees?: OfficeRecipients;
  readonly optionalAttendees?: OfficeRecipients;
  readonly organizer?: Readable;
  readonly subject: Readable;
  readonly body: {
    getAsync(coercion: 'html', options: Readonly<Record<string, unknown>>, callback: OfficeCallback): void;
  };
  readonly sessionData?: OfficeSessionData;
  readonly sensitivityLabel?: Readable;
  getAttachmentsAsync(callback: OfficeCallback): void;
  removeAttachmentAsync(id: string, callback: OfficeCallback): void;
  getComposeTypeAsync?(callback: OfficeCallback): void;
  getInitializationContextAsync?(callback: OfficeCallback): void;
  sendAsync?(callback: OfficeCallback): void;
}

export interface OfficeRoamingSettings {
  get(name: string): unknown;
  set(name: string, value: string): void;
  remove(name: string): void;
  saveAsync(callback: OfficeCallback): void;
}

interface OfficeContext {
  readonly partitionKey?: string | undefined;
  readonly requirements?: { isSetSupported(name: string, minVersion: string): boolean };
  readonly roamingSettings?: OfficeRoamingSettings | undefined;
  readonly sensitivityLabelsCatalog?: OfficeLabelsCatalog | undefined;
  readonly mailbox?:
    | (EventSource & {
        readonly item?: OfficeItem | null | undefined;
        readonly userProfile?: { readonly emailAddress?: string };
      })
    | undefined;
}

/**
 * The part of Office.js that Addressee uses, with the optionality that old clients really have: Microsoft's own types
 * describe the newest one. `test/unit/host/office/office-surface.test.ts` keeps the two in step.
 */
export interface OfficeSurface {
  readonly onReady?: (() => Promise<unknown>) | undefined;
  readonly actions?: { associate(name: string, handler: (event: LaunchEvent) => void): void };
  readonly context?: OfficeContext | undefined;
  readonly MailboxEnums?: {
    readonly BodyMode?: { readonly HostConfig?: unknown };
    readonly SendModeOverride?: { readonly PromptUser?: string };
  };
  readonly EventType?: {
    readonly RecipientsChanged?: string;
    readonly AttachmentsChanged?: string;
    readonly InitializationContextChanged?: string;
    readonly SensitivityLabelChanged?: string;
  };
}

declare const Office: OfficeSurface | undefined;

/** Office.js as it is at this moment; an empty surface where it did not load. Never kept across events. */
export function currentOffice(): OfficeSurface {
  return typeof Office === 'undefined' ? {} : Office;
}

/** Whether this client has the requirement set; false where it cannot say. */
export function supportsMailbox(office: OfficeSurface, minVersion: string): boolean {
  return isSetSupported(office, 'Mailbox', minVersion);
}

/** Whether Outlook signs an add-in in through itself. No manifest can ask for this set, so it is asked here. */
export function supportsNestedSignIn(office: OfficeSurface): boolean {
  return isSetSupported(office, 'NestedAppAuth', '1.1');
}

function isSetSupported(office: OfficeSurface, name: string, minVersion: string): boolean {
  try {
    return office.context?.requirements?.isSetSupported(name, minVersion) === true;
  } catch {
    return false;
  }
}
