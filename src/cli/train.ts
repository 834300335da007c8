import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { renderWeights } from '../training/render-weights';
import { trainWeights, type TrainingResult } from '../training/train-weights';
import { collectSamples, HEAD_LAYOUTS, readTrainingData } from './training-data';
import { mailboxFolder } from './mailbox-file';

interface TrainOptions {
  readonly seed: string;
  readonly out: string;
  readonly date: string;
  readonly data: string;
}

const DEFAULT_OUT = 'src/scoring/model/weights.generated.ts';
const MAX_BYTES = 60 * 1024;

function figuresOf({ heldOutRecall, heldOutClean }: TrainingResult): string {
  const recalls = [...heldOutRecall].map(([row, recall]) => `${row} ${Math.round(recall * 100)}`);
  return `recall in % at 1% of ${heldOutClean} clean messages, by heads that never saw the mailbox: ${recalls.sort().join(', ')}`;
}

function train(folder: string, options: TrainOptions): void {
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const seed = Number(options.seed);
  const data = readTrainingData(folder);
  const samples = collectSamples(data, seed, log);
  const mailboxes = data.mailboxes.map((_, i) => i);
  const result = trainWeights(samples, mailboxes, HEAD_LAYOUTS, seed);
  const source = renderWeights(result.weights, {
    data: `${options.data}: ${data.mailboxes.length} mailboxes, ${data.sent} sent and ${data.received} received messages, ${samples.examples.length} checks`,
    date: options.date,
    command: `npm run train -- DIR --seed ${seed} --date ${options.date}`,
    figures: figuresOf(result),
  });
  writeFileSync(options.out, source);
  log(`wrote ${options.out}: ${source.length} of at most ${MAX_BYTES} bytes`);
  log(figuresOf(result));
  if (source.length > MAX_BYTES) process.exitCode = 1;
}

new Command('train')
  .description('Trains the model on a folder of mailboxes (.jsonl, .jsonl.gz) and writes its weights.')
  .argument('<folder>', 'mailboxes in the form of design 4.1', mailboxFolder)
  .option('--seed <n>', 'what every draw depends on', '1')
  .option('--out <file>', 'where the weights go', DEFAULT_OUT)
  .option('--date <yyyy-mm-dd>', 'written into the provenance: the clock is not read', 'undated')
  .option('--data <name>', 'what the mailboxes are, for the provenance', 'a folder of mailboxes')
  .action(train)
  .parse();
