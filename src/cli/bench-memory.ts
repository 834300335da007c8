import { Command } from 'commander';
import { encodeGraph } from '../scoring/index';
import type { Graph } from '../scoring/graph/graph';
import { shippedWeights } from '../scoring/model/shipped-weights';
import type { Weights } from '../scoring/model/weights';
import type { Mailbox } from '../training/mailbox';
import type { WalkSettings } from '../training/mailbox-walk';
import { measureMailbox } from '../training/measure/measure-mailbox';
import { aboveThreshold, shareOf, thresholdAt } from '../training/measure/metrics';
import type { Outcome } from '../training/measure/outcome';
import { markdownTable, percent } from '../training/report/table';
import { createDetector } from './detector';
import { ROAMING_CHARS, SAVE_EVERY, throughRoaming } from './roaming-tier';
import { heldOutWeights } from './held-out-weights';
import { collectSamples, readTrainingData, walkSettings } from './training-data';
import { mailboxFolder } from './mailbox-file';

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

/** Keeps what the digest holds, as often as `replay --memory roaming` saves. */
function keepRoaming(graph: Graph, learned: number): Graph {
  return learned % SAVE_EVERY === 0 ? throughRoaming(graph) : graph;
}

function measure(mailbox: Mailbox, index: number, settings: WalkSettings, weights: Weights): Measured {
  const full = createDetector(weights);
  const roaming = createDetector(weights, [], keepRoaming);
  const byFull = measureMailbox(mailbox, index, settings, full);
  const byRoaming = measureMailbox(mailbox, index, settings, roaming);
  return {
    name: mailbox.name,
    chars: encodeGraph(full.graph, ROAMING_CHARS).length,
    full: full.graph,
    kept: throughRoaming(full.graph),
    byFull,
    byRoaming,
  };
}

/** Share of all counted slips that score above the threshold; NaN without slips. */
function recallAbove(outcomes: readonly Outcome[], threshold: number): number {
  const slips = outcomes.filter(({ counted, kind }) => counted && kind !== null);
  return shareOf(slips, aboveThreshold(threshold));
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
  const rows = all.map(({ name, chars, full: whole, kept }, i) => [
    name,
    String(chars),
    `${kept.contacts.size} of ${whole.contacts.size}`,
    `${kept.ties.size / 2} of ${whole.ties.size / 2}`,
    percent(full[i] ?? NaN, 1),
    percent(roaming[i] ?? NaN, 1),
  ]);
  return markdownTable([
    ['mailbox', 'digest, characters', 'contacts kept', 'ties kept', 'recall %, full', 'recall %, roaming'],
    ...rows,
    ['mean', '', '', '', percent(mean(full), 1), percent(mean(roaming), 1)],
  ]);
}

interface BenchOptions {
  readonly seed: string;
  readonly rate: string;
  readonly most: string;
  readonly folds: string;
}

function bench(folder: string, { seed, rate, most, folds }: BenchOptions): void {
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const data = readTrainingData(folder);
  const settings = walkSettings(data, Number(seed), { corruptedShare: CORRUPTED_SHARE, warmUpShare: 0 });
  const weights =
    Number(folds) === 0
      ? data.mailboxes.map(() => shippedWeights())
      : heldOutWeights(collectSamples(data, Number(seed), log), Number(folds), Number(seed), log);
  const measured = data.mailboxes.slice(0, Number(most)).map((mailbox, i) => {
    log(mailbox.name);
    return measure(mailbox, i, settings, weights[i] ?? shippedWeights());
  });
  process.stdout.write(`${render(measured, Number(rate))}\n`);
}

new Command('bench:memory')
  .description(
    'Prints what the roaming digest keeps of each mailbox of a folder, and what detection loses by it.',
  )
  .argument('<folder>', 'mailboxes in the form of design 4.1', mailboxFolder)
  .option('--seed <n>', 'what every draw depends on', '1')
  .option('--rate <share>', 'share of clean mail that may alert, the same for both memories', '0.01')
  .option(
    '--folds <n>',
    'judge each mailbox by weights trained without it, in so many folds; 0: as shipped',
    '0',
  )
  .option('--most <n>', 'mailboxes measured at most', '1000')
  .action(bench)
  .parse();
