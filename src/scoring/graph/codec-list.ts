import type { TextCodec } from './text-codec';

/** Characters kept free for what follows the list: most items and a few empty lists are shorter. */
const RESERVE = 80;
const MORE = 0;

/** Writes items, in order, until the text comes near `limit` characters; or reads as many as were written. */
export function codeList<T>(
  io: TextCodec,
  items: readonly T[],
  limit: number,
  code: (item: T | undefined) => void,
): void {
  for (let i = 0; io.number(i < items.length && io.length + RESERVE <= limit ? 1 : 0, MORE, 1) === 1; i += 1)
    code(items[i]);
}
