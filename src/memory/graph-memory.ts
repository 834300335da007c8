import type { StoreError } from '../host/ports';
import type { Graph } from '../scoring/graph/graph';
import type { Result } from '../scoring/result';

/** Why a stored graph could not be used. The caller then starts cold, and says so. */
export interface MemoryError {
  readonly code: 'damaged' | 'newer-version' | 'unreadable';
  readonly store: string;
}

/** The sender's relationship graph across the stores of one client. Every method settles; none rejects. */
export interface GraphMemory {
  /** The best readable copy; an empty graph on first use; a failure only when something is there and cannot be read. */
  load(): Promise<Result<Graph, MemoryError>>;
  /** Writes to every store that takes it; a failure names the stores that did not. */
  save(graph: Graph): Promise<Result<void, readonly StoreError[]>>;
}
