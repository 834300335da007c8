import { at } from '../at';
import { hashPair } from '../text/hash';

const FIRST_CAPACITY = 512;
/** Share of entries dropped when the table is full: a quarter keeps the cost of eviction constant per insertion. */
const EVICTED_SHARE = 0.25;
const SAMPLED_ENTRIES = 2048;

/**
 * A bounded sparse matrix of weights: for each 32-bit key a chain of (node, weight), newest node first.
 *
 *   keySlot[hash(key)]        -> newest entry of that key, +1        (open addressing, linear probing)
 *   pairSlot[hash(key,node)]  -> the entry of that pair, +1
 *   entry: key | node | weight | next (older entry of the same key, +1; 0 ends the chain)
 *
 * `add` and `get` are O(1); walking a key costs its chain. Weights are scaled by the graph's decay epoch. When full,
 * the lightest quarter or so is dropped, so memory and the cost per insertion stay constant.
 */
export class SparseCounts {
  size = 0;
  keys = new Int32Array(FIRST_CAPACITY);
  nodes = new Int32Array(FIRST_CAPACITY);
  weights = new Float64Array(FIRST_CAPACITY);
  private next = new Int32Array(FIRST_CAPACITY);
  private keySlots = new Int32Array(FIRST_CAPACITY * 2);
  private pairSlots = new Int32Array(FIRST_CAPACITY * 2);

  /** A table begins with 512 entries and grows fourfold: `maxEntries` is 512 times a power of 4. */
  constructor(readonly maxEntries: number) {}

  add(key: number, node: number, weight: number): void {
    const slot = this.pairSlotOf(key, node);
    const known = at(this.pairSlots, slot);
    if (known !== 0) {
      this.weights[known - 1] = at(this.weights, known - 1) + weight;
      return;
    }
    if (this.size === this.keys.length) {
      this.makeRoom();
      this.insert(key, node, weight, this.pairSlotOf(key, node));
    } else this.insert(key, node, weight, slot);
  }

  get(key: number, node: number): number {
    const known = at(this.pairSlots, this.pairSlotOf(key, node));
    return known === 0 ? 0 : at(this.weights, known - 1);
  }

  /** The newest entry of a key, or -1. Follow with `following`. */
  first(key: number): number {
    return at(this.keySlots, this.keySlotOf(key)) - 1;
  }

  /** The next older entry of the same key, or -1. */
  following(entry: number): number {
    return at(this.next, entry) - 1;
  }

  /** Multiplies every weight: moves the table to another decay epoch. */
  scale(factor: number): void {
    for (let entry = 0; entry < this.size; entry += 1) this.weights[entry] = at(this.weights, entry) * factor;
  }

  /** Renumbers contacts, dropping what belongs to one that `moved` gives no row: nodes, and keys where they are rows. */
  renumber(moved: Int32Array, keysAreRows: boolean): void {
    this.keepOnly((entry) => {
      const node = at(this.nodes, entry);
      const newNode = node < 0 ? node : at(moved, node);
      const newKey = keysAreRows ? at(moved, at(this.keys, entry)) : 0;
      if ((node >= 0 && newNode < 0) || newKey < 0) return false;
      this.nodes[entry] = newNode;
      if (keysAreRows) this.keys[entry] = newKey;
      return true;
    });
  }

  private makeRoom(): void {
    const { size, keys, nodes, weights } = this;
    if (size < this.maxEntries) {
      this.allocate(size * 4);
      this.enter(size, keys, nodes, weights);
      return;
    }
    const most = Math.ceil(size * EVICTED_SHARE);
    const limit = this.lightestShare();
    let dropped = 0;
    this.keepOnly((entry) => {
      // Of equal weights the oldest go first, and never more than the share.
      if (at(this.weights, entry) > limit || dropped === most) return true;
      dropped += 1;
      return false;
    });
  }

  /** The weight below which about the share to be dropped lies, from evenly spaced entries: sorting all takes too long. */
  private lightestShare(): number {
    const step = Math.ceil(this.size / SAMPLED_ENTRIES);
    const sample = this.weights.slice(0, Math.floor(this.size / step));
    for (let i = 0; i < sample.length; i += 1) sample[i] = at(this.weights, i * step);
    return at(sample.sort(), Math.ceil(sample.length * EVICTED_SHARE) - 1);
  }

  /** Moves the entries to keep together, in order, and enters them anew. */
  private keepOnly(keep: (entry: number) => boolean): void {
    let kept = 0;
    for (let entry = 0; entry < this.size; entry += 1) {
      if (!keep(entry)) continue;
      this.keys[kept] = at(this.keys, entry);
      this.nodes[kept] = at(this.nodes, entry);
      this.weights[kept] = at(this.weights, entry);
      kept += 1;
    }
    this.keySlots.fill(0);
    this.pairSlots.fill(0);
    this.enter(kept, this.keys, this.nodes, this.weights);
  }

  /** Fills the table with the first `count` entries of these columns, which may be its own; slots are empty. */
  private enter(count: number, keys: Int32Array, nodes: Int32Array, weights: Float64Array): void {
    this.size = 0;
    for (let entry = 0; entry < count; entry += 1) {
      const key = at(keys, entry);
      const node = at(nodes, entry);
      this.insert(key, node, at(weights, entry), this.pairSlotOf(key, node));
    }
  }

  private allocate(capacity: number): void {
    this.keys = new Int32Array(capacity);
    this.nodes = new Int32Array(capacity);
    this.weights = new Float64Array(capacity);
    this.next = new Int32Array(capacity);
    this.keySlots = new Int32Array(capacity * 2);
    this.pairSlots = new Int32Array(capacity * 2);
  }

  private insert(key: number, node: number, weight: number, pairSlot: number): void {
    const entry = this.size;
    this.size += 1;
    const keySlot = this.keySlotOf(key);
    this.keys[entry] = key;
    this.nodes[entry] = node;
    this.weights[entry] = weight;
    this.next[entry] = at(this.keySlots, keySlot);
    this.keySlots[keySlot] = entry + 1;
    this.pairSlots[pairSlot] = entry + 1;
  }

  private keySlotOf(key: number): number {
    const mask = this.keySlots.length - 1;
    let slot = hashPair(key, 0) & mask;
    for (;;) {
      const entry = at(this.keySlots, slot);
      if (entry === 0 || at(this.keys, entry - 1) === key) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private pairSlotOf(key: number, node: number): number {
    const mask = this.pairSlots.length - 1;
    let slot = hashPair(key, node + 1) & mask;
    for (;;) {
      const entry = at(this.pairSlots, slot);
      if (entry === 0 || (at(this.keys, entry - 1) === key && at(this.nodes, entry - 1) === node))
        return slot;
      slot = (slot + 1) & mask;
    }
  }
}
