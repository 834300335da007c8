import type { EpochMs } from '../brand';

const DAY_MS = 86_400_000;
/** Beyond this many half-lives after the epoch the scaled weights are brought back: far from overflow at 1,023. */
const REBASE_AT = 256;
/**
 * A message dated later than this after all others is counted as this late: one wrong date in the far future must
 * not make everything learned before look forgotten.
 */
const MAX_LEAP_MS = 400 * DAY_MS;

/**
 * Exponential decay without touching old counters: a message at time t adds 2^((t - epoch) / halfLife), and reading
 * at `now` divides by 2^((now - epoch) / halfLife). The order in which messages arrive does not matter.
 */
export class DecayClock {
  /** The time at which a new message weighs 1. */
  epochMs = 0;
  /** The latest time seen, wrong dates limited. */
  latestMs = 0;
  started = false;
  private readonly halfLifeMs: number;

  constructor(halfLifeDays: number) {
    this.halfLifeMs = Math.round(Math.max(1, halfLifeDays) * DAY_MS);
  }

  /** The time a message counts for: its own, the latest known when it has none, limited when far in the future. */
  effectiveTime(sentAt: EpochMs | null): number {
    if (!this.started) return sentAt ?? 0;
    return sentAt === null ? this.latestMs : Math.min(sentAt, this.latestMs + MAX_LEAP_MS);
  }

  /** Moves the clock to a message's effective time; returns the factor to scale every weight by, 1 mostly. */
  advance(timeMs: number): number {
    if (!this.started) {
      this.started = true;
      this.epochMs = timeMs;
      this.latestMs = timeMs;
      return 1;
    }
    if (timeMs > this.latestMs) this.latestMs = timeMs;
    const halfLives = (timeMs - this.epochMs) / this.halfLifeMs;
    if (halfLives < REBASE_AT) return 1;
    this.epochMs = timeMs;
    return Math.pow(2, -halfLives);
  }

  /** Scaled weight of one message at a time. */
  weightAt(timeMs: number): number {
    return Math.pow(2, (timeMs - this.epochMs) / this.halfLifeMs);
  }

  /** Factor that turns a scaled weight into its decayed value at a time. */
  readingFactor(timeMs: number): number {
    return Math.pow(2, (this.epochMs - timeMs) / this.halfLifeMs);
  }

  /**
   * The epoch that is stored: whole half-lives later than this one, at most one half-life before the latest time. Moving
   * there halves every weight that often, which loses no precision.
   */
  get storedEpochMs(): number {
    return this.epochMs + Math.floor((this.latestMs - this.epochMs) / this.halfLifeMs) * this.halfLifeMs;
  }

  /** Takes up a clock that was stored. */
  restore(epochMs: number, latestMs: number): void {
    this.started = true;
    this.epochMs = epochMs;
    this.latestMs = latestMs;
  }
}
