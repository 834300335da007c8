import { at } from '../at';
import { hashPair } from '../text/hash';
import { charOf, digitAt, DIGITS } from './digits';

/** The interval has four digits, so that everything stays a small integer, which engines are fast at. */
const AHEAD = 4;
const TOP = DIGITS * DIGITS * DIGITS;
/** A narrower interval that reaches over two first digits is cut to its larger part, lest it run out of room. */
const MIN_WIDTH = 0x4000;
/** Likelihoods are in 32,768ths. */
const ONE = 0x8000;
/** How often a slot is counted at most: the slowest it learns. */
const MAX_SEEN = 60;
/** A slot asked so often has half the say beside the shorter context's. */
const DOUBT = 1.5;
const SLOT_BITS = 19;

/**
 * An adaptive binary arithmetic coder of symbols. Each bit of a symbol, highest first, narrows an interval by how likely
 * it was so far; the digits that both ends of the interval share are settled and are the text, in base 92. Whole numbers
 * only: every engine computes the same.
 */
export class ArithmeticCoder {
  /** What is settled so far. */
  out = '';
  private place = 0;
  private isPast = false;
  private low = 0;
  private high = TOP * DIGITS - 1;
  private code = 0;
  /** By slot: how likely a 1 is, times 64, and how often it was asked; 0 for one never asked. */
  private readonly states = new Int32Array(1 << SLOT_BITS);

  /** Reads `text`; writes when there is none. */
  constructor(private readonly text?: string) {
    for (let i = 0; i < AHEAD; i += 1) this.readDigit();
  }

  /**
   * Writes a symbol of so many bits, or gives the one read; -1 past the end of the text. It is foreseen by what came in two
   * contexts, of which the longer has the more say the oftener it was met, and begins with what the shorter one knows.
   */
  symbol(wanted: number, bits: number, shorter: number, longer: number): number {
    const { states } = this;
    let node = 1;
    for (let shift = bits - 1; shift >= 0; shift -= 1) {
      const slot = slotOf(shorter, node);
      const longerSlot = slotOf(longer, node);
      const state = at(states, slot) || ONE << 5;
      const longerState = at(states, longerSlot) || state & ~63;
      const chance = state >> 6;
      const seen = longerState & 63;
      const more = ((((longerState >> 6) - chance) * seen) / (seen + DOUBT)) | 0;
      const bit = this.bit((wanted >> shift) & 1, chance + more);
      states[longerSlot] = moved(longerState, bit);
      states[slot] = moved(state, bit);
      node = node * 2 + bit;
    }
    return this.isPast ? -1 : node - (1 << bits);
  }

  /** All that was written. */
  end(): string {
    return this.out + charOf((this.high / TOP) | 0);
  }

  private bit(wanted: number, chance: number): number {
    const { low, high } = this;
    const middle = low + ((((high - low) * chance) / ONE) | 0);
    const bit = this.text === undefined ? wanted : this.code <= middle ? 1 : 0;
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    while (this.high - this.low < TOP && this.settle());
    return bit;
  }

  /** Settles a digit on which both ends agree; false when they do not and there is room to go on. */
  private settle(): boolean {
    const digit = (this.high / TOP) | 0;
    const floor = digit * TOP;
    if (this.low < floor) {
      if (this.high - this.low >= MIN_WIDTH) return false;
      if (this.high - floor > floor - this.low) this.low = floor;
      else this.high = floor - 1;
      return true;
    }
    this.out += charOf(digit);
    this.low = (this.low - floor) * DIGITS;
    this.high = (this.high - floor) * DIGITS + DIGITS - 1;
    this.code -= floor;
    this.readDigit();
    return true;
  }

  private readDigit(): void {
    const { text, place } = this;
    if (text === undefined) return;
    // It is four digits ahead, of which `end` writes one; those that are missing count as 0.
    this.isPast = place > text.length + AHEAD - 2;
    this.code = this.code * DIGITS + (place < text.length ? digitAt(text, place) : 0);
    this.place += 1;
  }
}

/** The slot of a bit of the symbol. Those that share one by chance cost a little room. */
function slotOf(context: number, node: number): number {
  return hashPair(context, node) >>> (32 - SLOT_BITS);
}

/** The state of a slot after one more bit. A likelihood never reaches 0 or 1: what is left of a step is cut off. */
function moved(state: number, bit: number): number {
  const seen = state & 63;
  const chance = state >> 6;
  return ((chance + (((bit * ONE - chance) / (seen + 2)) | 0)) << 6) + Math.min(MAX_SEEN, seen + 1);
}
