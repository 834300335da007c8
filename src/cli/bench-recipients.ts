import { Command } from 'commander';
import { DEFAULT_POLICY } from '../policy/default-policy';
import { predictRecipients, type RecipientPrediction } from '../training/measure/recipient-prediction';
import { markdownTable } from '../training/report/table';
import { readTrainingData } from './training-data';
import { mailboxFolder } from './mailbox-file';

const MIN_QUERIES = 20;

const program = new Command('bench:recipients')
  .description('Measures how well a left-out recipient is predicted, and the hint that names them.')
  .argument('<folder>', 'mailbox files (.jsonl or .jsonl.gz)', mailboxFolder)
  .option('--seed <n>', 'which recipients are left out', '1')
  .action((folder: string, { seed }: { seed: string }) => {
    const measured = readTrainingData(folder).mailboxes.flatMap((mailbox) => {
      const found = predictRecipients(mailbox, Number(seed), DEFAULT_POLICY.learning.halfLifeDays);
      return found === null || found.queries < MIN_QUERIES ? [] : [found];
    });
    const mean = (of: (one: RecipientPrediction) => number): string =>
      (measured.reduce((sum, one) => sum + of(one), 0) / measured.length).toFixed(3);
    const queries = measured.reduce((sum, one) => sum + one.queries, 0);
    process.stdout.write(
      `${markdownTable([
        ['mean over mailboxes', 'value'],
        ['mailboxes', String(measured.length)],
        ['queries', String(queries)],
        ['MAP = MRR, one left out', mean((one) => one.reciprocalRank)],
        ['ranked first', mean((one) => one.firstShare)],
        ['hint speaks', mean((one) => one.hinted)],
        ['hint names the one left out, when it speaks', mean((one) => one.hintedRight)],
        ['hint speaks on messages as sent', mean((one) => one.hintedAsSent)],
      ])}\n`,
    );
  });
program.parse();
