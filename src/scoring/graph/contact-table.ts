import { at, item } from '../at';
import { domainOf, type Person } from '../message';
import type { Domain, EmailAddress } from '../brand';

const MAX_NAME_FORMS = 3;

/**
 * One row an address. Scaled columns decay (see DecayClock), plain counts never do: they are the evidence that a
 * person can check. Times are epoch milliseconds, NaN for never.
 *
 *   row | address | names (last used first, at most 3) | domain
 *       | sent, received, seen: scaled weights    (seen: in To or Cc of received mail)
 *       | sentCount, receivedCount, seenCount, ownCount: plain counts    (ownCount: the owner's own mail sent from it)
 *       | firstSentMs, lastSentMs, lastReceivedMs
 *       | trust: confirmations by the sender, scaled
 */
export class ContactTable {
  size = 0;
  readonly addresses: EmailAddress[] = [];
  readonly names: string[][] = [];
  readonly domains: number[] = [];
  readonly sent: number[] = [];
  readonly received: number[] = [];
  readonly seen: number[] = [];
  readonly trust: number[] = [];
  readonly sentCount: number[] = [];
  readonly receivedCount: number[] = [];
  readonly seenCount: number[] = [];
  readonly ownCount: number[] = [];
  readonly firstSentMs: number[] = [];
  readonly lastSentMs: number[] = [];
  readonly lastReceivedMs: number[] = [];
  private readonly weights = [this.sent, this.received, this.seen, this.trust];
  private readonly counts = [this.sentCount, this.receivedCount, this.seenCount, this.ownCount];
  private readonly times = [this.firstSentMs, this.lastSentMs, this.lastReceivedMs];
  private readonly rows = new Map<EmailAddress, number>();
  private renamed: number[] = [];

  constructor(private readonly domainTable: DomainTable) {}

  find(address: EmailAddress): number {
    return this.rows.get(address) ?? -1;
  }

  /** The row of a person's address, made if new; remembers the display name. */
  note(person: Person): number {
    const known = this.rows.get(person.address);
    const row = known ?? this.append(person.address);
    if (person.name !== '') this.noteName(row, person.name);
    return row;
  }

  /** The display name used last, else the empty string. */
  nameOf(row: number): string {
    return item(this.names, row)[0] ?? '';
  }

  personOf(row: number): Person {
    return { address: item(this.addresses, row), name: this.nameOf(row) };
  }

  /** Rows that got a new display name since the last call. */
  takeRenamed(): readonly number[] {
    const { renamed } = this;
    this.renamed = [];
    return renamed;
  }

  scale(factor: number): void {
    for (const column of this.weights)
      for (let row = 0; row < this.size; row += 1) column[row] = at(column, row) * factor;
  }

  /** Makes a row for a contact of another table, with all that is known of it; gives the row. */
  take(from: ContactTable, row: number): number {
    const taken = this.append(item(from.addresses, row));
    item(this.names, taken).push(...item(from.names, row));
    const columns = from.columns();
    this.columns().forEach((column, i) => (column[taken] = at(item(columns, i), row)));
    return taken;
  }

  private columns(): number[][] {
    return [...this.weights, ...this.counts, ...this.times];
  }

  private noteName(row: number, name: string): void {
    const forms = item(this.names, row);
    const place = forms.indexOf(name);
    if (place === 0) return;
    if (place > 0) forms.splice(place, 1);
    else if (forms.length === MAX_NAME_FORMS) forms.pop();
    forms.unshift(name);
    if (place < 0) this.renamed.push(row);
  }

  private append(address: EmailAddress): number {
    const row = this.size;
    this.size += 1;
    this.rows.set(address, row);
    this.addresses.push(address);
    this.names.push([]);
    this.domains.push(this.domainTable.note(domainOf(address)));
    for (const column of this.weights) column.push(0);
    for (const column of this.counts) column.push(0);
    for (const column of this.times) column.push(NaN);
    return row;
  }
}

/** One row a mail domain, with what was sent to it. */
export class DomainTable {
  readonly names: Domain[] = [];
  readonly sentCount: number[] = [];
  /** Addresses of this domain that the sender has written to. */
  readonly writtenContacts: number[] = [];
  private readonly rows = new Map<Domain, number>();

  get size(): number {
    return this.names.length;
  }

  find(domain: Domain): number {
    return this.rows.get(domain) ?? -1;
  }

  /** The row of a domain, made if new. */
  note(domain: Domain): number {
    let row = this.rows.get(domain);
    if (row === undefined) {
      row = this.names.length;
      this.names.push(domain);
      this.rows.set(domain, row);
      this.sentCount.push(0);
      this.writtenContacts.push(0);
    }
    return row;
  }
}
