import type { MailFile } from './mail-file';

/** The content of a file piece by piece, unpacked when its name ends in `.gz`. `onBytes` is told each piece's size on disk. */
export async function* readChunks(
  file: MailFile,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const counted = file.open().pipeThrough(
    new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        onBytes(chunk.byteLength);
        controller.enqueue(chunk as Uint8Array<ArrayBuffer>);
      },
    }),
  );
  const isPacked = file.path.toLowerCase().endsWith('.gz');
  const reader = (isPacked ? counted.pipeThrough(new DecompressionStream('gzip')) : counted).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined); // a reader that failed has nothing left to give back
  }
}

/** Everything in one piece; null when it is longer than `maxBytes`. */
export async function readWhole(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.byteLength;
    if (length > maxBytes) return null;
    parts.push(chunk);
  }
  return joinBytes(parts, length);
}

/** One array of all parts, `length` bytes in total. */
export function joinBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
