import type { ComposeSession } from '../../model/compose-session';
import type { ClientProfile, Fault, HostLogEntry } from '../../model/contracts';
import type { HostSession } from '../../model/host-session';
import type { CallContext } from '../../protocol/call-answer';
import type { AppContextOptions } from '../../protocol/start-up';

/** What the open windows share of the mail client. */
export interface OutlookHost {
  readonly session: HostSession;
  readonly client: () => ClientProfile;
  readonly displayLanguage: () => string;
  readonly faults: () => readonly Fault[];
  readonly roaming: () => Readonly<Record<string, string>>;
  readonly partitionKey: () => string;
  readonly saveRoaming: (values: Readonly<Record<string, string>>) => void;
  readonly log: (entry: Omit<HostLogEntry, 'seq'>) => void;
  /** Something that the user interface shows has changed. */
  readonly changed: () => void;
}

/** The calls of one frame, acting on a compose window's session or on none. */
export function callContext(
  host: OutlookHost,
  session: ComposeSession | null,
  send: () => void,
): CallContext {
  return {
    session,
    client: host.client(),
    internalDomains: host.session.mailbox.internalDomains,
    saveRoaming: host.saveRoaming,
    send,
  };
}

/** What a frame is told when it starts; its roaming settings are the newest ones, and stay as they are from then on. */
export function startOptions(host: OutlookHost): AppContextOptions {
  return {
    addInId: host.session.addIn.id,
    addInName: host.session.addIn.displayName,
    addInOrigin: host.session.addInOrigin,
    instanceId: crypto.randomUUID(),
    client: host.client(),
    displayLanguage: host.displayLanguage(),
    roaming: host.roaming(),
  };
}
