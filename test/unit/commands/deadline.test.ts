import { describe, expect, it } from 'vitest';
import { startDeadline } from '../../../src/commands/deadline';
import { ManualClock } from '../../support/manual-clock';

const OTHERWISE = { late: () => 'late', failed: () => 'failed' };

describe('a deadline', () => {
  it('gives the work’s value when it comes in time', async () => {
    const deadline = startDeadline(new ManualClock(), 3000);
    expect(await deadline.within(() => Promise.resolve('done'), OTHERWISE)).toBe('done');
  });

  it('gives what stands for lateness when time is up', async () => {
    const clock = new ManualClock();
    const outcome = startDeadline(clock, 3000).within(() => new Promise<string>(() => undefined), OTHERWISE);
    clock.advance(2999);
    clock.advance(1);
    expect(await outcome).toBe('late');
  });

  it('is shared: what starts after it passed is late at once unless it is already done', async () => {
    const clock = new ManualClock();
    const deadline = startDeadline(clock, 3000);
    clock.advance(3000);
    expect(await deadline.within(() => new Promise<string>(() => undefined), OTHERWISE)).toBe('late');
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('broken'))],
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
  ])('gives what stands for failure when the work %s', async (_name, work: () => Promise<string>) => {
    expect(await startDeadline(new ManualClock(), 3000).within(work, OTHERWISE)).toBe('failed');
  });

  it('leaves no timer behind once cancelled', () => {
    const clock = new ManualClock();
    startDeadline(clock, 3000).cancel();
    expect(clock.pending).toBe(0);
  });
});
