import { foldText } from './fold';
import { finish } from './hash';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Shorter words carry no topic; longer ones are mostly not words. */
const MIN_WORD = 4;
const MAX_WORD = 24;

const SUBJECT_PREFIX =
  /^\s*(?:(?:re|fw|fwd|aw|wg|antw|sv|vs|vb|rv|tr|res|enc|odp|回复|答复|转发|回覆|轉寄|返信|転送)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]|\[[^\]]{1,40}\])\s*/i;

/** The subject without reply and forward marks and list tags, folded, single-spaced. */
export function normaliseSubject(subject: string): string {
  let rest = subject;
  for (let i = 0; i < 12; i += 1) {
    const shorter = rest.replace(SUBJECT_PREFIX, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return foldText(rest).replace(/\s+/g, ' ').trim();
}

/**
 * Hashes of the distinct words of a text, in order, at most `limit`: letters and digits, 4 to 24 long, not digits alone.
 * In scripts without spaces each pair of characters counts as a word.
 */
export function wordHashes(text: string, limit: number, into: number[] = []): number[] {
  const folded = foldText(text);
  let hash = FNV_OFFSET;
  let length = 0;
  let letters = 0;
  for (let i = 0; i <= folded.length && into.length < limit; i += 1) {
    const code = i < folded.length ? folded.charCodeAt(i) : 32;
    if (isWordCode(code)) {
      if (isIdeograph(code)) {
        const following = i + 1 < folded.length ? folded.charCodeAt(i + 1) : 32;
        if (isIdeograph(following))
          pushNew(into, finish(Math.imul(Math.imul(FNV_OFFSET ^ code, FNV_PRIME) ^ following, FNV_PRIME)));
        continue;
      }
      hash = Math.imul(hash ^ code, FNV_PRIME);
      length += 1;
      if (code > 57) letters += 1;
      continue;
    }
    if (length >= MIN_WORD && length <= MAX_WORD && letters > 0) pushNew(into, finish(hash));
    hash = FNV_OFFSET;
    length = 0;
    letters = 0;
  }
  return into;
}

function pushNew(into: number[], hash: number): void {
  if (into.indexOf(hash) < 0) into.push(hash);
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 0xc0;
}

function isIdeograph(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
}
