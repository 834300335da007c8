import { decodeGraph, encodeGraph } from '../scoring/index';
import type { Graph } from '../scoring/graph/graph';

/** Characters of the roaming tier (design 4.5). */
export const ROAMING_CHARS = 30_000;
/** Messages learned between two savings of the roaming tier. A client saves after each send: 20 ms each, too long here. */
export const SAVE_EVERY = 25;

/** The graph as it comes back from the roaming tier: what fits it and nothing else. No directory is in it. */
export function throughRoaming(graph: Graph): Graph {
  const decoded = decodeGraph(encodeGraph(graph, ROAMING_CHARS));
  if (!decoded.ok)
    throw new Error(`roaming tier: expected to read what was written, got ${decoded.error.code}`);
  return decoded.value;
}
