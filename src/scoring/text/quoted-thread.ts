import { item } from '../at';

/** The longest line that may be a header or an attribution; longer ones are sentences. */
const MAX_HEADER_LINE_CHARS = 400;

/**
 * Sender, date, recipients and subject stand above a quoted message in the language of whoever wrote it, and in any
 * order: so a header is told by its shape, a run of labelled lines, one of them with a time of day.
 */
const HEADER_LINES = 4;
const MIN_LABELS = 3;

/** `From: x`, `Envoy\u00e9 : x`; the colon is a wide one in Chinese and Japanese. Labels have at most three words and no digit. */
const LABELLED = /^[^\s\d:\uff1a]{1,20}(?: [^\s\d:\uff1a]{1,20}){0,2} ?[:\uff1a](?!\/)/;
/** `10:30`, in Finnish and Italian also `10.30`. */
const TIME_OF_DAY = /\d[:.]\d\d/;

/** What stands above the quote in plain text: `-----Original Message-----` in any language, or a long rule. */
const DIVIDER = /^(?:_{20,}|-{5,}[^-]+-{5,})$/;

/** How the line above a quote begins and ends in Gmail and Apple Mail: "On Monday, Eva wrote:". */
const ATTRIBUTIONS: readonly (readonly [string, string])[] = [
  ['on ', 'wrote'],
  ['am ', 'schrieb'],
  ['le ', 'a \u00e9crit'],
  ['el ', 'escribi\u00f3'],
  ['il ', 'ha scritto'],
  ['op ', 'schreef'],
  ['den ', 'skrev'],
  ['em ', 'escreveu'],
];

/** Index of the first line that belongs to a quoted message, else the number of lines. Lines are trimmed. */
export function findQuoteStart(lines: readonly string[]): number {
  for (let i = 0; i < lines.length; i += 1) {
    const line = item(lines, i);
    if (line.length > MAX_HEADER_LINE_CHARS) continue;
    if (DIVIDER.test(line) || isAttribution(line.toLowerCase()) || isHeader(lines.slice(i, i + HEADER_LINES)))
      return i;
  }
  return lines.length;
}

/** Two labels may be the author's own list; three of which one tells a time hardly ever are. */
function isHeader(lines: readonly string[]): boolean {
  const labelled = lines.filter((line) => LABELLED.test(line));
  return (
    labelled[0] === lines[0] &&
    labelled.length >= MIN_LABELS &&
    labelled.some((line) => TIME_OF_DAY.test(line))
  );
}

/** With a date, so that "On that point she wrote:" stays the author's. */
function isAttribution(line: string): boolean {
  if (line.charAt(line.length - 1) !== ':' || !/\d/.test(line)) return false;
  return ATTRIBUTIONS.some(([start, verb]) => line.startsWith(start) && line.indexOf(verb, start.length) > 0);
}
