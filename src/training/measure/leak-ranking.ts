import type { EmailAddress } from '../../scoring/brand';
import { recipientsOf, type MailMessage, type Person } from '../../scoring/message';
import { AddressBook } from '../address-book';
import { fitHeads, type FitData } from '../fit-heads';
import { hasOtherRecipient, type Mailbox } from '../mailbox';
import type { PeoplePool } from '../people-pool';
import { seededRandom } from '../seeded-random';
import { threeGramContact, unseenPerson } from '../slips/added-outlier';
import type { SlipContext } from '../slips/slip';
import { CARVALHO_BINS, CARVALHO_FEATURES, CarvalhoCohenFeatures } from './carvalho-cohen';

/** The split of Carvalho & Cohen's protocol: oldest 90% of sent mail to learn, newest 10% to test. */
export interface LeakTask {
  readonly mailbox: Mailbox;
  readonly pool: PeoplePool;
  /** Sent and received mail up to the last training send, in order. */
  readonly past: readonly MailMessage[];
  readonly train: readonly MailMessage[];
  readonly test: readonly MailMessage[];
  readonly book: AddressBook;
}

const TRAIN_SHARE = 0.9;
const MIN_TEST = 10;

/** Splits a mailbox; null where the newest tenth of the sent mail has fewer than 10 messages. */
export function toLeakTask(mailbox: Mailbox, pool: PeoplePool): LeakTask | null {
  const sent = mailbox.messages.filter(
    (message) => message.direction === 'sent' && hasOtherRecipient(mailbox, message),
  );
  const cut = Math.floor(sent.length * TRAIN_SHARE);
  const last = sent[cut - 1];
  if (!last || sent.length - cut < MIN_TEST) return null;
  const past = mailbox.messages.slice(0, mailbox.messages.indexOf(last) + 1);
  const book = new AddressBook();
  for (const message of past) book.learn(message);
  return { mailbox, pool, past, train: sent.slice(0, cut), test: sent.slice(cut), book };
}

/** The message with one leak-recipient added; null where nobody can be added. */
function addLeak(task: LeakTask, message: MailMessage, alpha: number, label: string): Leak | null {
  const context = contextOf(task, message, label);
  const drawn = context.random.chance(alpha) ? unseenPerson(context) : threeGramContact(context);
  if (drawn === null) return null;
  return { message: { ...message, id: '', to: [...message.to, drawn] }, leak: drawn };
}

export interface Leak {
  readonly message: MailMessage;
  readonly leak: Person;
}

function contextOf(task: LeakTask, message: MailMessage, label: string): SlipContext {
  return {
    owner: task.mailbox.owner,
    message,
    now: message.sentAt ?? (0 as NonNullable<MailMessage['sentAt']>),
    book: task.book,
    pool: task.pool,
    random: seededRandom(1, label),
    everCorresponded: task.mailbox.everCorresponded,
    recentWithFiles: [],
    nicknamesOf: () => [],
    target: null,
  };
}

/** Suspicion of each recipient of a message, in the order of `recipientsOf`. */
export type Suspicion = (message: MailMessage) => readonly number[];

/** Share of test messages, over the trials, whose leak is ranked first (Prec@1); ties count as a share. */
export function precisionAtOne(
  task: LeakTask,
  alpha: number,
  trials: number,
  suspicionOf: Suspicion,
): number {
  let hits = 0;
  let total = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    task.test.forEach((message, i) => {
      const leaked = addLeak(task, message, alpha, `${task.mailbox.name}/${alpha}/${trial}/${i}`);
      if (leaked === null) return;
      const suspicion = suspicionOf(leaked.message);
      const own = recipientsOf(leaked.message).findIndex(({ address }) => address === leaked.leak.address);
      const most = Math.max(...suspicion);
      total += 1;
      if (suspicion[own] === most) hits += 1 / suspicion.filter((value) => value === most).length;
    });
  }
  return hits / total;
}

/**
 * Carvalho & Cohen's features, combined by an additive logistic model over their thermometer bins in place of the
 * voted perceptron, trained on this sender's own training messages with one leak each.
 */
export function carvalhoSuspicion(task: LeakTask, alpha: number): Suspicion {
  const features = new CarvalhoCohenFeatures(task.train, task.book);
  const rows: (readonly number[])[] = [];
  const labels: number[] = [];
  const addRows = (message: MailMessage, index: number | null, leak: Person): void => {
    const scores = features.textScores(message, index);
    const all = recipientsOf(message).map(({ address }) => address);
    const own = new Set(all.filter((address) => address !== leak.address));
    for (const address of all) {
      rows.push(features.bins(address, all, scores, own));
      labels.push(address === leak.address ? 1 : 0);
    }
  };
  task.train.forEach((message, i) => {
    const leaked = addLeak(task, message, alpha, `${task.mailbox.name}/train/${alpha}/${i}`);
    if (leaked) addRows(leaked.message, i, leaked.leak);
  });
  const [head] = fitHeads(toFitData(rows, labels), SMALL_FIT);
  const cached = new Map<string, ReadonlyMap<EmailAddress, number>>();
  return (message) => {
    const key = `${message.sentAt ?? ''} ${message.subject}`;
    const scores = cached.get(key) ?? features.textScores(message, null);
    cached.set(key, scores);
    const all = recipientsOf(message).map(({ address }) => address);
    return all.map((address) =>
      features
        .bins(address, all, scores)
        .reduce((sum, bin, feature) => sum + (head?.terms[feature]?.[bin] ?? 0), head?.bias ?? 0),
    );
  };
}

const SMALL_FIT = {
  rounds: 100,
  movesPerRound: 1,
  terms: Infinity,
  shrinkage: 0.3,
  maxMove: 0.5,
  ridge: 3,
} as const;

function toFitData(rows: readonly (readonly number[])[], labels: readonly number[]): FitData {
  const width = CARVALHO_FEATURES.length;
  return {
    rows: { width, count: rows.length, bins: Uint8Array.from(rows.flat()) },
    index: Int32Array.from(rows.keys()),
    label: Int16Array.from(labels, (label) => label - 1),
    weight: new Float64Array(rows.length).fill(1),
    binCounts: CARVALHO_FEATURES.map(() => CARVALHO_BINS),
    isOpen: [() => true],
  };
}
