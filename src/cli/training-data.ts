import { nicknamesOf } from '../training/nicknames';
import type { WalkSettings } from '../training/mailbox-walk';
import { toMailbox, type Mailbox } from '../training/mailbox';
import { PeoplePool } from '../training/people-pool';
import { ATTACHMENT_SIGNALS, RECIPIENT_SIGNALS } from '../scoring/signals/registry';
import { binCount } from '../scoring/signals/signal';
import { SampleBuilder, type Samples } from '../training/samples';
import type { HeadLayouts } from '../training/train-heads';
import { mailboxFilesIn, readMailboxFile } from './mailbox-file';

/** A folder of mailboxes, and the people in it. */
export interface TrainingData {
  readonly mailboxes: readonly Mailbox[];
  readonly pool: PeoplePool;
  readonly sent: number;
  readonly received: number;
  readonly badLines: number;
}

/** Reads every mailbox of a folder. Mailboxes in which nothing was sent are left out. */
export function readTrainingData(folder: string): TrainingData {
  const mailboxes: Mailbox[] = [];
  const pool = new PeoplePool();
  let [sent, received, badLines] = [0, 0, 0];
  for (const path of mailboxFilesIn(folder)) {
    const file = readMailboxFile(path);
    badLines += file.badLines.length;
    const mailbox = toMailbox(file.name, file.messages);
    if (mailbox === null) continue;
    mailboxes.push(mailbox);
    for (const message of mailbox.messages) {
      pool.add(message);
      if (message.direction === 'sent') sent += 1;
      else received += 1;
    }
  }
  return { mailboxes, pool, sent, received, badLines };
}

/** How a mailbox is walked: what is sampled, and where strangers come from. */
export function walkSettings(
  data: TrainingData,
  seed: number,
  shares: { readonly corruptedShare: number; readonly warmUpShare: number },
): WalkSettings {
  return { seed, pool: data.pool, nicknamesOf, ...shares };
}

/** The engine's signals as the trainer sees them. */
export const HEAD_LAYOUTS: HeadLayouts = {
  recipient: {
    names: RECIPIENT_SIGNALS.map(({ name }) => name),
    binCounts: RECIPIENT_SIGNALS.map(binCount),
  },
  attachment: {
    names: ATTACHMENT_SIGNALS.map(({ name }) => name),
    binCounts: ATTACHMENT_SIGNALS.map(binCount),
  },
};

/** The default policy's half-life (design 4.3). */
export const HALF_LIFE_DAYS = 180;

/** More than the protocol checks: early messages too, so that the model knows what little history looks like. */
const TRAINING_SHARES = { corruptedShare: 0.4, warmUpShare: 0.15 };

/** Every clean and corrupted check of the folder as rows of bins. */
export function collectSamples(data: TrainingData, seed: number, log: (line: string) => void): Samples {
  const builder = new SampleBuilder();
  const settings = walkSettings(data, seed, TRAINING_SHARES);
  for (const [i, mailbox] of data.mailboxes.entries()) {
    builder.add(mailbox, settings, HALF_LIFE_DAYS);
    if (i % 10 === 9) log(`measured ${i + 1} of ${data.mailboxes.length} mailboxes`);
  }
  return builder.finish();
}
