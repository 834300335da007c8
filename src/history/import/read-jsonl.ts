import { parseMessage } from '../../scoring/index';
import type { ImportStep } from './mail-file';
import { splitLines } from './split-lines';

/** Longest line that is read: a message of design 4.1 with 1,000 recipients has some 100 KB. */
const MAX_LINE_BYTES = 4 * 1024 * 1024;

/** The messages of a mailbox file with one message in JSON a line. Empty lines are passed over. */
export async function* readJsonl(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ImportStep> {
  const decoder = new TextDecoder();
  let number = 0;
  for await (const line of splitLines(chunks, MAX_LINE_BYTES)) {
    number += 1;
    const text = line === null ? null : decoder.decode(line);
    if (text?.trim() === '') continue;
    yield text === null ? { kind: 'broken', number, why: 'line too long' } : readLine(text, number);
  }
}

function readLine(text: string, number: number): ImportStep {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { kind: 'broken', number, why: 'not JSON' };
  }
  const parsed = parseMessage(raw);
  if (!parsed.ok) {
    const { field, expected } = parsed.error;
    return { kind: 'broken', number, why: `${field === '' ? 'line' : field}: expected ${expected}` };
  }
  const { direction, sentAt, from } = parsed.value;
  if (sentAt === null) return { kind: 'broken', number, why: 'sentAt: not a date' };
  if (from.address === '') return { kind: 'broken', number, why: 'from: no sender' };
  const message = {
    raw: raw as Record<string, unknown>,
    direction,
    isFromSentFolder: direction === 'sent',
  };
  return { kind: 'message', number, message };
}
