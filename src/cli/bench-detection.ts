import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Person } from '../scoring/message';
import { domainOf } from '../scoring/message';
import type { Weights } from '../scoring/model/weights';
import { shippedWeights } from '../scoring/model/shipped-weights';
import type { Mailbox } from '../training/mailbox';
import { recallAlone } from '../training/measure/kind-alone';
import { measureMailbox } from '../training/measure/measure-mailbox';
import type { Outcome } from '../training/measure/outcome';
import type { PeoplePool } from '../training/people-pool';
import { measureAblation } from './ablation';
import { createDetector } from './detector';
import { writeDetectionReport } from './detection-report';
import { heldOutWeights } from './held-out-weights';
import { measureLeakRanking } from './leak-ranking-bench';
import {
  collectSamples,
  HEAD_LAYOUTS,
  readTrainingData,
  walkSettings,
  type TrainingData,
} from './training-data';
import { mailboxFolder } from './mailbox-file';

interface BenchOptions {
  readonly seed: string;
  readonly folds: string;
  readonly out: string;
  readonly date: string;
  readonly shipped: boolean;
  readonly quick: boolean;
}

/** The protocol's corrupted share; a sample of the warm-up is checked too, for the learning curve alone. */
const BENCH_SHARES = { corruptedShare: 0.4, warmUpShare: 0.15 };

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The people of the owner's organisation, as its directory would list them. */
function directoryOf(mailbox: Mailbox, pool: PeoplePool): readonly Person[] {
  return pool.atDomain(domainOf(mailbox.owner.address));
}

function measureAll(
  data: TrainingData,
  weights: readonly Weights[],
  seed: number,
  withDirectory: boolean,
): readonly Outcome[] {
  const settings = walkSettings(data, seed, BENCH_SHARES);
  return data.mailboxes.flatMap((mailbox, i) => {
    if (i % 10 === 9) log(`checked ${i + 1} of ${data.mailboxes.length} mailboxes`);
    const directory = withDirectory ? directoryOf(mailbox, data.pool) : [];
    return measureMailbox(mailbox, i, settings, createDetector(weights[i] ?? shippedWeights(), directory));
  });
}

function bench(folder: string, options: BenchOptions): void {
  const seed = Number(options.seed);
  const folds = Number(options.folds);
  const data = readTrainingData(folder);
  const samples = options.shipped ? null : collectSamples(data, seed, log);
  const heldOut = samples && heldOutWeights(samples, folds, seed, log);
  const weights = heldOut ?? data.mailboxes.map(() => shippedWeights());
  const outcomes = measureAll(data, weights, seed, false);
  mkdirSync(options.out, { recursive: true });
  const written = writeDetectionReport({
    outcomes,
    withDirectory: options.quick ? [] : measureAll(data, weights, seed, true),
    ranking: options.quick ? [] : measureLeakRanking(data, weights, log),
    alone: samples && heldOut ? recallAlone(samples, heldOut, HEAD_LAYOUTS) : new Map(),
    ablation: options.quick || samples === null ? [] : measureAblation(samples, seed, log),
    seed,
    headline: {
      mailboxes: data.mailboxes.length,
      sent: data.sent,
      received: data.received,
      date: options.date,
      weights: options.shipped
        ? 'the weights that ship'
        : `weights trained without the mailbox (${folds} folds by mailbox)`,
    },
  });
  for (const [name, text] of written) writeFileSync(join(options.out, name), text);
  process.stdout.write(`${written.get('README.md') ?? ''}\n`);
}

new Command('bench:detection')
  .description(
    'Measures detection on a folder of mailboxes, mailbox by mailbox in time order, and writes docs/detection.',
  )
  .argument('<folder>', 'mailboxes in the form of design 4.1', mailboxFolder)
  .option('--seed <n>', 'what every draw depends on', '1')
  .option('--folds <n>', 'folds of mailboxes for cross-validation', '4')
  .option('--shipped', 'judge the weights that ship instead (for mailboxes they were not trained on)', false)
  .option('--quick', 'leave out the directory, the leak ranking and the ablation', false)
  .option('--out <folder>', 'where tables and plots go', 'docs/detection')
  .option('--date <yyyy-mm-dd>', 'written into the report: the clock is not read', 'undated')
  .action(bench)
  .parse();
