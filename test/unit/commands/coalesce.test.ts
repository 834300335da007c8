import { describe, expect, it } from 'vitest';
import { coalesce } from '../../../src/commands/coalesce';

function open() {
  const started: string[] = [];
  const ends: ((outcome: 'done' | 'broken') => void)[] = [];
  const work = coalesce(
    (name: string) =>
      new Promise<string>((resolve, reject) => {
        started.push(name);
        ends.push((outcome) => (outcome === 'done' ? resolve(name) : reject(new Error(name))));
      }),
  );
  return { work, started, ends };
}

describe('work that is coalesced', () => {
  it('runs at once when nothing runs', async () => {
    const { work, started, ends } = open();
    const a = work('a');
    await settle();
    expect(started).toEqual(['a']);
    ends[0]!('done');
    expect(await a).toBe('a');
    const b = work('b');
    await settle();
    ends[1]!('done');
    expect(await b).toBe('b');
  });

  it('shares one further run among all calls during a run', async () => {
    const { work, started, ends } = open();
    const calls = ['a', 'b', 'c', 'd'].map((name) => work(name));
    await settle();
    expect(started).toEqual(['a']);
    ends[0]!('done');
    await settle();
    expect(started).toEqual(['a', 'b']);
    ends[1]!('done');
    expect(await Promise.all(calls)).toEqual(['a', 'b', 'b', 'b']);
    expect(started).toHaveLength(2);
  });

  it('goes on after a run that broke', async () => {
    const { work, started, ends } = open();
    const a = work('a');
    const b = work('b');
    await settle();
    ends[0]!('broken');
    await expect(a).rejects.toThrow('a');
    await settle();
    expect(started).toEqual(['a', 'b']);
    ends[1]!('done');
    expect(await b).toBe('b');
  });

  it('never runs twice at the same time, however calls and ends interleave', async () => {
    const { work, started, ends } = open();
    const calls = [work('a'), work('b')];
    await settle();
    ends[0]!('done');
    await settle();
    calls.push(work('c'));
    await settle();
    expect(started).toEqual(['a', 'b']);
    ends[1]!('done');
    await settle();
    ends[2]!('done');
    expect(await Promise.all(calls)).toEqual(['a', 'b', 'c']);
  });
});

async function settle(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
}
