import type { BrowserContext } from 'playwright-core';
import { learnedUntil } from '../../src/memory/learned-until';
import { createStateStore, GRAPH_KEY } from '../../src/memory/state-store';
import { createGraph, learnMessage } from '../../src/scoring';
import type { MailMessage, Person } from '../../src/scoring/message';
import { SyntheticMail } from '../bench/synthetic-mail';
import { FakeStore } from './fake-store';
import type { TestBed } from '../e2e/harness/test-bed';

const DEVICE_CHARS = 4_000_000;

/** What the add-in would have stored about a mailbox of so many people, invented, and people to write to. */
export interface LargeMemory {
  readonly device: string;
  readonly roaming: string;
  /** Contacts, and one in four who only resembles one. */
  readonly recipients: readonly Person[];
}

/** The memory of somebody who wrote to `contacts` people; the same each time. */
export async function learnLargeMailbox(
  owner: Person,
  contacts: number,
  recipients: number,
): Promise<LargeMemory> {
  const mail = new SyntheticMail(contacts);
  const graph = createGraph({ halfLifeDays: 180 });
  for (const message of mail.history(contacts * 2)) learnMessage(graph, ownedBy(owner, mail.owner, message));
  const tiers = { roaming: new FakeStore(), device: new FakeStore('device', DEVICE_CHARS) };
  await createStateStore(tiers).update((state) => learnedUntil(state, graph));
  const draft = mail.draft(recipients);
  return {
    device: tiers.device.values.get(GRAPH_KEY) ?? '',
    roaming: tiers.roaming.values.get(GRAPH_KEY) ?? '',
    recipients: [...draft.to, ...draft.cc],
  };
}

/** Puts it where the add-in keeps its memory: on the device of this browser profile, and in the mailbox. */
export async function storeLargeMemory(
  bed: Pick<TestBed, 'mailbox' | 'simulator'>,
  context: BrowserContext,
  { device, roaming }: LargeMemory,
): Promise<void> {
  bed.mailbox.saveRoaming({ [GRAPH_KEY]: JSON.stringify(roaming) });
  const { partitionKey } = bed.mailbox.session('');
  const page = await context.newPage();
  await page.goto(new URL('assets/icon-16.png', `${bed.simulator.addInOrigin}/`).href);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    partitionKey + GRAPH_KEY,
    device,
  ] as const);
  await page.close();
}

function ownedBy(owner: Person, invented: Person, message: MailMessage): MailMessage {
  const swap = (person: Person): Person => (person.address === invented.address ? owner : person);
  return { ...message, from: swap(message.from), to: message.to.map(swap), cc: message.cc.map(swap) };
}
