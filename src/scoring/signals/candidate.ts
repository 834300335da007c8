import { at, item } from '../at';
import { isOwn } from '../graph/graph';
import type { IdentityForms } from '../graph/name-index';
import type { AddressForms } from '../similarity/address-distance';
import { addFit, companyFit, loneFit } from './fit';
import type { MessageView } from './message-view';

/** A contact as it would stand in a recipient's place: what is the same whoever that is, worked out once. */
export class Candidate {
  readonly domain: number;
  readonly compared: AddressForms;
  readonly identity: IdentityForms;
  /** Decayed messages sent to it. */
  readonly sent: number;
  /** The address that it was compared with last. */
  metBy: AddressForms | null = null;
  private readonly lone: readonly number[];
  private readonly elsewhere: number;

  constructor(
    private readonly view: MessageView,
    readonly row: number,
  ) {
    const { contacts, names } = view.graph;
    this.domain = at(contacts.domains, row);
    this.identity = names.identity(row);
    this.compared = names.addressOf(contacts, row);
    this.sent = view.sent(row);
    this.lone = loneFit(view, row, item(contacts.addresses, row));
    this.elsewhere = this.fitWithout(-1);
  }

  /** `fitOf` in the place of a recipient. Most have nothing to do with the contact: then it is always the same. */
  fitInPlaceOf(index: number): number {
    const { view, row, compared } = this;
    return view.ties.of(row) === 0 &&
      item(view.domains, index) !== compared.domain.text &&
      !item(view.own, index)
      ? this.elsewhere
      : this.fitWithout(index);
  }

  private fitWithout(index: number): number {
    return addFit(companyFit(this.view, this.row, this.compared.domain.text, index), this.lone);
  }
}

/** The candidates of one message, found and made once for all its recipients. */
export class Candidates {
  private readonly made = new Map<number, Candidate>();
  private readonly found = new Map<number, readonly number[]>();

  constructor(private readonly view: MessageView) {}

  /** A contact as a candidate, whoever it is. */
  of(row: number): Candidate {
    const candidate = this.made.get(row) ?? new Candidate(this.view, row);
    this.made.set(row, candidate);
    return candidate;
  }

  /** Rows of those under a key of the index, in its order. */
  under(key: number): readonly number[] {
    const rows = this.found.get(key) ?? this.among(this.view.graph.names.under(key));
    this.found.set(key, rows);
    return rows;
  }

  /** Those of these contacts who could be meant: not on the message, not the owner, and mail was exchanged with them. */
  among(rows: readonly number[]): readonly number[] {
    const { graph, present } = this.view;
    const { sentCount, receivedCount } = graph.contacts;
    return rows.filter(
      (row) => !present.has(row) && !isOwn(graph, row) && at(sentCount, row) + at(receivedCount, row) > 0,
    );
  }
}
