import { item } from '../at';
import { ArithmeticCoder, SYMBOL_BITS } from './arithmetic-coder';
import { charOf, digitAt } from './digits';

/** A number's last digit is below its base, the ones before it are not: two bases of characters plain, of symbols packed. */
const PLAIN_BASE = 46;
const PACKED_BASE = 32;
/** Symbols of a string: 0 to 25 are a to z, then [ to _ and space to @. Two that are not needed stand for others. */
const CHARS = Array.from({ length: 64 }, (_, symbol) =>
  String.fromCharCode(symbol < 31 ? symbol + 65 : symbol + 1).toLowerCase(),
);
const LETTERS = 26;
const END = 27; // backslash
const OTHER = 29; // circumflex
/** Of a context's symbols so many are kept: the last one, the last two. */
const LAST_ONE = 63;
const LAST_TWO = 4095;
/** Keeps contexts apart: columns and digits of numbers take 2,048, strings come before 0. */
const NEXT_DIGIT = 100;
const CONTEXTS = 2048;

/**
 * Numbers and strings as printable ASCII that JSON stores unchanged. One walk over a graph writes and reads it: each call
 * is given the value to write and gives back the value, which while reading is what was written there. From the first
 * thing on that no walk can have written, it reads 0 and '', so that every walk comes to its end; whoever reads asks then whether it is damaged.
 *
 *   number    digits, least significant first. Plain in base 46: 0 to 45 is the last one, 46 to 91 are 0 to 45 with more to
 *             come. Packed in base 32, likewise
 *   uniform   plain as a number; packed as an equal part of what is left of the coder's interval
 *   string    1 if It Is Written Like This, else 0; a symbol a character, or OTHER and its code; END
 *
 * Plain, a digit is a character: fast. Packed, digits and characters are symbols of an arithmetic coder: short. What a
 * digit is foreseen by is its column and the digit before, after which the last one is asked for first; a character, the
 * one before it and the three before it.
 */
export class TextCodec {
  readonly isReading: boolean;
  private readonly coder: ArithmeticCoder | null;
  /** Set while reading what no walk writes, by the codec or by the walk. */
  isDamaged = false;
  private out = '';
  private place = 0;
  /** The digit before. */
  private before = 0;

  /** Reads `text`; writes when there is none. */
  constructor(
    readonly isPacked: boolean,
    private readonly text?: string,
  ) {
    this.isReading = text !== undefined;
    this.coder = isPacked ? new ArithmeticCoder(text) : null;
  }

  /** How many characters `end` would give now, exactly; what a limit is compared with. */
  get length(): number {
    return this.coder === null ? this.out.length : this.coder.length;
  }

  /** A whole number from 0 to `limit`; `column`, below 100, is its kind. While reading, `value` is not looked at. */
  number(value: number, column: number, limit = Infinity): number {
    const base = this.isPacked ? PACKED_BASE : PLAIN_BASE;
    let found = 0;
    let rest = this.isReading ? 0 : Math.round(value);
    for (let scale = 1, place = column; ; scale *= base, place += NEXT_DIGIT) {
      const longer = place + (this.before + 1) * CONTEXTS;
      const digit = this.digit(rest < base ? rest : (rest % base) + base, place, longer);
      this.before = digit;
      found += (digit < base ? digit : digit - base) * scale;
      // Endless zeros come to no number.
      if (!(found <= limit)) this.isDamaged = true;
      if (this.isDamaged) return 0;
      if (digit < base) return found;
      rest = Math.floor(rest / base);
    }
  }

  /** A whole number from 0 to `limit`, at most 65,535, of which nothing is foreseen. */
  uniform(value: number, column: number, limit: number): number {
    if (this.coder === null) return this.number(value, column, limit);
    const read = this.isDamaged ? -1 : this.coder.uniform(value, limit);
    if (read < 0) this.isDamaged = true;
    return this.isDamaged ? 0 : read;
  }

  string(value: string, column: number): string {
    const lower = value.toLowerCase();
    const isTitle = this.number(this.isReading || toTitle(lower) !== value ? 0 : 1, column, 1) === 1;
    const written = isTitle ? lower : value;
    let text = '';
    let before = 0;
    let isInWord = false;
    for (let i = 0; ; i += 1) {
      const wanted = this.isReading ? 0 : symbolOf(written.charAt(i));
      const symbol = this.digit(wanted, -column - (before & LAST_ONE) * CONTEXTS, ~before);
      if (symbol === END || this.isDamaged) return text;
      const isLetter = symbol < LETTERS;
      const char =
        symbol === OTHER
          ? String.fromCharCode(this.number(written.charCodeAt(i), column))
          : item(CHARS, symbol);
      text += isTitle && isLetter && !isInWord ? char.toUpperCase() : char;
      isInWord = isLetter;
      before = ((before & LAST_TWO) << SYMBOL_BITS) + symbol;
    }
  }

  /** All that was written. */
  end(): string {
    return this.coder === null ? this.out : this.coder.end();
  }

  /** A symbol of the packed form with its contexts, or a character of the plain one. */
  private digit(wanted: number, shorter: number, longer: number): number {
    const { coder, text } = this;
    let read = wanted;
    if (coder !== null) read = coder.symbol(wanted, shorter, longer);
    else if (text === undefined) this.out += charOf(wanted);
    else read = digitAt(text, this.place++);
    if (read < 0) this.isDamaged = true;
    return read;
  }
}

/** END for no character, OTHER for one that no other symbol stands for. */
function symbolOf(char: string): number {
  const symbol = char === '' ? END : CHARS.indexOf(char);
  return symbol < 0 || (symbol === END && char !== '') ? OTHER : symbol;
}

/** Each first letter of words of a to z made large. */
function toTitle(lower: string): string {
  return lower.replace(/[a-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
