import { CLIENT_PROFILES, clientProfile } from '../../model/client-profiles';
import { DISPLAY_LANGUAGES } from '../../model/display-languages';
import type { AddIn } from '../../model/add-in';
import type {
  AddInInfo,
  ClientProfile,
  Draft,
  Fault,
  HostLogEntry,
  OutlookState,
  PolicyPreset,
  StoredValue,
  StoreInspector,
  Toast,
} from '../../model/contracts';
import type { HostSession } from '../../model/host-session';
import type { MailboxMessage } from '../../model/mailbox';
import { ROAMING_MAX_CHARS, roamingChars } from '../../protocol/mailbox-calls';
import type { ComposeController } from './compose-controller';

/** What the mail client keeps; `outlookState` makes of it what the user interface sees. */
export interface OutlookParts {
  readonly session: HostSession;
  readonly client: ClientProfile;
  readonly displayLanguage: string;
  readonly policyId: string;
  readonly roaming: Readonly<Record<string, string>>;
  readonly inbox: readonly MailboxMessage[];
  readonly sent: readonly MailboxMessage[];
  readonly drafts: readonly { readonly id: string; readonly draft: Draft }[];
  readonly windows: readonly ComposeController[];
  readonly readPane: string | null;
  readonly faults: readonly Fault[];
  readonly log: readonly HostLogEntry[];
  readonly toasts: readonly Toast[];
}

/** The mail client as it starts on a session. */
export function freshParts(session: HostSession): OutlookParts {
  const newestFirst = [...session.mailbox.messages].reverse();
  return {
    session,
    client: CLIENT_PROFILES[0] ?? clientProfile('web'),
    displayLanguage: 'en-US',
    policyId: session.policyId,
    roaming: session.roaming,
    inbox: newestFirst.filter((message) => message.direction === 'received'),
    sent: newestFirst.filter((message) => message.direction === 'sent'),
    drafts: [],
    windows: [],
    readPane: null,
    faults: [],
    log: [],
    toasts: [],
  };
}

/** One immutable picture of the mail client. */
export function outlookState(parts: OutlookParts): OutlookState {
  return {
    mailbox: parts.session.mailbox,
    inbox: parts.inbox,
    sent: parts.sent,
    drafts: parts.drafts,
    windows: parts.windows.map((controller) => controller.snapshot()),
    readPane: parts.readPane,
    addIn: addInInfo(parts.session.addIn, parts.session.addInOrigin),
    client: parts.client,
    clients: CLIENT_PROFILES,
    displayLanguage: parts.displayLanguage,
    displayLanguages: DISPLAY_LANGUAGES,
    policy: currentPolicy(parts),
    policies: parts.session.policies,
    faults: parts.faults,
    stores: storeInspector(parts),
    log: parts.log,
    toasts: parts.toasts,
  };
}

function currentPolicy(parts: OutlookParts): PolicyPreset {
  const policy = parts.session.policies.find((candidate) => candidate.id === parts.policyId);
  if (policy === undefined) throw new Error(`no policy preset with the id ${parts.policyId}`);
  return policy;
}

function addInInfo(addIn: AddIn, origin: string): AddInInfo {
  const buttons = (surface: 'compose' | 'appointment' | 'read') =>
    addIn.paneCommands
      .filter((command) => command.surface === surface)
      .map(({ id, label }) => ({ id, label }));
  return {
    displayName: addIn.displayName,
    iconUrl: origin + addIn.icon,
    composeButtons: buttons('compose'),
    appointmentButtons: buttons('appointment'),
    readButtons: buttons('read'),
  };
}

function storeInspector(parts: OutlookParts): StoreInspector {
  return {
    roaming: {
      usedChars: roamingChars(parts.roaming),
      maxChars: ROAMING_MAX_CHARS,
      values: Object.entries(parts.roaming).map(toStoredValue),
    },
    session: parts.windows.map(({ session }) => ({
      windowId: session.id,
      usedChars: session.sessionChars(),
      maxChars: parts.client.sessionDataMaxChars,
      values: [...session.sessionData].map(toStoredValue),
    })),
  };
}

function toStoredValue([key, value]: readonly [string, string]): StoredValue {
  return { key, chars: value.length, value };
}
