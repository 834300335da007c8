import { hashText } from '../text/hash';

/** Ids remembered before the older half is forgotten. */
const GENERATION = 32_768;

/** Remembers the last 32,768 to 65,536 message ids by a 53-bit hash, in bounded memory. */
export class KnownIds {
  /** In the order in which they were noted. */
  private known = new Set<number>();
  /** Read from a store and not entered yet: a check never asks for ids. */
  private stored: readonly number[] = [];

  /** True when the id was new; it is known afterwards. */
  note(id: string): boolean {
    const ids = this.entered();
    const key = (hashText(id, 1) >>> 0) * 0x200000 + (hashText(id, 2) >>> 11);
    if (ids.has(key)) return false;
    if (ids.size >= 2 * GENERATION) this.known = new Set(this.toArray().slice(GENERATION));
    this.known.add(key);
    return true;
  }

  /** The ids, oldest first, for the codec. */
  toArray(): number[] {
    return [...this.entered()];
  }

  /** Takes up ids that were stored; of all that were, the latest `most` stay. */
  add(keys: readonly number[], most = GENERATION): void {
    this.stored = this.stored.concat(keys).slice(-most);
  }

  private entered(): Set<number> {
    for (const key of this.stored) this.known.add(key);
    this.stored = [];
    return this.known;
  }
}
