import { faultAnswer, SimulatedGraph } from '../../simulator/graph/simulated-graph';
import type { GraphFault } from '../../simulator/graph/graph-fault';
import type { MailboxMessage } from '../../simulator/model/mailbox';
import type { Fetch } from '../../src/history/graph-client';
import { readRecord } from '../../src/history/history-record';
import { syncHistory, type HistoryDeps, type SyncProgress } from '../../src/history/sync-history';
import type { SignInError } from '../../src/history/token-source';
import type { Clock } from '../../src/host/ports';
import { createHistoryMemory } from '../../src/memory/history-memory';
import { createOwnerMemory } from '../../src/memory/owner-memory';
import { createGraphMemory } from '../../src/memory/tiered-graph-memory';
import { summarizeGraph } from '../../src/scoring';
import type { EpochMs } from '../../src/scoring/brand';
import { fail, ok } from '../../src/scoring/result';
import { FakeStore } from './fake-store';

const GRAPH_URL = 'https://graph.example/v1.0';
export const TODAY = '2026-03-02';
const HALF_LIFE = { halfLifeDays: 180 };
/** The guard of an answer, which always comes here. */
const ANSWER_GUARD_MS = 60_000;

/** Waits pass at once; what was asked for is written down. */
class InstantClock implements Clock {
  now = Date.parse(`${TODAY}T09:00:00Z`);
  readonly waits: number[] = [];

  nowMs(): EpochMs {
    return this.now as EpochMs;
  }

  after(delayMs: number, callback: () => void): () => void {
    if (delayMs === ANSWER_GUARD_MS) return () => undefined;
    if (delayMs > 0) this.waits.push(delayMs);
    this.now += delayMs;
    let isOn = true;
    queueMicrotask(() => {
      if (isOn) callback();
    });
    return () => void (isOn = false);
  }
}

/** An invented message of Olga's mailbox. */
export function mailboxMail(id: string, change: Partial<MailboxMessage> = {}): MailboxMessage {
  return {
    id,
    direction: 'sent',
    sentAt: '2026-02-20T10:00:00.000Z',
    from: { address: 'Olga@home.example', name: 'Olga Owner' },
    to: [{ address: 'anna.berg@acme.example', name: 'Anna Berg' }],
    cc: [],
    bcc: [],
    subject: 'Offer',
    attachments: [],
    composeType: 'new',
    bodyStart: '',
    ...change,
  };
}

/** `fetch` that reaches the simulator's Graph without a network, with its faults. */
function graphFetch(graph: SimulatedGraph): Fetch {
  return (address, { headers }) => {
    const url = new URL(address);
    const fault = graph.nextFault();
    const answer = graph.answer({
      root: GRAPH_URL,
      path: url.pathname.replace('/v1.0', ''),
      query: url.searchParams,
      method: 'GET',
      header: (name) => headers[name] ?? null,
    });
    if (fault?.kind === 'dropped') return Promise.reject(new TypeError('Failed to fetch'));
    if (fault?.kind === 'cut') return Promise.resolve(new Response('{"value":['));
    const given = (fault === null ? null : faultAnswer(fault)) ?? answer;
    return Promise.resolve(
      new Response(JSON.stringify(given.json), { status: given.status, headers: { ...given.headers } }),
    );
  };
}

export interface BedOptions {
  readonly mail?: readonly MailboxMessage[];
  readonly mostPerPage?: number;
}

/** One mailbox behind the simulator's Graph, and a device that learns it. */
export function createGraphBed({ mail = [], mostPerPage = 2 }: BedOptions = {}) {
  const mailbox = { messages: mail };
  const graph = new SimulatedGraph({
    messages: () => mailbox.messages,
    isToken: (token) => token.startsWith('token-'),
    mostPerPage,
  });
  const roaming = new FakeStore();
  const clock = new InstantClock();
  const refusals = new Map<string, SignInError['code']>();
  const asked: string[] = [];
  /** Another device of the same mailbox shares what roams. */
  const createDevice = () => {
    const store = new FakeStore('device', 4_000_000);
    const tiers = { roaming, device: store };
    const memory = createGraphMemory(tiers, HALF_LIFE);
    const deps: HistoryDeps = {
      ...HALF_LIFE,
      fetch: graphFetch(graph),
      tokens: {
        token: (mode) => {
          asked.push(mode);
          const code = refusals.get(mode);
          return Promise.resolve(code === undefined ? ok(`token-${asked.length}`) : fail({ code }));
        },
      },
      clock,
      store,
      memory: createHistoryMemory(tiers, HALF_LIFE),
      graphUrl: GRAPH_URL,
      historyMonths: 12,
      fromReceived: false,
    };
    const sync = async (change: Partial<HistoryDeps> = {}, control = new AbortController()) => {
      const progress: SyncProgress[] = [];
      const result = await syncHistory({ ...deps, ...change }, control.signal, (step) => progress.push(step));
      return { result, progress };
    };
    const summary = async () => {
      const loaded = await memory.load();
      return loaded.ok ? summarizeGraph(loaded.value) : null;
    };
    const owner = () => createOwnerMemory(tiers, HALF_LIFE);
    return { store, memory, owner, deps, sync, summary, record: () => readRecord(store) };
  };
  const arrive = (...messages: readonly MailboxMessage[]): void => {
    mailbox.messages = [...mailbox.messages, ...messages];
  };
  const faulty = (...faults: readonly (GraphFault | null)[]): void => graph.setFaults(faults);
  return { ...createDevice(), graph, roaming, clock, asked, refusals, createDevice, arrive, faulty };
}

export const THROTTLED: GraphFault = { kind: 'status', status: 429, retryAfterSeconds: 7 };
export const status = (code: number): GraphFault => ({ kind: 'status', status: code });
export const DROPPED: GraphFault = { kind: 'dropped' };
export const CUT: GraphFault = { kind: 'cut' };
