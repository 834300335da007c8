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

/** White space of Unicode, line breaks included, but the byte order mark: all become a plain space. */
const SPACES = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/**
 * Controls, direction marks, fillers, variation selectors, interlinear marks, tags and lone halves of surrogate pairs:
 * shown as nothing.
 */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- these are what has to go
  /[\0-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** Joiners stay where scripts need them: between letters from Arabic to Sinhala. */
const STRAY_JOINERS = /(^|[^\u0600-\u0dff])[\u200c\u200d]+/g;

/** What belongs to the letter before it: accents, vowel signs of Hebrew and Arabic, kana voicing, joiners, skin tones. */
const EXTENDS =
  // eslint-disable-next-line no-misleading-character-class -- marks and joiners are what it looks for
  /^(?:[\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670\u20d0-\u20ff\u3099\u309a\u200d]|\ud83c[\udffb-\udfff])/;

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
  return text
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINERS, '$1')
    .replace(/ +/g, ' ')
    .trim();
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

/** At most the first `length` units, and never half a character; a pile of marks without end is cut all the same. */
function upTo(text: string, length: number): string {
  let end = length;
  while (end > length / 2 && isInsideCharacter(text, end)) end--;
  if (end > length / 2) return text.slice(0, end);
  return text.slice(0, isHighSurrogate(text.charCodeAt(length - 1)) ? length - 1 : length);
}

function isInsideCharacter(text: string, at: number): boolean {
  return (
    isHighSurrogate(text.charCodeAt(at - 1)) ||
    text[at - 1] === '\u200d' ||
    EXTENDS.test(text.slice(at, at + 2))
  );
}

function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? isolate(text) : text;
}

/** Between isolates, once; empty text stays empty. */
export function isolate(text: string): string {
  return text === '' || text[0] === ISOLATE ? text : ISOLATE + text + END_ISOLATE;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
