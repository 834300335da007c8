import type { StoreError } from '../host/ports';
import type { Graph } from '../scoring/graph/graph';
import type { Result } from '../scoring/result';
import type { Lesson } from './lesson';

/** Why what is stored could not be used. The caller then starts cold, and says so. */
export interface MemoryError {
  readonly code: 'damaged' | 'newer-version' | 'unreadable';
  readonly store: string;
}

/** The sender's relationship graph across the stores of one client. Every method settles; none rejects. */
export interface GraphMemory {
  /** All that is remembered; an empty graph on first use; a failure only when something is there and cannot be read. */
  load(): Promise<Result<Graph, MemoryError>>;
  /** Learns into every store that takes it, on top of what other windows wrote; a failure names the stores that did not. */
  learn(lesson: Lesson): Promise<Result<void, readonly StoreError[]>>;
}
