import type { ClientId, ClientProfile } from './contracts';

/** Session data of one item: 50,000 characters up to Mailbox 1.15, 2.5 MB from 1.16. */
const SESSION_CHARS = { upTo115: 50_000, from116: 2_621_440 } as const;

/**
 * The clients of Outlook that run Smart Alerts add-ins, newest released builds. Figures: Microsoft's requirement-set
 * tables and the pages on limits and on Smart Alerts, as of August 2026.
 */
export const CLIENT_PROFILES: readonly ClientProfile[] = [
  {
    id: 'web',
    label: 'Outlook on the web',
    mailboxSet: '1.16',
    markdownAlerts: true,
    cancelLabelOn: 'take-action',
    sendFromPane: true,
    sessionDataMaxChars: SESSION_CHARS.from116,
    maxRecipientsRead: 1000,
    maxCallsInFlight: 3,
    unavailable: null,
  },
  {
    id: 'new-windows',
    label: 'New Outlook on Windows',
    mailboxSet: '1.15',
    markdownAlerts: true,
    cancelLabelOn: 'take-action',
    sendFromPane: true,
    sessionDataMaxChars: SESSION_CHARS.upTo115,
    maxRecipientsRead: 1000,
    maxCallsInFlight: 3,
    unavailable: null,
  },
  {
    id: 'mac',
    label: 'Outlook on Mac',
    mailboxSet: '1.14',
    markdownAlerts: false,
    cancelLabelOn: 'dont-send',
    sendFromPane: false,
    sessionDataMaxChars: SESSION_CHARS.upTo115,
    maxRecipientsRead: null,
    maxCallsInFlight: null,
    unavailable: null,
  },
  {
    id: 'classic-windows',
    label: 'Classic Outlook on Windows',
    mailboxSet: '1.16',
    markdownAlerts: true,
    cancelLabelOn: 'take-action',
    sendFromPane: true,
    sessionDataMaxChars: SESSION_CHARS.from116,
    maxRecipientsRead: 1000,
    maxCallsInFlight: null,
    unavailable:
      'Its JavaScript-only event runtime cannot run in a browser. The tests run the event bundle in such an engine instead.',
  },
];

/** The profile of a client. */
export function clientProfile(id: ClientId): ClientProfile {
  const profile = CLIENT_PROFILES.find((candidate) => candidate.id === id);
  if (profile === undefined) throw new Error(`client profile missing: ${id}`);
  return profile;
}
