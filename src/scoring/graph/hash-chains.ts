import { at } from '../at';

const FIRST_CAPACITY = 1024;

/**
 * A multimap from 32-bit keys to rows in typed arrays: bucket heads, and entries (key, row, next). Appending costs
 * O(1); reading a key walks its bucket, newest first. Entries are put into buckets when a key is read: whoever enters
 * thousands at once pays for one table of buckets, not for each that it grew through. Nothing is ever removed: the owner
 * rebuilds instead.
 */
export class HashChains {
  private size = 0;
  private linked = 0;
  private keys = new Int32Array(FIRST_CAPACITY);
  private rows = new Int32Array(FIRST_CAPACITY);
  private next = new Int32Array(0);
  private heads = new Int32Array(1);

  add(key: number, row: number): void {
    if (this.size === this.keys.length) {
      this.keys = doubled(this.keys);
      this.rows = doubled(this.rows);
    }
    this.keys[this.size] = key;
    this.rows[this.size] = row;
    this.size += 1;
  }

  /** Shows up to `limit` rows of a key, repeats included, until one passes the test; true when one did. */
  some(key: number, limit: number, test: (row: number) => boolean): boolean {
    this.link();
    let left = limit;
    let entry = at(this.heads, key & (this.heads.length - 1)) - 1;
    while (entry >= 0 && left > 0) {
      if (at(this.keys, entry) === key) {
        if (test(at(this.rows, entry))) return true;
        left -= 1;
      }
      entry = at(this.next, entry) - 1;
    }
    return false;
  }

  private link(): void {
    if (this.linked < this.size && this.next.length < this.keys.length) {
      this.next = new Int32Array(this.keys.length);
      this.heads = new Int32Array(this.keys.length * 2);
      this.linked = 0;
    }
    for (; this.linked < this.size; this.linked += 1) {
      const bucket = at(this.keys, this.linked) & (this.heads.length - 1);
      this.next[this.linked] = at(this.heads, bucket);
      this.heads[bucket] = this.linked + 1;
    }
  }
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}
