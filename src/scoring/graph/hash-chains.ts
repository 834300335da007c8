import { at } from '../at';

const FIRST_CAPACITY = 1024;

/**
 * A multimap from 32-bit keys to rows in typed arrays: bucket heads, and entries (key, row, next). Appending costs
 * O(1); reading a key walks its bucket, newest first. Nothing is ever removed: the owner rebuilds instead.
 */
export class HashChains {
  private size = 0;
  private keys = new Int32Array(FIRST_CAPACITY);
  private rows = new Int32Array(FIRST_CAPACITY);
  private next = new Int32Array(FIRST_CAPACITY);
  private heads = new Int32Array(FIRST_CAPACITY * 2);

  add(key: number, row: number): void {
    if (this.size === this.keys.length) this.grow();
    const bucket = key & (this.heads.length - 1);
    this.keys[this.size] = key;
    this.rows[this.size] = row;
    this.next[this.size] = at(this.heads, bucket);
    this.size += 1;
    this.heads[bucket] = this.size;
  }

  /** Appends up to `limit` rows of a key to `into`, repeats included. */
  collect(key: number, limit: number, into: number[]): void {
    let found = 0;
    let entry = at(this.heads, key & (this.heads.length - 1)) - 1;
    while (entry >= 0 && found < limit) {
      if (at(this.keys, entry) === key) {
        into.push(at(this.rows, entry));
        found += 1;
      }
      entry = at(this.next, entry) - 1;
    }
  }

  private grow(): void {
    const { size, keys, rows } = this;
    const capacity = size * 2;
    this.keys = new Int32Array(capacity);
    this.rows = new Int32Array(capacity);
    this.next = new Int32Array(capacity);
    this.heads = new Int32Array(capacity * 2);
    this.size = 0;
    for (let entry = 0; entry < size; entry += 1) this.add(at(keys, entry), at(rows, entry));
  }
}
