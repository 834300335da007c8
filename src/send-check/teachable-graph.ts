import { createGraph } from '../scoring';
import type { Graph } from '../scoring/graph/graph';
import type { SendCheck, SendCheckDeps } from './contracts';

/**
 * The graph that learns from this check: the one it was scored with, else the stored one. A damaged memory starts
 * again; one that could not be read now, or is of a newer version, is left alone, and null says so.
 */
export async function graphToTeach(
  deps: SendCheckDeps,
  check: Pick<SendCheck, 'graph'>,
): Promise<Graph | null> {
  if (check.graph !== null) return check.graph;
  const loaded = await deps.memory.load();
  if (loaded.ok) return loaded.value;
  deps.logger.log('warn', `memory-${loaded.error.code}`);
  return loaded.error.code === 'damaged' ? createGraph(deps.policy.learning) : null;
}
