import type { ComposeSession } from '../model/compose-session';
import type { ClientProfile } from '../model/contracts';

/** Outlook's own error numbers, as far as this host gives them. */
export const ERROR = {
  invalidAttachmentId: 9003,
  tooManyRecipients: 9012,
  settingsTooLarge: 9019,
  genericResponse: 9020,
  duplicateKey: 9023,
  keyMissing: 9024,
  tooManyInfobars: 9025,
  itemChanged: 9030,
  invalidParameter: 9031,
  notSupported: 9032,
  notSaved: 9046,
  itemNotFound: 9049,
  sessionKeyNotFound: 9050,
  sessionDataFull: 9051,
} as const;

/** The host's answer to one call, before the envelope. */
export type CallAnswer = { readonly data?: unknown } | { readonly error: true; readonly errorCode: number };

/** What the calls of one frame act on. */
export interface CallContext {
  /** Null beside a message that is being read. */
  readonly session: ComposeSession | null;
  readonly client: ClientProfile;
  readonly internalDomains: readonly string[];
  /** Takes the add-in's whole roaming settings, each value as JSON text. */
  readonly saveRoaming: (values: Readonly<Record<string, string>>) => void;
  /** `sendAsync` from the pane: presses Send. */
  readonly send: () => void;
}

export interface CallSpec {
  /** As a developer would write it; faults and the host log use it. */
  readonly name: string;
  readonly answer: (session: ComposeSession, params: unknown, context: CallContext) => CallAnswer;
}

/** A failed call with one of Outlook's numbers. */
export function failed(errorCode: number): CallAnswer {
  return { error: true, errorCode };
}
