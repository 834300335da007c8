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
  /** Could be meant: not on the message, not the owner, and mail was exchanged with it. */
  readonly isPossible: boolean;
  private lone: readonly number[] = [];
  private elsewhere = NaN;

  constructor(
    private readonly view: MessageView,
    readonly row: number,
  ) {
    const { graph } = view;
    const { contacts, names } = graph;
    this.domain = at(contacts.domains, row);
    this.identity = names.identity(row);
    this.compared = names.addressOf(contacts, row);
    this.sent = view.sent(row);
    this.isPossible =
      !view.present.has(row) &&
      !isOwn(graph, row) &&
      at(contacts.sentCount, row) + at(contacts.receivedCount, row) > 0;
  }

  /** `fitOf` in the place of a recipient. Most have nothing to do with the contact: then it is always the same. */
  fitInPlaceOf(index: number): number {
    const { view, row, compared } = this;
    if (this.lone.length === 0) {
      this.lone = loneFit(view, row, item(view.graph.contacts.addresses, row));
      this.elsewhere = this.fitWithout(-1);
    }
    return (view.ties.of(row) === 0 || view.graph.ties.get(item(view.rows, index), row) === 0) &&
      item(view.domains, index) !== compared.domain.text &&
      !item(view.own, index)
      ? this.elsewhere
      : this.fitWithout(index);
  }

  private fitWithout(index: number): number {
    return addFit(companyFit(this.view, this.row, this.compared.domain.text, index), this.lone);
  }
}
