import { extractAuthorText } from '../../scoring/text/author-text';
import { findQuoteStart } from '../../scoring/text/quoted-thread';

const MAX_CHARS = 300;
/** Enough to see a quoted header that begins just before the cut. */
const LOOK_CHARS = 4000;

/** First 300 characters of the author's own words, from the plain text where there is one, else from the HTML. */
export function authorWords(plain: string, html: string): string {
  if (plain.trim() === '') return extractAuthorText(html);
  const lines = plain
    .slice(0, LOOK_CHARS)
    .split('\n')
    .map((line) => line.replace(/^>+(?=From )/, '').trim()); // as mbox files write a line that begins with "From "
  const quoted = lines.findIndex((line) => line.startsWith('>'));
  const own = lines.slice(0, quoted < 0 ? lines.length : quoted);
  return own
    .slice(0, findQuoteStart(own))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, MAX_CHARS);
}
