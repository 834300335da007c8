import { Command } from 'commander';
import {
  createGraph,
  decodeGraph,
  encodeGraph,
  learnMessage,
  observeSend,
  riskLevel,
  scoreMessage,
} from '../scoring/index';
import type { Graph } from '../scoring/graph/graph';
import type { Mailbox } from '../training/mailbox';
import type { WalkSettings } from '../training/mailbox-walk';
import { measureMailbox, type Detector } from '../training/measure/measure-mailbox';
import { aboveThreshold, shareOf, thresholdAt } from '../training/measure/metrics';
import type { Outcome } from '../training/measure/outcome';
import { HALF_LIFE_DAYS, readTrainingData, walkSettings } from './training-data';

const ROAMING_CHARS = 30_000;
/** Messages learned between two savings, as `replay --memory roaming` has it. */
const SAVE_EVERY = 25;
const PER_HUNDRED_SENDS = 1;
const CORRUPTED_SHARE = 0.4;

/** A mailbox's graph at its end, what the digest keeps of it, and what each memory made of its checks. */
interface Measured {
  readonly name: string;
  readonly chars: number;
  readonly full: Graph;
  readonly kept: Graph;
  readonly byFull: readonly Outcome[];
  readonly byRoaming: readonly Outcome[];
}

function reread(text: string): Graph {
  const read = decodeGraph(text);
  if (!read.ok) throw new Error(`digest: expected to read what was written, got ${read.error.code}`);
  return read.value;
}

/** The engine with the shipped weights; `isRoaming` keeps only what the digest holds, every so many messages. */
function createMemoryDetector(isRoaming: boolean): { detector: Detector; graph: () => Graph } {
  let graph = createGraph({ halfLifeDays: HALF_LIFE_DAYS });
  let learned = 0;
  const detector: Detector = {
    graph,
    learn: (message) => {
      learnMessage(graph, message);
      learned += 1;
      if (isRoaming && learned % SAVE_EVERY === 0) graph = reread(encodeGraph(graph, ROAMING_CHARS));
    },
    score: (message) => scoreMessage(graph, message),
    alerts: (report) =>
      [...report.recipients, ...report.attachments].some(
        (scored) => riskLevel(graph, scored, PER_HUNDRED_SENDS) !== 'normal',
      ),
    observe: (report) => observeSend(graph, report, PER_HUNDRED_SENDS),
  };
  return { detector, graph: () => graph };
}

function measure(mailbox: Mailbox, index: number, settings: WalkSettings): Measured {
  const [full, roaming] = [createMemoryDetector(false), createMemoryDetector(true)];
  const byFull = measureMailbox(mailbox, index, settings, full.detector);
  const byRoaming = measureMailbox(mailbox, index, settings, roaming.detector);
  const text = encodeGraph(full.graph(), ROAMING_CHARS);
  return {
    name: mailbox.name,
    chars: text.length,
    full: full.graph(),
    kept: reread(text),
    byFull,
    byRoaming,
  };
}

/** Share of all counted slips that score above the threshold; NaN without slips. */
function recallAbove(outcomes: readonly Outcome[], threshold: number): number {
  const slips = outcomes.filter(({ counted, kind }) => counted && kind !== null);
  return shareOf(slips, aboveThreshold(threshold));
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function mean(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function render(all: readonly Measured[], cleanRate: number): string {
  const fullAt = thresholdAt(
    all.flatMap(({ byFull }) => byFull),
    cleanRate,
  );
  const roamingAt = thresholdAt(
    all.flatMap(({ byRoaming }) => byRoaming),
    cleanRate,
  );
  const full = all.map(({ byFull }) => recallAbove(byFull, fullAt));
  const roaming = all.map(({ byRoaming }) => recallAbove(byRoaming, roamingAt));
  const rows = all.map(({ name, chars, full: whole, kept }, i) =>
    [
      name,
      chars,
      `${kept.contacts.size} of ${whole.contacts.size}`,
      `${kept.ties.size / 2} of ${whole.ties.size / 2}`,
      percent(full[i] ?? NaN),
      percent(roaming[i] ?? NaN),
    ].join(' | '),
  );
  return [
    'mailbox | digest, characters | contacts kept | ties kept | recall %, full | recall %, roaming',
    '--- | ---: | ---: | ---: | ---: | ---:',
    ...rows,
    `mean |  |  |  | ${percent(mean(full))} | ${percent(mean(roaming))}`,
    '',
  ].join('\n');
}

function bench(folder: string, { seed, rate, most }: { seed: string; rate: string; most: string }): void {
  const data = readTrainingData(folder);
  const settings = walkSettings(data, Number(seed), { corruptedShare: CORRUPTED_SHARE, warmUpShare: 0 });
  const measured = data.mailboxes.slice(0, Number(most)).map((mailbox, i) => {
    process.stderr.write(`${mailbox.name}\n`);
    return measure(mailbox, i, settings);
  });
  process.stdout.write(render(measured, Number(rate)));
}

new Command('bench:memory')
  .description(
    'Prints what the roaming digest keeps of each mailbox of a folder, and what detection loses by it.',
  )
  .argument('<folder>', 'mailboxes in the form of design 4.1')
  .option('--seed <n>', 'what every draw depends on', '1')
  .option('--rate <share>', 'share of clean mail that may alert, the same for both memories', '0.01')
  .option('--most <n>', 'mailboxes measured at most', '1000')
  .action(bench)
  .parse();
