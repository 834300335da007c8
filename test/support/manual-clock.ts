import type { Clock } from '../../src/host/ports';
import type { EpochMs } from '../../src/scoring/brand';

/** A clock that stands still until the test moves it; due callbacks run in the order of their time. */
export class ManualClock implements Clock {
  private now: number;
  private timers: { readonly due: number; readonly callback: () => void }[] = [];

  constructor(startIso = '2026-03-02T09:00:00Z') {
    this.now = Date.parse(startIso);
  }

  nowMs(): EpochMs {
    return this.now as EpochMs;
  }

  after(delayMs: number, callback: () => void): () => void {
    const timer = { due: this.now + delayMs, callback };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  /** How many callbacks wait: a finished use case leaves none behind. */
  get pending(): number {
    return this.timers.length;
  }

  advance(ms: number): void {
    const until = this.now + ms;
    for (;;) {
      const next = this.timers.filter((timer) => timer.due <= until).sort((a, b) => a.due - b.due)[0];
      if (next === undefined) break;
      this.timers = this.timers.filter((timer) => timer !== next);
      this.now = next.due;
      next.callback();
    }
    this.now = until;
  }
}
