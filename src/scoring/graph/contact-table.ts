import { at, item } from '../at';
import { domainOf, type Person } from '../message';
import type { Domain, EmailAddress } from '../brand';

const FIRST_CAPACITY = 64;
const MAX_NAME_FORMS = 3;

/**
 * One row an address. Scaled columns decay (see DecayClock), plain counts never do: they are the evidence that a
 * person can check. Times are epoch milliseconds, NaN for never.
 *
 *   row | address | names (last used first, at most 3) | domain
 *       | sent, received, seen: scaled weights    (seen: in To or Cc of received mail)
 *       | sentCount, receivedCount, seenCount, ownCount: plain counts    (ownCount: the owner's own mail sent from it)
 *       | firstSentMs, lastSentMs, lastReceivedMs, lastSeenMs
 *       | trust: confirmations by the sender, scaled
 */
export class ContactTable {
  size = 0;
  readonly addresses: EmailAddress[] = [];
  readonly names: string[][] = [];
  domains = new Int32Array(FIRST_CAPACITY);
  sent = new Float64Array(FIRST_CAPACITY);
  received = new Float64Array(FIRST_CAPACITY);
  seen = new Float64Array(FIRST_CAPACITY);
  trust = new Float64Array(FIRST_CAPACITY);
  sentCount = new Uint32Array(FIRST_CAPACITY);
  receivedCount = new Uint32Array(FIRST_CAPACITY);
  seenCount = new Uint32Array(FIRST_CAPACITY);
  ownCount = new Uint32Array(FIRST_CAPACITY);
  firstSentMs = new Float64Array(FIRST_CAPACITY);
  lastSentMs = new Float64Array(FIRST_CAPACITY);
  lastReceivedMs = new Float64Array(FIRST_CAPACITY);
  lastSeenMs = new Float64Array(FIRST_CAPACITY);
  /** 1 for people of the directory. */
  listed = new Uint8Array(FIRST_CAPACITY);
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
    for (const column of [this.sent, this.received, this.seen, this.trust]) {
      for (let row = 0; row < this.size; row += 1) column[row] = at(column, row) * factor;
    }
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
    if (row === this.sent.length) this.grow();
    this.size += 1;
    this.rows.set(address, row);
    this.addresses.push(address);
    this.names.push([]);
    this.domains[row] = this.domainTable.note(domainOf(address));
    this.firstSentMs[row] = NaN;
    this.lastSentMs[row] = NaN;
    this.lastReceivedMs[row] = NaN;
    this.lastSeenMs[row] = NaN;
    return row;
  }

  private grow(): void {
    const capacity = this.sent.length * 2;
    this.domains = grown(this.domains, new Int32Array(capacity));
    this.sent = grown(this.sent, new Float64Array(capacity));
    this.received = grown(this.received, new Float64Array(capacity));
    this.seen = grown(this.seen, new Float64Array(capacity));
    this.trust = grown(this.trust, new Float64Array(capacity));
    this.sentCount = grown(this.sentCount, new Uint32Array(capacity));
    this.receivedCount = grown(this.receivedCount, new Uint32Array(capacity));
    this.seenCount = grown(this.seenCount, new Uint32Array(capacity));
    this.ownCount = grown(this.ownCount, new Uint32Array(capacity));
    this.firstSentMs = grown(this.firstSentMs, new Float64Array(capacity));
    this.lastSentMs = grown(this.lastSentMs, new Float64Array(capacity));
    this.lastReceivedMs = grown(this.lastReceivedMs, new Float64Array(capacity));
    this.lastSeenMs = grown(this.lastSeenMs, new Float64Array(capacity));
    this.listed = grown(this.listed, new Uint8Array(capacity));
  }
}

/** One row a mail domain, with what was sent to it. */
export class DomainTable {
  readonly names: Domain[] = [];
  sent = new Float64Array(FIRST_CAPACITY);
  sentCount = new Uint32Array(FIRST_CAPACITY);
  /** Addresses of this domain that the sender has written to. */
  writtenContacts = new Uint32Array(FIRST_CAPACITY);
  contacts = new Uint32Array(FIRST_CAPACITY);
  private readonly rows = new Map<Domain, number>();

  get size(): number {
    return this.names.length;
  }

  find(domain: Domain): number {
    return this.rows.get(domain) ?? -1;
  }

  /** The row of a domain for one more contact, made if new. */
  note(domain: Domain): number {
    let row = this.rows.get(domain);
    if (row === undefined) {
      row = this.names.length;
      this.names.push(domain);
      this.rows.set(domain, row);
      if (row === this.sent.length) this.grow();
    }
    this.contacts[row] = at(this.contacts, row) + 1;
    return row;
  }

  scale(factor: number): void {
    for (let row = 0; row < this.size; row += 1) this.sent[row] = at(this.sent, row) * factor;
  }

  private grow(): void {
    const capacity = this.sent.length * 2;
    this.sent = grown(this.sent, new Float64Array(capacity));
    this.sentCount = grown(this.sentCount, new Uint32Array(capacity));
    this.writtenContacts = grown(this.writtenContacts, new Uint32Array(capacity));
    this.contacts = grown(this.contacts, new Uint32Array(capacity));
  }
}

function grown<T extends { set(values: T): void }>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
