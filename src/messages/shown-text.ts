/**
 * Names, addresses and file names come from mail, so from anybody. Before one is shown it loses what could change how
 * the rest of the sentence looks: control characters, direction marks, invisible characters, line breaks.
 */

/** Longest display name, in UTF-16 units; longer ones end in an ellipsis. */
const MAX_NAME_CHARS = 40;
/** Longest address: the local part is cut, never the domain's end. */
const MAX_ADDRESS_CHARS = 60;
/** Longest file name: cut in the middle, for its ending says what it is. */
const MAX_FILE_CHARS = 48;

const ELLIPSIS = '…';
/** First strong isolate and its end: what is between them cannot turn the words around it. */
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';

/** Hebrew, Arabic and their neighbours, with the presentation forms; and the right-to-left half of plane 1. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud802|\ud803|\ud83a|\ud83b/;

/** White space of Unicode, line breaks included: all become a plain space. */
const SPACES = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
] as const;

/** Controls, direction marks, joiners, fillers, variation selectors and interlinear marks: shown as nothing. */
const INVISIBLE = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
] as const;

/** A display name, cleaned and capped; may be empty. */
export function shownName(name: string): string {
  return isolated(cutEnd(clean(name), MAX_NAME_CHARS));
}

/** An address, cleaned and capped. The domain stays whole as far as there is room: it says where the mail goes. */
export function shownAddress(address: string): string {
  const text = clean(address);
  const room = MAX_ADDRESS_CHARS - text.length;
  if (room >= 0) return isolated(text);
  const at = text.lastIndexOf('@');
  const tail = at < 0 ? text : text.slice(at);
  if (at < 0 || tail.length > MAX_ADDRESS_CHARS - 4) return isolated(cutMiddle(text, MAX_ADDRESS_CHARS));
  return isolated(cutEnd(text.slice(0, at), MAX_ADDRESS_CHARS - tail.length) + tail);
}

/** A file name or any other short text from mail. */
export function shownFile(name: string): string {
  return isolated(cutMiddle(clean(name), MAX_FILE_CHARS));
}

/** One line of visible characters. */
function clean(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isHighSurrogate(code)) {
      const low = text.charCodeAt(i + 1);
      // U+E0000 to U+E0FFF, tags and variation selectors, are invisible; a lone half is no character.
      if (isLowSurrogate(low) && !(code >= 0xdb40 && code <= 0xdb43)) result += text.slice(i, i + 2);
      if (isLowSurrogate(low)) i += 1;
    } else if (isSpace(code)) result += ' ';
    else if (!isInvisible(code, result.charCodeAt(result.length - 1))) result += text[i] ?? '';
  }
  return result.replace(/ +/g, ' ').trim();
}

function isSpace(code: number): boolean {
  return isIn(SPACES, code);
}

/** Joiners stay where scripts need them: between letters from Arabic to Sinhala. */
function isInvisible(code: number, before: number): boolean {
  if (code === 0x200c || code === 0x200d) return !(before >= 0x0600 && before <= 0x0dff);
  return isIn(INVISIBLE, code) || isLowSurrogate(code);
}

function isIn(ranges: readonly (readonly [number, number])[], code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to);
}

function cutEnd(text: string, max: number): string {
  return text.length <= max ? text : `${upTo(text, max - 1).trim()}${ELLIPSIS}`;
}

function cutMiddle(text: string, max: number): string {
  if (text.length <= max) return text;
  const tail = text.slice(-Math.floor(max / 3));
  const start = isLowSurrogate(tail.charCodeAt(0)) ? tail.slice(1) : tail;
  return `${upTo(text, max - 1 - start.length)}${ELLIPSIS}${start}`;
}

/** The first `length` units, or one less rather than half a character. */
function upTo(text: string, length: number): string {
  return text.slice(0, isHighSurrogate(text.charCodeAt(length - 1)) ? length - 1 : length);
}

function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? ISOLATE + text + END_ISOLATE : text;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
