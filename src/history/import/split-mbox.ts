import { joinBytes } from './read-chunks';
import { splitLines } from './split-lines';

const FROM = [70, 114, 111, 109, 32]; // "From "

/**
 * The messages of an mbox, each without its `From ` line; null in the place of one longer than `maxBytes`. A message
 * begins at a `From ` line that is the first one or follows an empty line (RFC 4155).
 */
export async function* splitMbox(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array | null> {
  let lines: Uint8Array[] | null = null;
  let length = 0;
  let isAfterEmpty = true;
  for await (const line of splitLines(chunks, maxBytes)) {
    if (line !== null && isAfterEmpty && isFromLine(line)) {
      if (lines !== null) yield length > maxBytes ? null : joinBytes(lines, length);
      lines = [];
      length = 0;
    } else if (lines !== null) {
      length += line === null ? maxBytes + 1 : line.byteLength;
      if (length > maxBytes || line === null) lines = [];
      else lines.push(line);
    }
    isAfterEmpty = line !== null && isEmpty(line);
  }
  if (lines !== null) yield length > maxBytes ? null : joinBytes(lines, length);
}

function isFromLine(line: Uint8Array): boolean {
  return FROM.every((byte, i) => line[i] === byte);
}

function isEmpty(line: Uint8Array): boolean {
  return line.byteLength === 1 || (line.byteLength === 2 && line[0] === 13);
}
