import { at, item } from '../at';
import type { Domain } from '../brand';
import { ANYONE, isOwn, type Graph } from '../graph/graph';
import { MAX_WORDS_LEARNED, threadKeyOf } from '../graph/learn-message';
import { identityOf, type IdentityForms } from '../graph/name-index';
import { domainOf, localPartOf, recipientsOf, type MailMessage, type Person } from '../message';
import { isPersonalDomain } from '../similarity/personal-domains';
import { fileKeys, type FileKeys } from '../text/file-name';
import { wordHashes } from '../text/tokens';
import { findGreetedContact, isNamed, readGreeting } from './greeted-contact';
import { Candidate } from './candidate';
import { Mentions } from './mentions';
import { Spread, spreadTies, walk } from './spread';

/** A word that more than this share of all messages hold says nothing about whom one is for. */
const COMMON_WORD_SHARE = 0.25;
/** Weight of the prior in the word ratio: half a message with the average share of the word. */
const WORD_PRIOR = 0.5;
const MAX_FILES = 16;
const MAX_ABSENT = 16;
const MAX_START = 5;
/** Recipients beyond which a check has no time to ask of each who else might have been meant. */
const MANY = 100;
const DAY_MS = 86_400_000;

/** A file of the message with what its name was tied to before. */
export interface FileView {
  readonly name: string;
  readonly keys: FileKeys;
  /** Decayed messages with exactly this file (by stem), by contact. */
  readonly exact: Spread;
  /** Share of the name's words, weighted by rarity, that a contact has seen in file names. */
  readonly words: Spread;
}

/**
 * A draft seen through the graph: everything that is the same for all recipients, computed once. Ties, words, files
 * and the thread are spread over contacts by walking their chains, so that reading one contact afterwards is O(1).
 */
export class MessageView {
  readonly people: readonly Person[];
  /** To more than 100: only who was never written to is compared with others, and with few. */
  readonly isToMany: boolean;
  /** Contact rows of the recipients; -1 for strangers. */
  readonly rows: readonly number[];
  /** The comparable name and address forms of the recipients. */
  readonly identities: readonly IdentityForms[];
  readonly own: readonly boolean[];
  /** The mail domain of each recipient. */
  readonly domains: readonly Domain[];
  /** The domain the message is sent from; none when that is a private mail provider's. */
  readonly ownDomain: Domain | null;
  /** Recipients by domain, without the owner. */
  private readonly atDomain = new Map<string | null, number>();
  readonly present: ReadonlySet<number>;
  /** Recipients who are not the owner. */
  readonly othersCount: number;
  /** Contacts not on the message that are tied most to its recipients, at most 16. */
  readonly absentByTie: readonly number[];
  readonly nowMs: number;
  /** Turns scaled weights into decayed ones. */
  readonly factor: number;
  /** The names that the text greets. */
  readonly greeting: readonly string[];
  /** Of each recipient: whether a greeted word is one of its names. */
  readonly greeted: readonly boolean[];
  readonly isSomeoneGreeted: boolean;
  /** Of `tsmith` without a name, when Tom is greeted. */
  readonly maySomeoneBeGreeted: boolean;
  /** Whom the text names in full, and which recipients those are. */
  readonly mentions: Mentions;
  readonly named: readonly boolean[];
  readonly isSomeoneNamed: boolean;
  readonly ties: Spread;
  readonly heardTies: Spread;
  readonly thread: Spread;
  /** True when the subject was seen before. */
  readonly threadKnown: boolean;
  readonly parent: ReadonlySet<string> | null;
  /** Share of the message's distinctive words that a contact has shared with the sender, 0 to 1. */
  readonly wordShare: Spread;
  /** Sum of the log ratios of those words with a contact, beyond what `meanWordRatio` starts from. */
  private readonly wordRatio: Spread;
  readonly words: number;
  readonly files: readonly FileView[];
  /**
   * How many first characters of its local part each recipient shares with another one, 5 at most; none without others.
   * Autocomplete offers both for the same letters: Carvalho & Cohen's rule for leaks (SDM 2007).
   */
  readonly starts: readonly number[];
  private readonly candidates: (Candidate | undefined)[];
  /** The absent contact that is greeted; null when there is none. */
  readonly greetedContact: number | null;

  constructor(
    readonly graph: Graph,
    readonly message: MailMessage,
  ) {
    const { contacts } = graph;
    this.candidates = new Array<Candidate | undefined>(contacts.size);
    graph.names.refresh(contacts, graph.domains);
    this.people = recipientsOf(message);
    this.isToMany = this.people.length > MANY;
    this.rows = this.people.map((person) => contacts.find(person.address));
    this.identities = this.people.map((person, i) => {
      const row = item(this.rows, i);
      return identityOf(person, row < 0 ? [] : item(contacts.names, row));
    });
    this.own = this.rows.map(
      (row, i) => isOwn(graph, row) || item(this.people, i).address === message.from.address,
    );
    this.domains = this.people.map(({ address }) => domainOf(address));
    const from = domainOf(message.from.address);
    this.ownDomain = from === '' || isPersonalDomain(from) ? null : from;
    this.domains.forEach((domain, i) => {
      if (!item(this.own, i)) this.atDomain.set(domain, (this.atDomain.get(domain) ?? 0) + 1);
    });
    this.nowMs = graph.clock.effectiveTime(message.sentAt);
    this.factor = Math.max(graph.clock.readingFactor(this.nowMs), 1e-300);
    this.greeting = readGreeting(this);
    this.greeted = this.identities.map((identity) => this.greeting.some((word) => isNamed(identity, word)));
    this.isSomeoneGreeted = this.greeted.indexOf(true) >= 0;
    this.maySomeoneBeGreeted = this.identities.some(
      ({ names, local }) =>
        this.greeting.some((word) => word.charAt(0) === local.charAt(0)) &&
        names.every(({ family }) => family === ''),
    );
    this.mentions = new Mentions(graph, message.bodyStart);
    this.named = this.people.map(
      (person, i) => !item(this.own, i) && this.mentions.has(item(this.identities, i), person),
    );
    this.isSomeoneNamed = this.named.indexOf(true) >= 0;
    const one = 1 / this.factor;
    const others = this.rows.filter((_, i) => !item(this.own, i));
    this.ties = spreadTies(graph, graph.ties, others, (row) => at(contacts.sent, row) + one);
    this.othersCount = others.length;
    this.present = new Set(this.rows);
    this.absentByTie = this.ties.strongest(MAX_ABSENT, this.present);
    this.heardTies = spreadTies(
      graph,
      graph.heardTies,
      others,
      (row) => at(contacts.received, row) + at(contacts.seen, row) + one,
    );
    const thread = threadKeyOf(message.subject);
    this.thread = new Spread(contacts.size);
    if (thread !== 0) walk(graph.threads, thread, (row, weight) => this.thread.add(row, weight));
    this.threadKnown = this.thread.rows.length > 0;
    this.parent = message.parent === null ? null : new Set(message.parent.map(({ address }) => address));
    this.wordShare = new Spread(contacts.size);
    this.wordRatio = new Spread(contacts.size);
    this.words = this.spreadWords();
    this.files = message.attachments.slice(0, MAX_FILES).map((name) => this.viewFile(name));
    this.greetedContact = findGreetedContact(this);
    this.starts = this.countStarts();
  }

  /** In alphabetical order the most similar one stands next to each. */
  private countStarts(): readonly number[] {
    const locals = this.people.map(({ address }) => localPartOf(address));
    const starts: number[] = [];
    const sorted = [...locals.keys()]
      .filter((i) => !item(this.own, i))
      .sort((a, b) => (item(locals, a) < item(locals, b) ? -1 : 1));
    sorted.forEach((one, place) => {
      const other = sorted[place + 1];
      if (other === undefined) return;
      let length = 0;
      while (
        length < MAX_START &&
        item(locals, one).charCodeAt(length) === item(locals, other).charCodeAt(length)
      )
        length += 1;
      starts[one] = Math.max(starts[one] ?? 0, length);
      starts[other] = length;
    });
    return starts;
  }

  /** Recipients of a domain, without the owner. */
  membersOf(domain: string | null): number {
    return this.atDomain.get(domain) ?? 0;
  }

  /** Recipients of a domain other than the owner and `without`. */
  othersAt(domain: string, without: number): number {
    const all = this.membersOf(domain);
    return item(this.domains, without) === domain && !item(this.own, without) ? all - 1 : all;
  }

  /** A contact as a candidate, whoever it is, made once for all recipients. */
  candidate(row: number): Candidate {
    return (this.candidates[row] ??= new Candidate(this, row));
  }

  /** Decayed messages sent to a contact, never more than their plain count; and what feedback added or took. */
  sent(row: number): number {
    const { contacts } = this.graph;
    if (row < 0) return 0;
    const sent = Math.min(at(contacts.sent, row) * this.factor, at(contacts.sentCount, row));
    return Math.max(0, sent + at(contacts.trust, row) * this.factor);
  }

  received(row: number): number {
    const { contacts } = this.graph;
    return row < 0 ? 0 : Math.min(at(contacts.received, row) * this.factor, at(contacts.receivedCount, row));
  }

  seen(row: number): number {
    const { contacts } = this.graph;
    return row < 0 ? 0 : Math.min(at(contacts.seen, row) * this.factor, at(contacts.seenCount, row));
  }

  get isReply(): boolean {
    return this.message.composeType === 'reply';
  }

  /** Days between a time and this message, 0 at least; NaN for never. */
  daysSince(timeMs: number): number {
    return Math.max(0, this.nowMs - timeMs) / DAY_MS;
  }

  /** Mean log ratio of the message's words with a contact to the same words with anyone; NaN where there are none. */
  meanWordRatio(row: number): number {
    const messages = this.sent(row) + 0.5 * this.received(row);
    const base = this.words * Math.log(WORD_PRIOR / (messages + WORD_PRIOR));
    return (this.wordRatio.of(row) + base) / this.words;
  }

  private spreadWords(): number {
    const { graph } = this;
    const keys = wordHashes(this.message.subject, MAX_WORDS_LEARNED);
    wordHashes(this.message.bodyStart, MAX_WORDS_LEARNED, keys);
    const worded = graph.totals.worded;
    const known = keys
      .map((key) => ({ key, total: graph.words.get(key, ANYONE) }))
      .filter(({ total }) => total > 0 && total < worded * COMMON_WORD_SHARE);
    let rarity = 0;
    for (const { total } of known) rarity += Math.log(1 + worded / total);
    for (const { key, total } of known) {
      const share = Math.log(1 + worded / total) / rarity;
      const prior = (WORD_PRIOR * total) / worded;
      walk(graph.words, key, (row, weight) => {
        const decayed = weight * this.factor;
        this.wordShare.add(row, (share * decayed) / (decayed + 0.5));
        this.wordRatio.add(row, Math.log((decayed + prior) / prior));
      });
    }
    return known.length;
  }

  private viewFile(name: string): FileView {
    const { graph } = this;
    const keys = fileKeys(name);
    const exact = new Spread(graph.contacts.size);
    const words = new Spread(graph.contacts.size);
    if (keys.stem !== 0) walk(graph.files, keys.stem, (row, weight) => exact.add(row, weight * this.factor));
    const worded = graph.totals.worded + 1 / this.factor;
    const totals = keys.words.map((key) => graph.files.get(key, ANYONE));
    let rarity = 0;
    for (const total of totals) rarity += wordRarity(worded, total);
    keys.words.forEach((key, i) => {
      const share = wordRarity(worded, item(totals, i)) / rarity;
      walk(graph.files, key, (row, weight) =>
        words.add(row, (share * weight) / (weight + 0.5 / this.factor)),
      );
    });
    return { name, keys, exact, words };
  }
}

function wordRarity(worded: number, total: number): number {
  return total <= 0 ? Math.log(1 + worded) : Math.log(1 + worded / total);
}
