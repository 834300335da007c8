/**
 * Numbers and strings as printable ASCII that JSON stores unchanged (no quote, no backslash).
 *
 * A number is written in base 46, least significant digit first; the last digit uses characters 0..45 of the
 * alphabet, the ones before it 46..91. So 0..45 take one character, up to 2,115 two, up to 97,335 three.
 */
const FIRST = 33; // '!'
const QUOTE = 34;
const BACKSLASH = 92;
const LAST = 126; // '~'
const BASE = 46;
const ESCAPE = LAST;

function charOf(digit: number): string {
  let code = FIRST + digit;
  if (code >= QUOTE) code += 1;
  if (code >= BACKSLASH) code += 1;
  return String.fromCharCode(code);
}

function digitOf(code: number): number {
  if (code < FIRST || code > LAST || code === QUOTE || code === BACKSLASH) return -1;
  return code - FIRST - (code > QUOTE ? 1 : 0) - (code > BACKSLASH ? 1 : 0);
}

/** Collects text; `length` is what a limit is compared with. */
export class TextWriter {
  length = 0;
  private readonly parts: string[] = [];

  /** A whole number from 0 to 2^53. */
  number(value: number): void {
    let rest = Math.max(0, Math.round(value));
    let text = '';
    while (rest >= BASE) {
      text += charOf((rest % BASE) + BASE);
      rest = Math.floor(rest / BASE);
    }
    this.raw(text + charOf(rest));
  }

  /** Any string: its length in characters as written, then printable ASCII as it is and the rest as `~` and a code. */
  string(value: string): void {
    const escaped = new TextWriter();
    for (let i = 0; i < value.length; i += 1) {
      const code = value.charCodeAt(i);
      if (code >= 32 && code < ESCAPE && code !== 34 && code !== BACKSLASH) escaped.raw(value.charAt(i));
      else {
        escaped.raw('~');
        escaped.number(code);
      }
    }
    const text = escaped.toString();
    this.number(text.length);
    this.raw(text);
  }

  raw(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  toString(): string {
    return this.parts.join('');
  }
}

/** What a damaged text makes the reader throw; caught where decoding starts and given back as a code. */
export class DamagedText extends Error {}

/** Reads what a TextWriter wrote. Throws `DamagedText` instead of ever giving a wrong value. */
export class TextReader {
  private place = 0;

  constructor(private readonly text: string) {}

  /** Characters not read yet. */
  get left(): number {
    return this.text.length - this.place;
  }

  get isDone(): boolean {
    return this.place >= this.text.length;
  }

  /** A number of at most `limit`. */
  number(limit = Number.MAX_SAFE_INTEGER): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const digit = digitOf(this.code());
      if (digit < 0) throw new DamagedText('expected a digit');
      value += (digit % BASE) * scale;
      if (value > limit) throw new DamagedText('number out of range');
      if (digit < BASE) return value;
      scale *= BASE;
    }
  }

  string(): string {
    const end = this.number(this.text.length) + this.place;
    if (end > this.text.length) throw new DamagedText('string longer than the text');
    let value = this.text.slice(this.place, end);
    if (value.indexOf('~') < 0) {
      this.place = end;
      return value;
    }
    value = '';
    while (this.place < end) {
      const code = this.code();
      value += String.fromCharCode(code === ESCAPE ? this.number(0xffff) : code);
    }
    return value;
  }

  private code(): number {
    const code = this.text.charCodeAt(this.place);
    this.place += 1;
    if (code !== code) throw new DamagedText('text ends early');
    return code;
  }
}
