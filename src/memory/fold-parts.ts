import { createGraph, decodeGraph, encodeGraph } from '../scoring';
import type { Graph, GraphSettings } from '../scoring/graph/graph';
import type { Part } from './parts';

/** One graph of all parts, added up in the order of `mergeStates`; a part that cannot be read is left out. */
export function foldParts(parts: readonly Part[], settings: GraphSettings): Graph {
  const folded = createGraph(settings);
  for (const part of parts) {
    if (!decodeGraph(part.text, folded).ok)
      return foldParts(
        parts.filter((one) => one !== part),
        settings,
      );
  }
  folded.budget.move(0, 0);
  return folded;
}

/** The graph of a part; an empty one when there is none, or when it cannot be read. */
export function readPart(part: Part | undefined, settings: GraphSettings): Graph {
  const graph = decodeGraph(part?.text ?? '', createGraph(settings));
  return graph.ok ? graph.value : createGraph(settings);
}

/** Any graph fits; the store's own limit is met later. */
const UNLIMITED = 9_000_000;

/** A graph as the text of a part. */
export function partText(graph: Graph): string {
  return encodeGraph(graph, UNLIMITED);
}
