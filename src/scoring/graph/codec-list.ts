import { TextWriter } from './text-codec';

/** Characters kept free for the counts of the lists that follow: at most six, four characters each. */
const RESERVE = 40;

/**
 * Writes a count and as many items, in order, as fit: with what was written before at most `limit` characters, less a
 * small reserve so that empty lists after this one always fit. Gives the count.
 */
export function writeList<T>(
  writer: TextWriter,
  items: Iterable<T>,
  limit: number,
  write: (text: TextWriter, item: T) => void,
): number {
  const text = new TextWriter();
  let count = 0;
  for (const item of items) {
    const one = new TextWriter();
    write(one, item);
    if (writer.length + text.length + one.length + RESERVE > limit) break;
    text.raw(one.toString());
    count += 1;
  }
  writer.number(count);
  writer.raw(text.toString());
  return count;
}
