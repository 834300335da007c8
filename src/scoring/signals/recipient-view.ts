import { at, item } from '../at';
import type { Domain } from '../brand';
import { type Person, type RecipientField } from '../message';
import type { IdentityForms } from '../graph/name-index';
import { findAlternatives, type Alternative } from './alternatives';
import { fitOf } from './fit';
import type { MessageView } from './message-view';

/** One recipient in the light of the whole message. Costly parts are computed when first asked for. */
export class RecipientView {
  readonly person: Person;
  readonly row: number;
  readonly domain: number;
  readonly domainName: Domain;
  readonly field: RecipientField;
  /** Decayed messages sent to this address. */
  readonly sent: number;
  /** Plain count of messages sent to this address. */
  readonly sentCount: number;
  private found: Alternative[] | null = null;
  private ownFit = NaN;

  constructor(
    readonly message: MessageView,
    readonly index: number,
  ) {
    const { contacts, domains } = message.graph;
    this.person = item(message.people, index);
    this.row = item(message.rows, index);
    this.domainName = item(message.domains, index);
    this.domain = domains.find(this.domainName);
    const { to, cc } = message.message;
    this.field = index < to.length ? 'to' : index < to.length + cc.length ? 'cc' : 'bcc';
    this.sent = message.sent(this.row);
    this.sentCount = this.row < 0 ? 0 : at(contacts.sentCount, this.row);
  }

  get identity(): IdentityForms {
    return this.message.identity(this.index);
  }

  get isOwn(): boolean {
    return item(this.message.own, this.index);
  }

  get alternatives(): readonly Alternative[] {
    if (this.found === null) this.found = findAlternatives(this.message, this.index);
    return this.found;
  }

  get fit(): number {
    if (this.ownFit !== this.ownFit)
      this.ownFit = fitOf(this.message, this.row, this.person.address, this.index);
    return this.ownFit;
  }

  /** The best by `rank` of the alternatives that `matches`; null when there is none. */
  best(
    matches: (alternative: Alternative) => boolean,
    rank: (alternative: Alternative) => number,
  ): Alternative | null {
    let best: Alternative | null = null;
    let bestRank = -Infinity;
    for (const alternative of this.alternatives) {
      if (!matches(alternative)) continue;
      const value = rank(alternative);
      if (value > bestRank) {
        best = alternative;
        bestRank = value;
      }
    }
    return best;
  }

  /**
   * How much better the alternatives that `matches` fit together than the recipient: the log of their summed odds minus
   * the recipient's fit. NaN when there is none.
   */
  marginOf(matches: (alternative: Alternative) => boolean): number {
    let odds = 0;
    for (const alternative of this.alternatives) if (matches(alternative)) odds += Math.exp(alternative.fit);
    return odds > 0 ? Math.log(odds) - this.fit : NaN;
  }

  /** The alternative of one relation that fits the message best. */
  bestOf(relation: Alternative['relation']): Alternative | null {
    return this.best((alternative) => alternative.relation === relation, byFit);
  }
}

/** A file of the message, with the recipients it goes to. */
export class AttachmentView {
  constructor(
    readonly message: MessageView,
    readonly index: number,
  ) {}
}

export function byFit(alternative: Alternative): number {
  return alternative.fit;
}
