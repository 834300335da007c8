import { joinBytes } from './read-chunks';

const NEWLINE = 10;

/** A line with its line break, or null in the place of one longer than `maxBytes`. The last line may have no break. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.byteLength;
    if (length > maxBytes) parts = [];
    else parts.push(part);
  };
  const take = (): Uint8Array | null => {
    const [only] = parts;
    const line = length > maxBytes ? null : parts.length === 1 && only ? only : joinBytes(parts, length);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end + 1));
      start = end + 1;
      yield take();
    }
    if (start < chunk.byteLength) keep(chunk.slice(start));
  }
  if (length > 0) yield take();
}
