/** The sender-relationship graph. Opaque outside `src/scoring`. */
export interface Graph {
  readonly halfLifeDays: number;
}

export interface GraphSettings {
  readonly halfLifeDays: number;
}

/** An empty graph. */
export function createGraph(settings: GraphSettings): Graph {
  return { halfLifeDays: settings.halfLifeDays };
}
