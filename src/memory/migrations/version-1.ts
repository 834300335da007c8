import { decodeGraph } from '../../scoring';
import { fail, ok, type Result } from '../../scoring/result';

const LAYOUT = /^A1\.[0-9a-z]{1,11}\.[0-9a-z]{1,7}\.([^]*)$/;
const DAY_MS = 86_400_000;
/** The shapes of version 2 that this step makes, spelled out: what comes later must not change it. */
const BASE = 1;
const REPLICA = 'v1';

interface Version2 {
  readonly epoch: number;
  readonly paused: number;
  readonly self: string;
  readonly parts: readonly { replica: string; day: number; version: number; text: string }[];
}

/**
 * Version 1 was one graph, `A1.<save>.<check>.<graph text>`. It becomes the base of a replica that learns nothing more,
 * up to the day of its last message, so that a history replaces it. Null when the text is not of version 1.
 */
export function fromVersion1(
  text: string,
): Result<Version2, { readonly code: 'damaged' | 'newer-version' }> | null {
  const graphText = LAYOUT.exec(text)?.[1];
  if (graphText === undefined) return null;
  const graph = decodeGraph(graphText);
  if (!graph.ok) return fail({ code: graph.error.code === 'newer-version' ? 'newer-version' : 'damaged' });
  const version = Math.max(0, Math.floor(graph.value.clock.latestMs / DAY_MS));
  return ok({
    epoch: 0,
    paused: 0,
    self: '',
    parts: [{ replica: REPLICA, day: BASE, version, text: graphText }],
  });
}
