import { addGraph, createGraph, decodeGraph, MAX_RELAXED } from '../scoring';
import type { Graph, GraphSettings } from '../scoring/graph/graph';
import type { Part } from './parts';

/** One graph of all parts, which come in the order of `mergeStates`. The largest is taken up and the rest added to it. */
export function foldParts(parts: readonly Part[], settings: GraphSettings): Graph {
  let largest: Part | null = null;
  for (const part of parts) if (part.text.length > (largest?.text.length ?? 0)) largest = part;
  const folded = readPart(largest, settings);
  for (const part of parts) if (part !== largest) addGraph(folded, readPart(part, settings));
  folded.budget.logStrictness = Math.min(MAX_RELAXED, folded.budget.logStrictness);
  return folded;
}

/** The graph of a part; an empty one when there is none, or when it cannot be read. */
export function readPart(part: Part | null | undefined, settings: GraphSettings): Graph {
  const graph = decodeGraph(part?.text ?? '');
  return graph.ok ? graph.value : createGraph(settings);
}
