import type { EpochMs } from '../../../src/scoring/brand';
import { toEmailAddress, type MailMessage, type Person } from '../../../src/scoring/message';

const START = Date.UTC(2026, 0, 5, 9);
const DAY_MS = 86_400_000;

/** Anna Berg at acme.example for `anna.berg@acme.example`. */
export function person(address: string, name?: string): Person {
  const local = address.slice(0, address.lastIndexOf('@'));
  const words = local.split('.').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  return { address: toEmailAddress(address), name: name ?? words.join(' ') };
}

export const OWNER = person('olga.owner@acme.example');

export function dayAt(day: number): EpochMs {
  return (START + day * DAY_MS) as EpochMs;
}

/** A message that the owner sent on a day, with what else matters to the test. */
export function sent(to: readonly Person[], day = 0, more: Partial<MailMessage> = {}): MailMessage {
  return {
    id: `m${day}-${to.map(({ address }) => address).join('-')}`,
    direction: 'sent',
    sentAt: dayAt(day),
    from: OWNER,
    to,
    cc: [],
    bcc: [],
    subject: 'Budget',
    attachments: [],
    composeType: 'new',
    bodyStart: '',
    parent: null,
    ...more,
  };
}

export function received(from: Person, day = 0): MailMessage {
  return { ...sent([OWNER], day), id: `r${day}-${from.address}`, direction: 'received', from };
}
