import { at, item } from '../at';
import type { Domain } from '../brand';
import { type Person, type RecipientField } from '../message';
import type { IdentityForms } from '../graph/name-index';
import { findAlternatives, Alternatives, type AlternativeGroup } from './alternatives';
import { isPersonalDomain } from '../similarity/personal-domains';
import { fitOf } from './fit';
import type { MessageView } from './message-view';

/** Others looked at one by one: keeps a message to hundreds linear. */
export const MAX_OTHERS = 64;

/** One recipient in the light of the whole message. Costly parts are computed when first asked for. */
export class RecipientView {
  readonly person: Person;
  readonly row: number;
  readonly domain: number;
  readonly domainName: Domain;
  /** At a private mail provider. */
  readonly isPersonal: boolean;
  readonly field: RecipientField;
  /** Decayed messages sent to this address. */
  readonly sent: number;
  /** Plain count of messages sent to this address. */
  readonly sentCount: number;
  /** Written to before, on a message to many: nobody is looked for in its place. */
  readonly isUnquestioned: boolean;
  /** Scaled messages together with each of the first 64 recipients: 0 for itself, strangers and the owner; empty for none. */
  readonly together: number[] = [];
  /** How many of those it was together with. */
  readonly tied: number = 0;
  private found: Alternatives | null = null;
  /** `fitOf` the message. */
  readonly fit: number;

  constructor(
    readonly message: MessageView,
    readonly index: number,
  ) {
    const { contacts, domains } = message.graph;
    this.person = item(message.people, index);
    this.row = item(message.rows, index);
    this.domainName = item(message.domains, index);
    this.domain = domains.find(this.domainName);
    this.isPersonal = isPersonalDomain(this.domainName);
    const { to, cc } = message.message;
    this.field = index < to.length ? 'to' : index < to.length + cc.length ? 'cc' : 'bcc';
    this.sent = message.sent(this.row);
    this.sentCount = this.row < 0 ? 0 : at(contacts.sentCount, this.row);
    this.isUnquestioned = message.isToMany && this.sentCount > 0;
    const { rows, own, graph } = message;
    // Of many, most have no tie to any of the others.
    const isTied = message.isToMany ? message.ties.of(this.row) > 0 : this.row >= 0;
    for (let i = 0; isTied && i < Math.min(rows.length, MAX_OTHERS); i += 1) {
      const other = item(rows, i);
      const weight = other < 0 || i === index || item(own, i) ? 0 : graph.ties.get(this.row, other);
      this.together.push(weight);
      if (weight > 0) this.tied += 1;
    }
    this.fit = fitOf(message, this.row, this.person.address, index);
  }

  get identity(): IdentityForms {
    return item(this.message.identities, this.index);
  }

  get isOwn(): boolean {
    return item(this.message.own, this.index);
  }

  get alternatives(): Alternatives {
    if (this.found === null)
      this.found = this.isUnquestioned ? new Alternatives() : findAlternatives(this.message, this.index);
    return this.found;
  }

  /**
   * How much better a group of alternatives fits together than the recipient: the log of their summed odds minus the
   * recipient's fit. NaN when there is none.
   */
  marginOf({ odds }: AlternativeGroup): number {
    return odds > 0 ? Math.log(odds) - this.fit : NaN;
  }
}

/** A file of the message, with the recipients it goes to. */
export class AttachmentView {
  constructor(
    readonly message: MessageView,
    readonly index: number,
  ) {}

  /** True of a file beyond those that the view of the message looks at. */
  get isUnread(): boolean {
    return this.index >= this.message.files.length;
  }
}
