import type { Logger } from './ports';

export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  readonly code: string;
  readonly counts: Readonly<Record<string, number>>;
}

export interface RingLogger extends Logger {
  /** The last entries, oldest first; they are then forgotten, so that each is reported once. */
  take(): readonly LogEntry[];
}

/** Keeps the last `capacity` entries in memory. Writes nowhere: where they go is the composition root's choice. */
export function createRingLogger(capacity: number): RingLogger {
  const kept: LogEntry[] = [];
  return {
    log(level, code, counts = {}) {
      kept.push({ level, code, counts });
      if (kept.length > capacity) kept.shift();
    },
    take: () => kept.splice(0),
  };
}
