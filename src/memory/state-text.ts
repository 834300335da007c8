import { graphTextProblem } from '../scoring';
import { fail, ok, type Result } from '../scoring/result';
import { fromVersion1 } from './migrations/version-1';
import type { MemoryState, Part } from './parts';

/**
 * How the state stands in a store. Numbers in base 36; each part's text has magic, version and checksum of its own.
 *
 *   A2 . <check of what follows, up to |> . <epoch> . <paused> . <self> . <replica,day,version,length>;… | <texts>
 *
 * A part that is damaged is left out and the others stay; damage before the `|` spoils the copy.
 */
export interface CopyError {
  readonly code: 'damaged' | 'newer-version';
}

const VERSION = 2;
const LAYOUT = /^A2\.([0-9a-z]+)\.(([0-9a-z]+)\.([0-9a-z]+)\.([0-9a-z]*)\.([0-9a-z,;]*))\|/;

/** Characters that a part takes beside its text, at most. */
export const PART_OVERHEAD = 32;
/** Characters of everything else. */
export const HEAD_CHARS = 64;

export function writeState({ epoch, paused, self, parts }: MemoryState): string {
  const list = parts.map(({ replica, day, version, text }) =>
    [replica, day.toString(36), version.toString(36), text.length.toString(36)].join(','),
  );
  const head = `${epoch.toString(36)}.${paused.toString(36)}.${self}.${list.join(';')}`;
  return `A${VERSION}.${checkOf(head)}.${head}|${parts.map(({ text }) => text).join('')}`;
}

/** Reads what this or an older version wrote. */
export function readState(text: string): Result<MemoryState, CopyError> {
  const old = fromVersion1(text);
  if (old !== null) return old;
  const found = LAYOUT.exec(text);
  if (found === null) {
    const version = Number(/^A(\d{1,4})\./.exec(text)?.[1]);
    return fail({ code: version > VERSION ? 'newer-version' : 'damaged' });
  }
  const [start, check, head = '', epoch = '', paused = '', self = '', list = ''] = found;
  if (checkOf(head) !== check) return fail({ code: 'damaged' });
  const parts = readParts(list, text.slice(start.length));
  if (!parts.ok) return parts;
  return ok({ epoch: parseInt(epoch, 36), paused: parseInt(paused, 36), self, parts: parts.value });
}

function readParts(list: string, texts: string): Result<readonly Part[], CopyError> {
  const parts: Part[] = [];
  const entries = list === '' ? [] : list.split(';');
  let place = 0;
  for (const entry of entries) {
    const [replica = '', ...numbers] = entry.split(',');
    const [day = 0, version = 0, length = 0] = numbers.map((digits) => parseInt(digits, 36));
    const text = texts.slice(place, (place += length));
    const problem = graphTextProblem(text);
    // Of a newer version: the whole copy is left to the program that can read it.
    if (problem?.code === 'newer-version') return fail({ code: 'newer-version' });
    if (problem === null) parts.push({ replica, day, version, text });
  }
  return parts.length === 0 && entries.length > 0 ? fail({ code: 'damaged' }) : ok(parts);
}

/** FNV-1a, 32 bits. */
function checkOf(head: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < head.length; i += 1) hash = Math.imul(hash ^ head.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
