import { at, item } from '../at';
import { hashPair } from '../text/hash';
import { charOf, digitAt, DIGITS } from './digits';

/** The interval has four digits, so that everything stays a small integer, which engines are fast at. */
const AHEAD = 4;
const TOP = DIGITS * DIGITS * DIGITS;
/** Likelihoods are in 32,768ths. */
const ONE = 0x8000;
/** How often a slot is counted at most: the slowest it learns. */
const MAX_SEEN = 60;
/** A slot asked so often has half the say beside the shorter context's. */
const DOUBT = 1.5;
/** By how often a slot was asked: its say beside the shorter context, and what share of the way it moves; 32,768ths. */
const SAY = new Int32Array(64).map((_, seen) => (ONE * seen) / (seen + DOUBT));
const STEP = new Int32Array(64).map((_, seen) => ONE / (seen + 2));
/** A symbol is a number below this. */
export const SYMBOL_BITS = 6;
const SYMBOLS = 1 << SYMBOL_BITS;
/** A power of two less one each: 16 KB of guesses, 512 KB of slots. Twice the slots keep 4% more contacts and cost a millisecond. */
const LAST_GUESS = (1 << 14) - 1;
const LAST_SLOT = (1 << 17) - 1;

/**
 * An adaptive binary arithmetic coder of symbols, the range coder of Martin (1979). Each bit takes its part of an
 * interval, as large as the bit was likely so far; digits that the rest cannot change are the text, in base 92. Whole
 * numbers only: every engine computes the same.
 */
export class ArithmeticCoder {
  /** Digits written so far. */
  private readonly out: number[] = [];
  private place = 0;
  private range = TOP * DIGITS - 1;
  /** Writing, where the interval begins; reading, the number less what is read, below where the interval begins. */
  private offset = 0;
  /** By slot: how likely a 1 is, times 64, and how often it was asked; 0 for one never asked. */
  private readonly states = new Int32Array(LAST_SLOT + 1);
  /** The symbol that a longer context was last followed by. */
  private readonly guesses = new Uint8Array(LAST_GUESS + 1);

  /** Reads `text`; writes when there is none. */
  constructor(private readonly text?: string) {
    for (let i = 0; text !== undefined && i < AHEAD; i += 1) this.readDigit(text);
  }

  /**
   * Writes a symbol, or gives the one read; -1 past the end of the text. Where the shorter context is not negative, the
   * first bit is 0 when the symbol is the one that followed the longer context last; else, and where it is negative, the
   * symbol's own bits follow, highest first. A bit is foreseen by what came in two contexts, of which the longer has the
   * more say the oftener it was met, and begins with what the shorter one knows. The slots of a context are neighbours, so that memory is near. Those that two share by chance cost a
   * little room.
   */
  symbol(wanted: number, shorter: number, longer: number): number {
    const { states, text } = this;
    const shorterSlots = hashPair(shorter, 0);
    const longerSlots = hashPair(longer, 0);
    // Locals: a field is written to memory each time.
    let { range, offset } = this;
    const context = longerSlots & LAST_GUESS;
    const guess = at(this.guesses, context);
    let node = shorter < 0 ? 1 : 0;
    let shift = SYMBOL_BITS - node;
    const code = wanted === guess && node === 0 ? 0 : wanted + SYMBOLS;
    do {
      const slot = (shorterSlots + node) & LAST_SLOT;
      const longerSlot = (longerSlots + node) & LAST_SLOT;
      const state = at(states, slot) || ONE << 5;
      const longerState = at(states, longerSlot) || state & ~63;
      const chance = state >> 6;
      const more = (((longerState >> 6) - chance) * at(SAY, longerState & 63)) >> 15;
      const bound = ((range >> 11) * (chance + more)) >> 4;
      const bit = text === undefined ? (code >> shift) & 1 : -(offset + bound) >>> 31;
      // Masks for branches, here and in `moved`: half of the bits surprise the processor as well.
      const ifZero = bit - 1;
      offset += bound & ifZero;
      range = bound + ((range - 2 * bound) & ifZero);
      if (range < TOP) {
        this.range = range;
        this.offset = offset;
        this.settle();
        ({ range, offset } = this);
      }
      states[longerSlot] = moved(longerState, bit);
      states[slot] = moved(state, bit);
      node = node * 2 + bit;
      shift -= 1;
    } while (node > 0 && shift >= 0);
    this.range = range;
    this.offset = offset;
    const symbol = node === 0 ? guess : node - SYMBOLS;
    this.guesses[context] = symbol;
    return text !== undefined && this.place > text.length ? -1 : symbol;
  }

  /** Writes a number from 0 to `limit`, below 65,536, all equally likely; or gives the one read, -1 past the end of the text. */
  uniform(wanted: number, limit: number): number {
    const step = (this.range / (limit + 1)) | 0;
    const found = this.text === undefined ? wanted : Math.min(limit, (-this.offset / step) | 0);
    this.offset += found * step;
    this.range = step;
    this.settle();
    return this.text !== undefined && this.place > this.text.length ? -1 : found;
  }

  /** How many characters `end` would give now. */
  get length(): number {
    return this.out.length + AHEAD;
  }

  /** All that was written; nothing may follow. */
  end(): string {
    // The highest number of the interval.
    this.offset += this.range - 1;
    for (let i = 0; i < AHEAD; i += 1) {
      this.range = TOP / DIGITS;
      this.settle();
    }
    return this.out.map(charOf).join('');
  }

  /** Settles digits until the interval is wide again. */
  private settle(): void {
    const { out, text } = this;
    while (this.range < TOP) {
      this.range *= DIGITS;
      if (text !== undefined) this.readDigit(text);
      else {
        const digit = (this.offset / TOP) | 0;
        if (digit >= DIGITS) carry(out);
        out.push(digit % DIGITS);
        this.offset = (this.offset % TOP) * DIGITS;
      }
    }
  }

  private readDigit(text: string): void {
    this.offset = this.offset * DIGITS - Math.max(0, digitAt(text, this.place++));
  }
}

/** Adds one to the number that the digits are. */
function carry(digits: number[]): void {
  let place = digits.length - 1;
  for (; item(digits, place) === DIGITS - 1; place -= 1) digits[place] = 0;
  digits[place] = item(digits, place) + 1;
}

/** The state of a slot after one more bit. A likelihood never reaches 0 or 1: what is left of a step is cut off. */
function moved(state: number, bit: number): number {
  const seen = state & 63;
  const chance = state >> 6;
  const step = at(STEP, seen);
  const next = chance + (((bit * ONE - chance) * step + ((bit - 1) & (ONE - 1))) >> 15);
  return (next << 6) + seen + ((seen - MAX_SEEN) >>> 31);
}
