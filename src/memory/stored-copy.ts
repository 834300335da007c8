import { fail, ok, type Result } from '../scoring/result';

/**
 * How a graph stands in a store: which save it was, then the codec's own text (which has magic, version and checksum).
 *
 *   A1 . <save number, base 36> . <check of the save number, base 36> . <graph text>
 *   A1.2s.1x5c.…
 *
 * The save number says which of two copies is newer. It has a check of its own: a flipped digit must not make an old
 * copy the newest for ever.
 */
export interface StoredCopy {
  readonly save: number;
  readonly graphText: string;
}

export interface CopyError {
  readonly code: 'damaged' | 'newer-version';
}

const MAGIC = 'A1';
/** `A1.` and two numbers of at most 11 and 7 digits with their dots. */
export const MAX_HEADER_CHARS = 24;

const LAYOUT = /^A(\d+)\.([0-9a-z]{1,11})\.([0-9a-z]{1,7})\.([^]*)$/;

/** The text to store. */
export function writeCopy({ save, graphText }: StoredCopy): string {
  const digits = save.toString(36);
  return `${MAGIC}.${digits}.${checkOf(digits)}.${graphText}`;
}

/** Reads what `writeCopy` made, without looking into the graph. */
export function readCopy(text: string): Result<StoredCopy, CopyError> {
  const parts = LAYOUT.exec(text);
  const [, version = '', digits = '', check = '', graphText = ''] = parts ?? [];
  if (parts === null) return fail({ code: 'damaged' });
  if (`A${version}` !== MAGIC) return fail({ code: Number(version) > 1 ? 'newer-version' : 'damaged' });
  const save = parseInt(digits, 36);
  if (checkOf(digits) !== check || save > Number.MAX_SAFE_INTEGER) return fail({ code: 'damaged' });
  return ok({ save, graphText });
}

/** FNV-1a, 32 bits. */
function checkOf(digits: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < digits.length; i += 1) {
    hash = Math.imul(hash ^ digits.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
