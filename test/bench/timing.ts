import { performance } from 'node:perf_hooks';

/** What one measured thing took, in milliseconds. */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
}

/** Times `run` on inputs made outside the measured time, after some runs that only warm up. */
export function timeEach<T>(runs: number, prepare: () => T, run: (input: T) => unknown): Timing {
  const times: number[] = [];
  const warmUp = Math.min(50, Math.ceil(runs / 4));
  for (let i = 0; i < warmUp + runs; i += 1) {
    const input = prepare();
    const start = performance.now();
    run(input);
    if (i >= warmUp) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const quantile = (share: number): number => times[Math.ceil(share * times.length) - 1] ?? NaN;
  return { p50: quantile(0.5), p95: quantile(0.95) };
}

/** Things a second, best of the given number of rounds: other programs of the machine only ever slow one down. */
export function bestRate(rounds: number, things: number, round: () => void): number {
  let best = 0;
  for (let i = 0; i < rounds; i += 1) {
    const start = performance.now();
    round();
    best = Math.max(best, (things * 1000) / (performance.now() - start));
  }
  return best;
}
