import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEADLINE_MS } from '../../../src/commands/handler-deps';
import { createComposeHost } from '../../../src/host/office/compose-host';
import { createDeviceStore } from '../../../src/host/office/device-store';
import { createOfficeCalls } from '../../../src/host/office/office-calls';
import { createOfficeClock } from '../../../src/host/office/office-clock';
import { currentOffice } from '../../../src/host/office/office-surface';
import { createRoamingStore } from '../../../src/host/office/roaming-store';
import type { LaunchEvent, LaunchEventOutcome } from '../../../src/host/ports';
import { createHistoryMemory } from '../../../src/memory/history-memory';
import { createGraphMemory } from '../../../src/memory/tiered-graph-memory';
import { GRAPH_KEY } from '../../../src/memory/state-store';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import { createGraph, learnMessage } from '../../../src/scoring';
import type { EpochMs } from '../../../src/scoring/brand';
import type { Graph } from '../../../src/scoring/graph/graph';
import { approveSend } from '../../../src/send-check/approval';
import { checkSend } from '../../../src/send-check/check-send';
import type { FakeDraft } from '../../support/fake-office';
import {
  FaultyClient,
  faultKindsOf,
  flippedAt,
  OPERATIONS,
  shapeOf,
  type DeviceKind,
  type StoreFault,
  type Stored,
  type StoreName,
} from '../../support/faulty-client';
import { mailMessage, people } from '../../support/samples';

/**
 * Every operation of every store goes wrong in every way, once at each of its calls in turn and then at all of them,
 * while the event script as it is handles a Send. Time is moved by hand.
 */
const START = Date.parse('2026-03-02T09:00:00Z');
const DAY_MS = 86_400_000;
const STEP_MS = 250;
/** Every so manieth character is damaged in turn. */
const DAMAGED_STEP = 3;
const CLIENTS = ['web', 'runtime', null] as const;
const NO_ONE: Stored = { roaming: new Map(), device: new Map(), session: new Map() };

const named = (displayName: string, emailAddress: string) => ({ displayName, emailAddress });
const offer = (...to: FakeDraft['to']): Partial<FakeDraft> => ({
  to,
  subject: 'Offer',
  html: '<p>Hello Anna,</p><p>here is the offer.</p>',
});
const ANNA = named('Anna Berg', 'anna.berg@acme.example');
const BEN = named('Ben Cole', 'ben.cole@acme.example');
const CARL = named('Carl Dorn', 'carl.dorn@home.example');
const TWIN = named('Anna Berg', 'anna.berg@acne.example');

const SENT = { allowEvent: true };
const WARNED = { allowEvent: false, sendModeOverride: 'promptUser' };

/** What is sent while something goes wrong, and what happens to it when nothing does. */
const DRAFTS = {
  /** From a mailbox of which nothing is known yet. */
  first: { draft: offer(ANNA), outcome: SENT },
  usual: { draft: offer(ANNA, BEN), outcome: SENT },
  slip: { draft: offer(TWIN), outcome: WARNED },
  /** Warned about, approved in the pane, sent again. */
  approved: { draft: offer(TWIN), outcome: SENT },
} as const;
type DraftName = keyof typeof DRAFTS;

/** How many cases there are: a store, an operation or a call that is new shows here. */
const CASES = {
  web: { first: 270, usual: 267, slip: 267, approved: 283 },
  runtime: { first: 288, usual: 285, slip: 285, approved: 301 },
  none: { first: 203, usual: 200, slip: 200, approved: 216 },
};

let send: (event: LaunchEvent) => void = () => undefined;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: START });
  vi.stubGlobal('Office', {
    actions: {
      associate(name: string, handler: typeof send) {
        if (name === 'onMessageSendHandler') send = handler;
      },
    },
  });
  await import('../../../src/commands/commands');
});
beforeEach(() => void vi.setSystemTime(START));
afterAll(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Lets everything happen that waits for no time. */
async function settle(): Promise<void> {
  for (let i = 0; i < 60; i += 1) await Promise.resolve();
}

/** Presses Send in a new runtime: every `completed` until the deadline, and how long the first one took. */
async function press(client: FaultyClient, draft: Partial<FakeDraft>) {
  client.start(draft);
  const completed: (LaunchEventOutcome | undefined)[] = [];
  let tookMs = 0;
  send({ completed: (outcome) => void completed.push(outcome) });
  await settle();
  while (completed.length === 0 && tookMs < DEADLINE_MS) {
    vi.advanceTimersByTime(STEP_MS);
    tookMs += STEP_MS;
    await settle();
  }
  const inTime = completed.length;
  // What answers late does so now, and must change nothing.
  while (vi.getTimerCount() > 0) {
    vi.advanceTimersByTime(DEADLINE_MS);
    await settle();
  }
  client.end();
  return { completed, inTime };
}

function ports() {
  const office = currentOffice();
  const clock = createOfficeClock();
  const calls = createOfficeCalls(clock);
  const tiers = { roaming: createRoamingStore(office, calls), device: createDeviceStore(office, clock) };
  const { learning } = DEFAULT_POLICY;
  return { office, clock, calls, tiers, learning };
}

/** Messages sent to each address, and `all` together. */
type Counts = Readonly<Record<string, number>>;

/** How often each address was written to, as the stores of this client tell; what cannot be read is null. */
async function sentCounts(client: FaultyClient): Promise<Counts | null> {
  client.start({});
  const { tiers, learning } = ports();
  const loaded = await createGraphMemory(tiers, learning).load();
  client.end();
  if (!loaded.ok) return null;
  const { contacts, totals } = loaded.value;
  const counts: Record<string, number> = { all: totals.sentCount };
  contacts.addresses.forEach((address, row) => (counts[address] = contacts.sentCount[row] ?? 0));
  return counts;
}

interface Learned {
  readonly now: Stored;
  /** Without the last send. */
  readonly before: Stored;
  /** All of it, as Sent Items has it. */
  readonly sentItems: Graph;
}

/** A history of 40 messages from Sent Items, and two sends on each of three days since. */
async function learn(kind: DeviceKind): Promise<Learned> {
  const client = new FaultyClient(kind, NO_ONE);
  const sentItems = createGraph(DEFAULT_POLICY.learning);
  const note = (sentAt: number, ...to: FakeDraft['to']) => {
    const recipients = people(
      ...to.map(({ displayName, emailAddress }) => `${String(displayName)} <${String(emailAddress)}>`),
    );
    learnMessage(sentItems, mailMessage({ id: `m${sentAt}`, sentAt: sentAt as EpochMs, to: recipients }));
  };
  for (let i = 40; i > 0; i -= 1) note(START - i * DAY_MS, i % 2 === 0 ? ANNA : CARL);
  await readSentItems(client, sentItems, dayOf(START) - 1);
  let before = NO_ONE;
  for (let i = 0; i < 6; i += 1) {
    if (i === 5) before = client.stored;
    const at = START + (i >> 1) * DAY_MS + i * 60_000;
    vi.setSystemTime(at);
    const to = i % 2 === 0 ? [ANNA, BEN] : [ANNA];
    expect((await press(client, offer(...to))).completed).toEqual([SENT]);
    note(at, ...to);
    client.closeDraft();
  }
  return { now: client.stored, before, sentItems };
}

function dayOf(at: number): number {
  return Math.floor(at / DAY_MS);
}

/** What the pane does once it has read Sent Items up to a day that is over. */
async function readSentItems(client: FaultyClient, graph: Graph, day: number): Promise<void> {
  client.start({});
  const { tiers, learning } = ports();
  expect((await createHistoryMemory(tiers, learning).save({ graph, day }, [])).ok).toBe(true);
  client.end();
}

/** The twin was warned about, and the sender approved of it in the pane. */
async function approve(client: FaultyClient): Promise<void> {
  expect((await press(client, offer(TWIN))).completed).toMatchObject([WARNED]);
  client.start(offer(TWIN));
  const { office, clock, calls, tiers, learning } = ports();
  const deps = {
    host: createComposeHost(office, calls),
    memory: createGraphMemory(tiers, learning),
    policy: DEFAULT_POLICY,
    clock,
    logger: { log: () => undefined },
  };
  expect((await approveSend(deps, await checkSend(deps), '')).ok).toBe(true);
  client.end();
}

interface Case {
  readonly faults: readonly StoreFault[];
  readonly missing: StoreName | null;
}

/** A client as it is before the send that goes wrong. */
interface Beginning extends Learned {
  readonly kind: DeviceKind;
  readonly name: DraftName;
  readonly stored: Stored;
  readonly counts: Counts;
  /** Calls of stores in a send during which nothing goes wrong. */
  readonly calls: readonly string[];
}

async function begin(kind: DeviceKind, name: DraftName): Promise<Beginning> {
  const nothing = { now: NO_ONE, before: NO_ONE, sentItems: createGraph(DEFAULT_POLICY.learning) };
  const learned = name === 'first' ? nothing : await learn(kind);
  const client = new FaultyClient(kind, learned.now);
  if (name === 'approved') await approve(client);
  const { stored } = client;
  const counts = (await sentCounts(client)) ?? {};
  const { draft, outcome } = DRAFTS[name];
  expect((await press(client, draft)).completed).toMatchObject([outcome]);
  return { ...learned, kind, name, stored, counts, calls: [...client.calls] };
}

/** Each call in turn, and all calls of an operation, go wrong in each way; then each store is not there at all. */
function casesOf({ kind: client, name, calls }: Beginning): Case[] {
  const once = (fault: StoreFault): Case => ({ faults: [fault], missing: null });
  const cases: Case[] = [];
  for (const operation of [...new Set(calls)].sort()) {
    const times = calls.filter((one) => one === operation).length;
    for (const kind of faultKindsOf(shapeOf(operation)))
      for (const call of [...Array.from({ length: times }, (_, i) => i + 1), null])
        cases.push(once({ operation, call, kind }));
  }
  // A first value that could not be saved is taken back.
  const refused = { operation: 'roaming.saveAsync', call: null, kind: 'fails' } as const;
  if (name === 'first')
    for (const kind of faultKindsOf(shapeOf('roaming.remove')))
      cases.push({ faults: [refused, { operation: 'roaming.remove', call: null, kind }], missing: null });
  for (const missing of Object.keys(OPERATIONS) as StoreName[])
    if (missing === 'roaming' || missing === 'session' || missing === client)
      cases.push({ faults: [], missing });
  return cases;
}

/** What is wrong with how a case ended; null when nothing is. */
async function run(one: Case, beginning: Beginning): Promise<string | null> {
  const { kind, name } = beginning;
  vi.setSystemTime(START + 3 * DAY_MS);
  const client = new FaultyClient(kind, beginning.stored, beginning.before);
  client.faults = one.faults;
  client.missing = one.missing;
  const { completed, inTime } = await press(client, DRAFTS[name].draft);
  for (const call of client.calls) reached.add(call);
  client.faults = [];
  client.missing = null;
  client.closeDraft();
  if (inTime !== 1 || completed.length !== 1) return `${inTime} answers in time, ${completed.length} in all`;
  const isExpected = outcomesOf(one, beginning).some((outcome) => isSame(outcome, completed[0]));
  if (!isExpected) return `answered ${JSON.stringify(completed[0])}`;
  return whatIsLost(one, beginning, client);
}

/** What may be answered: a fault may take away what makes a check better, never the check. */
function outcomesOf({ faults, missing }: Case, { kind, name }: Beginning): readonly LaunchEventOutcome[] {
  const { outcome } = DRAFTS[name];
  const store = missing ?? faults[0]?.operation.split('.')[0];
  // An approval that cannot be read approves nothing.
  if (name === 'approved' && store === 'session') return [outcome, WARNED];
  // Where the only copy cannot be read the policy says what happens; the default one lets the mail go.
  if (kind === null && store === 'roaming')
    return [outcome, { allowEvent: DEFAULT_POLICY.onUnavailable.memory === 'allow' }];
  return [outcome];
}

function isSame(one: LaunchEventOutcome, other: LaunchEventOutcome | undefined): boolean {
  return one.allowEvent === other?.allowEvent && one.sendModeOverride === other.sendModeOverride;
}

/** Null when a new runtime knows all that was known, the next send adds to it, and each store then holds it all. */
async function whatIsLost(one: Case, beginning: Beginning, client: FaultyClient): Promise<string | null> {
  const { kind, counts } = beginning;
  // The only copy read as less than it is, all the time: what is lost comes back from Sent Items.
  if (kind === null && isOnlyCopyWrong(one))
    await readSentItems(client, beginning.sentItems, dayOf(START) + 2);
  const after = await sentCounts(client);
  if (after === null) return 'memory cannot be read afterwards';
  for (const [address, count] of Object.entries(counts)) {
    const now = after[address] ?? 0;
    if (now < count || now > count + (isNamedLate(one) ? 2 : 1))
      return `${address} was written to ${count} times, now ${now}`;
  }
  vi.setSystemTime(START + 3 * DAY_MS + 3_600_000);
  if (!isSame(SENT, (await press(client, offer(ANNA))).completed[0])) return 'the next send was stopped';
  client.closeDraft();
  for (const wiped of kind === null ? [null] : (['roaming', 'device'] as const)) {
    const alone = new FaultyClient(kind, client.stored);
    if (wiped !== null) alone.wipe(wiped);
    const all = (await sentCounts(alone))?.['all'];
    if (all !== (after['all'] ?? 0) + 1)
      return `${all} sends without ${wiped}, before the last one ${after['all']}`;
  }
  return null;
}

/** No program can tell a wiped or an older copy from a true one, nor mend a damaged one that is the only one. */
function isOnlyCopyWrong({ faults: [fault] }: Case): boolean {
  if (fault?.operation !== 'roaming.get') return false;
  if (typeof fault.kind === 'object') return fault.call === null;
  return fault.kind === 'finds nothing' || fault.kind === 'finds what was there before';
}

/**
 * A storage that keeps the device's first copy after it was given up: that one send is known by this device's name and,
 * in what roams, by that of devices without a storage, until Sent Items take the place of both.
 */
function isNamedLate({ faults: [fault] }: Case): boolean {
  return fault?.operation === 'runtime.setItem' && fault.kind === 'answers late';
}

/** Every operation that any case called. */
const reached = new Set<string>();

describe.each(CLIENTS)('a Send while stores go wrong, device store: %s', (kind) => {
  it.each(Object.keys(DRAFTS) as DraftName[])('%s: answered in time, nothing lost', async (name) => {
    const beginning = await begin(kind, name);
    const cases = casesOf(beginning);
    const failures: string[] = [];
    for (const one of cases) {
      const wrong = await run(one, beginning);
      if (wrong !== null) failures.push(`${JSON.stringify(one)}: ${wrong}`);
    }
    expect(failures).toEqual([]);
    expect(cases).toHaveLength(CASES[kind ?? 'none'][name]);
  });

  it('knows all it knew whichever character is damaged where it is stored', async () => {
    const { now } = await learn(kind);
    const counts = await sentCounts(new FaultyClient(kind, now));
    for (const store of kind === null ? (['roaming'] as const) : (['roaming', 'device'] as const)) {
      const length = now[store].get(GRAPH_KEY)?.length ?? 0;
      for (let place = 0; place < length; place += DAMAGED_STEP) {
        const client = new FaultyClient(kind, now);
        client.damage(store, GRAPH_KEY, (text) => flippedAt(text, place));
        const found = await sentCounts(client);
        if (kind !== null) expect(found).toEqual(counts);
        // The only copy: less is known, or nothing is, and nothing wrong.
        else
          for (const [address, count] of Object.entries(found ?? {}))
            expect(counts?.[address]).toBeGreaterThanOrEqual(count);
      }
    }
  });
});

it('reaches every operation of every store', () => {
  const all = Object.entries(OPERATIONS).flatMap(([store, names]) =>
    Object.keys(names).map((name) => `${store}.${name}`),
  );
  expect([...reached].sort()).toEqual(all.sort());
});
