/** The shapes of version 2 that this step makes, spelled out: what comes later must not change it. */
interface Version2 {
  readonly epoch: number;
  readonly paused: number;
  readonly self: string;
  readonly parts: readonly { replica: string; day: number; version: number; text: string }[];
}

const LAYOUT = /^A1\.[0-9a-z]{1,11}\.[0-9a-z]{1,7}\.([^]*)$/;
const BASE = 1;
const REPLICA = 'v1';

/**
 * Version 1 was one graph, `A1.<save>.<check>.<graph text>`. It becomes the base of a replica that learns nothing more
 * and that any history replaces. Any other text is given back as it is.
 */
export function fromVersion1(text: string, write: (state: Version2) => string): string {
  const graphText = LAYOUT.exec(text)?.[1];
  if (graphText === undefined) return text;
  const part = { replica: REPLICA, day: BASE, version: 0, text: graphText };
  return write({ epoch: 0, paused: 0, self: '', parts: [part] });
}
