import { decodeGraph, encodeGraph } from '../scoring';
import { BASE, type MemoryState, type Part } from './parts';
import { PART_OVERHEAD, writeState } from './state-text';

/** The longest a base may be is a multiple of this, so that a send does not change it and a base need not be written anew. */
const STEP_CHARS = 1500;
/** Days and answers may be this many times shorter than bases. */
const SMALLER = 16;

/**
 * The state's text in at most `maxChars`. Parts that are too long for one bound are written shorter: what matters least
 * for detection goes first (codec). A text of `written`, which stands in the store now, is used again where it still serves.
 */
export function fitState(state: MemoryState, written: readonly Part[], maxChars: number): string {
  const { parts } = state;
  const boundOf = ({ day }: Part, bound: number): number => (day === BASE ? bound : bound / SMALLER);
  const lengthAt = (bound: number): number =>
    parts.reduce(
      (sum, part) => sum + PART_OVERHEAD + Math.min(part.text.length, boundOf(part, bound)),
      PART_OVERHEAD,
    );
  let bound = maxChars;
  while (bound > 0 && lengthAt(bound) > maxChars) bound -= STEP_CHARS;
  const fitted = parts.map((part) => ({ ...part, text: shorten(part, written, boundOf(part, bound)) }));
  return writeState({ ...state, parts: fitted.filter(({ text }) => text !== '') });
}

function shorten(part: Part, written: readonly Part[], bound: number): string {
  if (part.text.length <= bound) return part.text;
  for (const { replica, day, version, text } of written) {
    const isSame = replica === part.replica && day === part.day && version === part.version;
    if (isSame && text.length <= bound && text.length > bound - 2 * STEP_CHARS) return text;
  }
  const graph = decodeGraph(part.text);
  return graph.ok ? encodeGraph(graph.value, Math.floor(bound)) : '';
}
