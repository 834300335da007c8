import type { Logger } from '../../src/host/ports';

/** Keeps what was logged, so that a test can say which failures were noticed. */
export class RecordingLogger implements Logger {
  readonly entries: {
    readonly level: string;
    readonly code: string;
    readonly counts: Readonly<Record<string, number>>;
  }[] = [];

  log(level: 'info' | 'warn' | 'error', code: string, counts: Readonly<Record<string, number>> = {}): void {
    this.entries.push({ level, code, counts });
  }

  get codes(): readonly string[] {
    return this.entries.map((entry) => entry.code);
  }
}
