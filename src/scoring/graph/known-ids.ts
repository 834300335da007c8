import { hashText } from '../text/hash';

/** Ids remembered before the older half is forgotten. */
const GENERATION = 32_768;

/** Remembers the last 32,768 to 65,536 message ids by a 53-bit hash, in bounded memory. */
export class KnownIds {
  private current = new Set<number>();
  /** Read from a store and not entered yet: a check never asks for ids. */
  private stored: readonly number[] = [];
  private previous = new Set<number>();

  /** True when the id was new; it is known afterwards. */
  note(id: string): boolean {
    this.enterStored();
    const key = (hashText(id, 1) >>> 0) * 0x200000 + (hashText(id, 2) >>> 11);
    if (this.current.has(key) || this.previous.has(key)) return false;
    if (this.current.size >= GENERATION) {
      this.previous = this.current;
      this.current = new Set();
    }
    this.current.add(key);
    return true;
  }

  /** The ids, oldest generation first, for the codec. */
  toArray(): number[] {
    this.enterStored();
    return [...this.previous, ...this.current];
  }

  /** Takes up ids that were stored; of all that were, the latest `most` stay. */
  add(keys: readonly number[], most = GENERATION): void {
    this.stored = this.stored.concat(keys).slice(-most);
  }

  private enterStored(): void {
    for (const key of this.stored) this.current.add(key);
    this.stored = [];
  }
}
