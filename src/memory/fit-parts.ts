import { decodeGraph, encodeGraph } from '../scoring';
import { BASE, type MemoryState, type Part } from './parts';
import { HEAD_CHARS, PART_OVERHEAD, writeState } from './state-text';

/** Share of a small store that the days and answers of all replicas may take together. */
const SMALL_SHARE = 0.3;
/** What bases get is a multiple of this, so that a send does not change it and a base need not be written anew. */
const STEP_CHARS = 1500;

/**
 * The state's text in at most `maxChars`. Parts that do not fit are written shorter: what matters least for detection
 * goes first (codec). A text of `written`, which stands in the store now, is used again where it still serves.
 */
export function fitState(state: MemoryState, written: readonly Part[], maxChars: number): string {
  const whole = writeState(state);
  if (whole.length <= maxChars) return whole;
  const room = maxChars - HEAD_CHARS - PART_OVERHEAD * state.parts.length;
  const isBase = (part: Part): boolean => part.day === BASE;
  const bases = state.parts.filter(isBase);
  const small = state.parts.filter((part) => !isBase(part));
  const shortSmall = shorten(small, written, bases.length === 0 ? room : room * SMALL_SHARE);
  const left = room - lengthOf(shortSmall);
  const shortBases = shorten(bases, written, Math.floor(left / STEP_CHARS) * STEP_CHARS);
  const parts = state.parts
    .map((part) => shortSmall.concat(shortBases).filter(isSame(part))[0])
    .filter((part): part is Part => part !== undefined && part.text !== '');
  return writeState({ ...state, parts });
}

/** Each part within its share of the room: an equal one, and what others do not need. */
function shorten(parts: readonly Part[], written: readonly Part[], room: number): Part[] {
  const shortest = parts.slice().sort((a, b) => a.text.length - b.text.length);
  let left = room;
  return shortest.map((part, i) => {
    const short = shortenOne(part, written, Math.floor(left / (parts.length - i)));
    left -= short.text.length;
    return short;
  });
}

function shortenOne(part: Part, written: readonly Part[], room: number): Part {
  if (part.text.length <= room) return part;
  const before = written.filter(isSame(part))[0];
  const serves = before && before.version === part.version && before.text.length <= room;
  if (serves && before.text.length > room - 2 * STEP_CHARS) return before;
  const graph = decodeGraph(part.text);
  return { ...part, text: graph.ok ? encodeGraph(graph.value, room) : '' };
}

function isSame({ replica, day }: Part): (other: Part) => boolean {
  return (other) => other.replica === replica && other.day === day;
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}
