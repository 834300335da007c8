import { graphTextProblem, hashText } from '../scoring';
import { fail, ok, type Result } from '../scoring/result';
import { fromVersion1 } from './migrations/version-1';
import type { MemoryState, Part } from './parts';

/**
 * How the state stands in a store: a line for the state and one for each part. Numbers in base 36; the check is of what
 * stands before it and of the head of the graph text, which has magic, version and checksum of its own.
 *
 *   A2 . <epoch> . <paused> . <self> . <check>
 *   <replica> . <day> . <version> . <check> . <graph text>
 *
 * A part that is damaged can be left out and the others stay; damage in the first line spoils the copy.
 */
export interface CopyError {
  readonly code: 'damaged' | 'newer-version';
}

const VERSION = 2;
const GRAPH_HEAD_CHARS = 11;

/** Characters that a line takes beside a graph text, at most. */
export const PART_OVERHEAD = 40;

export function writeState({ epoch, paused, self, parts }: MemoryState): string {
  const lines = parts.map(({ replica, day, version, text }) =>
    writeLine([replica, day, version], `.${text}`),
  );
  return [writeLine([`A${VERSION}`, epoch, paused, self], ''), ...lines].join('\n');
}

/** Reads what this or an older version wrote: all of it, or with `mends` what is whole of it. */
export function readState(text: string, mends = true): Result<MemoryState, CopyError> {
  const [head = '', ...lines] = fromVersion1(text, writeState).split('\n');
  const [magic = '', epoch = '', paused = '', self = ''] = head.split('.');
  if (writeLine([magic, epoch, paused, self], '') !== head || magic !== `A${VERSION}`)
    return fail({ code: Number(/^A(\d{1,4})$/.exec(magic)?.[1]) > VERSION ? 'newer-version' : 'damaged' });
  const parts: Part[] = [];
  for (const line of lines) {
    const part = readPart(line);
    const problem = graphTextProblem(part?.text ?? '');
    // Of a newer version: the whole copy is left to the program that can read it.
    if (problem?.code === 'newer-version') return fail({ code: 'newer-version' });
    if (part !== null && problem === null) parts.push(part);
  }
  if (parts.length < (mends ? Math.min(1, lines.length) : lines.length)) return fail({ code: 'damaged' });
  return ok({ epoch: parseInt(epoch, 36), paused: parseInt(paused, 36), self, parts });
}

function readPart(line: string): Part | null {
  const [replica = '', day = '', version = '', check = ''] = line.split('.', 4);
  const text = line.slice(replica.length + day.length + version.length + check.length + 4);
  const [dayNumber, versionNumber] = [parseInt(day, 36), parseInt(version, 36)];
  if (writeLine([replica, dayNumber, versionNumber], `.${text}`) !== line) return null;
  return { replica, day: dayNumber, version: versionNumber, text };
}

function writeLine(fields: readonly (string | number)[], rest: string): string {
  const start = fields.map((field) => (typeof field === 'string' ? field : field.toString(36))).join('.');
  return `${start}.${(hashText(start + rest.slice(0, GRAPH_HEAD_CHARS + 1)) >>> 0).toString(36)}${rest}`;
}
