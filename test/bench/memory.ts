import { cpus, loadavg } from 'node:os';
import { createGraph, decodeGraph, encodeGraph, learnMessage } from '../../src/scoring';
import type { EpochMs } from '../../src/scoring/brand';
import type { Graph } from '../../src/scoring/graph/graph';
import { foldParts } from '../../src/memory/fold-parts';
import { learnedUntil } from '../../src/memory/learned-until';
import { teach } from '../../src/memory/lesson';
import { EMPTY_STATE, mergeStates, type MemoryState } from '../../src/memory/parts';
import { SyntheticMail } from './synthetic-mail';
import { timeEach, type Timing } from './timing';

const ROAMING_CHARS = 30_000;
const DEVICE_CHARS = 9_000_000;
const SETTINGS = { halfLifeDays: 180 };
const SENDS = 6;

function graphOf(mail: SyntheticMail, contacts: number): Graph {
  const graph = createGraph(SETTINGS);
  for (const message of mail.history(contacts * 2)) learnMessage(graph, message);
  return graph;
}

/** A device's state: a history, and sends of its own on the days after. */
function stateOf(self: string, history: Graph, mail: SyntheticMail): MemoryState {
  let state = learnedUntil({ ...EMPTY_STATE, self }, history);
  for (let i = 1; i <= SENDS; i += 1) {
    const at = (history.clock.latestMs + i * 86_400_000) as EpochMs;
    const known = foldParts(state.parts, SETTINGS);
    const message = { ...mail.usual(), id: `${self}/${i}`, direction: 'sent' as const, sentAt: at };
    state = teach(state, { at, known, message }, SETTINGS);
  }
  return state;
}

function row(what: string, { p50, p95 }: Timing, budget: string): string {
  return `| ${what} | ${p50.toFixed(2)} ms | ${p95.toFixed(2)} ms | ${budget} |`;
}

/** What memory costs at a send, printed as a table: reading either tier, and merging two devices. */
function report(): string {
  const small = new SyntheticMail(1500);
  const large = new SyntheticMail(10_000);
  const smallGraph = graphOf(small, 1500);
  const largeGraph = graphOf(large, 10_000);
  const digest = encodeGraph(smallGraph, ROAMING_CHARS);
  const device = encodeGraph(largeGraph, DEVICE_CHARS);
  const kept = decodeGraph(digest);
  const [one, two] = [stateOf('d1', largeGraph, large), stateOf('d2', largeGraph, large)];
  const text = (value: string) => () => value;
  return [
    `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}; programs wanting a core when this began: ${loadavg()[0]?.toFixed(1)}`,
    '',
    '| what | p50 | p95 | budget |',
    '| --- | --- | --- | --- |',
    row(
      'digest decode',
      timeEach(200, text(digest), (stored) => decodeGraph(stored)),
      'within the 10 ms of a cold check',
    ),
    row(
      'digest encode, 1,500 contacts',
      timeEach(20, text(''), () => encodeGraph(smallGraph, ROAMING_CHARS)),
      '',
    ),
    row(
      'device decode, 10,000 contacts',
      timeEach(20, text(device), (stored) => decodeGraph(stored)),
      'within the 40 ms of a cold check',
    ),
    row(
      'merge of two devices, 10,000 contacts',
      timeEach(200, text(''), () => mergeStates(one, two)),
      '',
    ),
    row(
      'fold of the merged parts',
      timeEach(10, text(''), () => foldParts(mergeStates(one, two).parts, SETTINGS)),
      '',
    ),
    '',
    `digest: ${digest.length} characters hold ${kept.ok ? kept.value.contacts.size : 0} of ${smallGraph.contacts.size} contacts; device: ${device.length} characters`,
    '',
  ].join('\n');
}

process.stdout.write(report());
