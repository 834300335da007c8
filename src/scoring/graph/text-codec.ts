/**
 * Numbers and strings as printable ASCII that JSON stores unchanged (no quote, no backslash).
 *
 * A number is written in base 46, least significant digit first; the last digit uses characters 0..45 of the
 * alphabet, the ones before it 46..91. So 0..45 take one character, up to 2,115 two, up to 97,335 three. A string is its
 * length as written, then printable ASCII as it is and the rest as `~` and four hexadecimal digits.
 */
const FIRST = 33; // '!'
const QUOTE = 34;
const BACKSLASH = 92;
const BASE = 46;

/** What a damaged text makes the reader throw; caught where decoding starts and given back as a code. */
export class DamagedText extends Error {}

/**
 * One walk over a graph writes and reads it: each call is given the value to write and gives back the value, which while
 * reading is what was written there. Reading throws `DamagedText` instead of ever giving a wrong value.
 */
export class TextCodec {
  /** Characters written so far; what a limit is compared with. */
  length = 0;
  readonly isReading: boolean;
  private readonly parts: string[] = [];
  private place = 0;

  /** Reads `text`; writes when there is none. */
  constructor(private readonly text?: string) {
    this.isReading = text !== undefined;
  }

  /** A whole number from 0 to `limit`. While reading, `value` is not looked at. */
  number(value: number, limit = Number.MAX_SAFE_INTEGER): number {
    if (this.text !== undefined) return this.readNumber(this.text, limit);
    let rest = Math.round(value);
    let digits = '';
    while (rest >= BASE) {
      digits += charOf((rest % BASE) + BASE);
      rest = Math.floor(rest / BASE);
    }
    this.raw(digits + charOf(rest));
    return value;
  }

  string(value: string): string {
    const written = value.replace(/[^ !#-[\]-}]/g, (char) => `~${hex(char)}`);
    const length = this.number(written.length);
    if (this.text === undefined) {
      this.raw(written);
      return value;
    }
    const found = this.text.slice(this.place, (this.place += length));
    if (this.place > this.text.length) throw new DamagedText('string longer than the text');
    return found.replace(/~(.{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }

  /** All that was written; while reading, checks that nothing is left. */
  end(): string {
    if (this.place < (this.text?.length ?? 0)) throw new DamagedText('more text than expected');
    return this.parts.join('');
  }

  private readNumber(text: string, limit: number): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const digit = digitOf(text.charCodeAt(this.place));
      this.place += 1;
      if (digit < 0) throw new DamagedText('expected a digit');
      value += (digit % BASE) * scale;
      if (value > limit) throw new DamagedText('number out of range');
      if (digit < BASE) return value;
      scale *= BASE;
    }
  }

  private raw(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}

function charOf(digit: number): string {
  let code = FIRST + digit;
  if (code >= QUOTE) code += 1;
  if (code >= BACKSLASH) code += 1;
  return String.fromCharCode(code);
}

/** -1 for any other character, and for the end of the text. */
function digitOf(code: number): number {
  if (!(code >= FIRST) || code === QUOTE || code === BACKSLASH || code > 126) return -1;
  return code - FIRST - (code > QUOTE ? 1 : 0) - (code > BACKSLASH ? 1 : 0);
}

function hex(char: string): string {
  return (0x10000 + char.charCodeAt(0)).toString(16).slice(1);
}
