import type { EmailAddress } from '../../scoring/brand';
import { localPartOf, recipientsOf, type MailMessage } from '../../scoring/message';
import type { AddressBook } from '../address-book';
import { KnnText } from './knn-text';

const NEIGHBOURS = 30;
/** Folds of the text score: a training message never looks at its own fold. */
const FOLDS = 10;
/** Thermometer thresholds of the paper: 19 make 20 bins. */
export const CARVALHO_BINS = 20;
export const CARVALHO_FEATURES = [
  'sent-share',
  'received-share',
  'never-sent',
  'never-received',
  'cooccurrence',
  'text',
  'text-against-3g',
] as const;

const NOBODY: ReadonlySet<EmailAddress> = new Set();

/** The features of Carvalho & Cohen, "Preventing Information Leaks in Email" (SDM 2007), from a training set. */
export class CarvalhoCohenFeatures {
  private readonly text: KnnText;
  private readonly pairs = new Map<string, number>();
  private readonly receivedTotal: number;

  constructor(
    private readonly sent: readonly MailMessage[],
    private readonly book: AddressBook,
  ) {
    this.text = new KnnText(sent);
    let received = 0;
    for (const { received: count } of book.contacts.values()) received += count;
    this.receivedTotal = Math.max(1, received);
    for (const message of sent) {
      const people = recipientsOf(message);
      for (const a of people) for (const b of people) if (a !== b) this.bump(`${a.address} ${b.address}`);
    }
  }

  /** The text scores of a message: by recipient, the summed cosines of the nearest messages that had them. */
  textScores(message: MailMessage, ownIndex: number | null): ReadonlyMap<EmailAddress, number> {
    const fold = ownIndex === null ? -1 : ownIndex % FOLDS;
    const scores = new Map<EmailAddress, number>();
    for (const { index, cosine } of this.text.nearest(message, NEIGHBOURS, (i) => i % FOLDS !== fold)) {
      const neighbour = this.sent[index];
      if (!neighbour) continue;
      for (const { address } of recipientsOf(neighbour))
        scores.set(address, (scores.get(address) ?? 0) + cosine);
    }
    return scores;
  }

  /**
   * Bins of `CARVALHO_FEATURES` for one recipient among all. `own` are the true recipients of a training message,
   * whose own trace is left out of the counts: at test time there is none.
   */
  bins(
    address: EmailAddress,
    all: readonly EmailAddress[],
    scores: ReadonlyMap<EmailAddress, number>,
    own: ReadonlySet<EmailAddress> = NOBODY,
  ): readonly number[] {
    const contact = this.book.get(address);
    const sentTo = Math.max(0, (contact?.sent ?? 0) - (own.has(address) ? 1 : 0));
    const sentShare = sentTo / Math.max(1, this.sent.length);
    const receivedShare = (contact?.received ?? 0) / this.receivedTotal;
    const text = scores.get(address) ?? 0;
    return [
      toLogBin(sentShare),
      toLogBin(receivedShare),
      sentTo === 0 ? 1 : 0,
      (contact?.received ?? 0) === 0 ? 1 : 0,
      this.cooccurrence(address, all, own),
      toBin(text / 10),
      toBin((text - this.bestThreeGram(address, all, scores)) / 10 + 0.5),
    ];
  }

  /** Sum of co-occurrence, as a share of that of all recipients; bin 0 with fewer than two. */
  private cooccurrence(
    address: EmailAddress,
    all: readonly EmailAddress[],
    own: ReadonlySet<EmailAddress>,
  ): number {
    if (all.length < 2) return 0;
    const sumOf = (one: EmailAddress): number =>
      all.reduce((sum, other) => {
        const itself = own.has(one) && own.has(other) ? 1 : 0;
        return sum + (one === other ? 0 : (this.pairs.get(`${one} ${other}`) ?? 0) - itself);
      }, 0);
    const total = all.reduce((sum, one) => sum + sumOf(one), 0);
    return 1 + Math.min(CARVALHO_BINS - 2, Math.floor((total > 0 ? sumOf(address) / total : 0) * 38));
  }

  private bestThreeGram(
    address: EmailAddress,
    all: readonly EmailAddress[],
    scores: ReadonlyMap<EmailAddress, number>,
  ): number {
    let best = 0;
    for (const { person } of this.book.sharingPrefix(localPartOf(address).slice(0, 3)))
      if (!all.includes(person.address)) best = Math.max(best, scores.get(person.address) ?? 0);
    return best;
  }

  private bump(key: string): void {
    this.pairs.set(key, (this.pairs.get(key) ?? 0) + 1);
  }
}

function toBin(share: number): number {
  return Math.max(0, Math.min(CARVALHO_BINS - 1, Math.floor(share * CARVALHO_BINS)));
}

/** Shares below one in a thousand are one bin; each further bin is half as much again. */
function toLogBin(share: number): number {
  return share <= 0 ? 0 : Math.max(1, Math.min(CARVALHO_BINS - 1, Math.floor(Math.log(share * 1000) / 0.4)));
}
