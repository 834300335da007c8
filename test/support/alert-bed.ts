import type { GraphMemory } from '../../src/memory/graph-memory';
import type { EmailAddress } from '../../src/scoring/brand';
import type { ComposeItem } from '../../src/host/ports';
import { approveSend } from '../../src/send-check/approval';
import { checkSend } from '../../src/send-check/check-send';
import type { SendCheckDeps } from '../../src/send-check/contracts';
import { learnFromSend } from '../../src/send-check/learn-from-send';
import { recordFeedback } from '../../src/send-check/record-feedback';
import { FakeComposeHost } from './fake-compose-host';
import { createGraphBed, mailboxMail } from './graph-bed';
import { RecordingLogger } from './recording-logger';
import { composeItem, people, policy } from './samples';

const MINUTE_MS = 60_000;
export const WRONG = 'Anna Berger <anna@acne.example>';
/** Every send is warned about. */
const WARNS = policy({ rules: [{ id: 'all', when: {}, then: 'warn' }] });

/** A mailbox behind the simulator's Graph, and devices on which Send is pressed and Sent Items are read. */
export function createAlertBed() {
  const bed = createGraphBed();
  const open = (memory: GraphMemory, item: Partial<ComposeItem> = {}) => {
    const host = new FakeComposeHost(composeItem({ subject: 'Offer', to: people(WRONG), ...item }));
    const deps: SendCheckDeps = {
      host,
      memory,
      policy: WARNS,
      clock: bed.clock,
      logger: new RecordingLogger(),
    };
    const check = () => checkSend(deps);
    return {
      host,
      /** What the handler does; true when the message goes. */
      async send(): Promise<boolean> {
        const checked = await check();
        await learnFromSend(deps, checked);
        return checked.decision.action === 'allow';
      },
      async approve() {
        await approveSend(deps, await check(), '');
      },
      async confirm(recipient: EmailAddress) {
        await recordFeedback(deps, await check(), { verdict: 'confirmed', recipient, at: bed.clock.nowMs() });
      },
    };
  };
  let sent = 0;
  /** The draft is in Sent Items: it went out, whoever allowed that. */
  const leave = (draft: ReturnType<typeof open>): void => {
    const { subject, to } = draft.host.item;
    const sentAt = new Date(bed.clock.now).toISOString();
    bed.arrive(mailboxMail(`sent${sent++}`, { sentAt, subject, to }));
  };
  const wait = (minutes: number): void => void (bed.clock.now += minutes * MINUTE_MS);
  return { ...bed, open, leave, wait };
}

/** How many messages' weight of trust answers gave to a recipient, as of a time. */
export async function trustIn(memory: GraphMemory, address: EmailAddress, at: number): Promise<number> {
  const loaded = await memory.load();
  if (!loaded.ok) throw new Error(loaded.error.code);
  const { contacts, clock } = loaded.value;
  const row = contacts.find(address);
  return row < 0 ? 0 : (contacts.trust[row] ?? NaN) * clock.readingFactor(at);
}
