import { decodeEntities } from './html-entities';
import { findQuoteStart } from './quoted-thread';

/** What the engine reads of a message: design 4.1, `bodyStart`. */
const MAX_TEXT_CHARS = 300;

/** A quoted header that begins just before the cut must still be seen whole, to be told from the author's words. */
const LOOK_AHEAD_CHARS = 600;

/** Word puts up to some 50 KB of styles before the first word; whatever comes this late is not a greeting. */
const MAX_HTML_CHARS = 262_144;

/** Tags that start a new line. */
const LINE_TAGS = /^(?:br|p|div|tr|li|table|ul|ol|hr|h[1-6]|pre|blockquote|body)$/;

/** Elements whose content nobody reads. */
const SILENT_TAGS = /^(?:head|style|script|title|template|svg)$/;

/** What the editors of Outlook, Gmail, Apple Mail, Thunderbird and Yahoo write into the tag that opens a quoted thread. */
const QUOTE_MARKS =
  /divrplyfwdmsg|appendonsend|mail-editor-reference-message|_mailoriginal|outlookmessageheader|gmail_quote|gmail_attr|moz-cite-prefix|yahoo_quoted|type=(?:"cite"|cite)/;

/** Longest part of a tag that is looked at. */
const MAX_TAG_CHARS = 1000;

/**
 * The first 300 characters of what the author wrote, from the HTML of a draft: quoted thread, tags and entities taken
 * out. No DOM exists in the JS-only runtime, so this reads the text itself, once, left to right, and only its start.
 */
export function extractAuthorText(html: string): string {
  const text = readVisibleText(html.slice(0, MAX_HTML_CHARS));
  const lines = text.split('\n').map((line) => line.trim());
  const own = lines.slice(0, findQuoteStart(lines)).join('\n');
  return own
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, MAX_TEXT_CHARS);
}

/** Text up to the first quote marker, with a line break for each block. */
function readVisibleText(html: string): string {
  const lower = html.toLowerCase();
  const enough = MAX_TEXT_CHARS + LOOK_AHEAD_CHARS;
  let text = '';
  let at = 0;
  while (at < html.length && text.length < enough) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (end > at) text = append(text, html.slice(at, Math.min(end, at + 4 * enough)));
    if (open < 0) break;
    const tag = readTag(html, lower, open);
    if (tag.isQuote) break;
    if (tag.name === 'br') text += '\n';
    else if (tag.isLine && last(text) !== '\n') text += '\n';
    at = tag.end;
  }
  return text;
}

/** Whitespace in HTML source is one space. */
function append(text: string, raw: string): string {
  const words = decodeEntities(raw.replace(/[ \t\r\n\f]+/g, ' ')).replace(/[ \u00a0\u200b\ufeff]+/g, ' ');
  const isSpaced = text === '' || last(text) === '\n' || last(text) === ' ';
  return text + (isSpaced ? words.replace(/^ /, '') : words);
}

function last(text: string): string {
  return text.charAt(text.length - 1);
}

interface Tag {
  readonly name: string;
  readonly isLine: boolean;
  readonly isQuote: boolean;
  /** Where reading goes on: behind the tag, or behind the element when its content is not text. */
  readonly end: number;
}

function readTag(html: string, lower: string, open: number): Tag {
  if (lower.startsWith('<!--', open)) return silent('!--', endOf(html, '-->', open + 4));
  const close = html.indexOf('>', open);
  // A lone "<" at the end of what was read: nothing behind it is text.
  if (close < 0) return silent('', html.length);
  const source = lower.slice(open + 1, Math.min(close, open + MAX_TAG_CHARS));
  const name = /^\/?([a-z][a-z0-9]*)/.exec(source)?.[1] ?? '';
  const isOpening = source.charAt(0) !== '/';
  if (isOpening && SILENT_TAGS.test(name) && source.charAt(source.length - 1) !== '/') {
    const behind = lower.indexOf(`</${name}`, close);
    return silent(name, behind < 0 ? html.length : endOf(html, '>', behind));
  }
  const isQuote = isOpening && (name === 'blockquote' || QUOTE_MARKS.test(source));
  return { name, isLine: LINE_TAGS.test(name), isQuote, end: close + 1 };
}

function silent(name: string, end: number): Tag {
  return { name, isLine: false, isQuote: false, end };
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}
