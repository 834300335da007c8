import { describe, expect, it } from 'vitest';
import { CALL_GUARD_MS, createOfficeCalls } from '../../../../src/host/office/office-calls';
import type { OfficeCallback } from '../../../../src/host/office/office-surface';
import { ManualClock } from '../../../support/manual-clock';

const SUCCESS = { status: 'succeeded', value: 'a value' };

describe('a call into Office.js', () => {
  it('gives the value of a successful answer', async () => {
    const calls = createOfficeCalls(new ManualClock());
    expect(await calls.call('subject.getAsync', (answered) => answered(SUCCESS))).toEqual({
      ok: true,
      value: 'a value',
    });
  });

  it.each([
    ['a failure with a number', { status: 'failed', error: { code: 9002 } }, { hostCode: 9002 }],
    ['a failure without a reason', { status: 'failed' }, {}],
    ['an answer without a status', { value: 'a value' }, {}],
    ['nothing', undefined, {}],
    ['null', null, {}],
    ['a word', 'succeeded', {}],
    ['another status', { status: 0, value: 'a value' }, {}],
  ])('fails when Outlook answers with %s', async (_name, answer, expected) => {
    const calls = createOfficeCalls(new ManualClock());
    const result = await calls.call('to.getAsync', (answered) => answered(answer));
    expect(result).toEqual({ ok: false, error: { code: 'call-failed', call: 'to.getAsync', ...expected } });
  });

  it('fails with the number of the error that Outlook throws', async () => {
    const calls = createOfficeCalls(new ManualClock());
    const result = await calls.call('to.getAsync', () => {
      throw Object.assign(new Error('not permitted'), { code: 7000 });
    });
    expect(result).toEqual({
      ok: false,
      error: { code: 'call-failed', call: 'to.getAsync', hostCode: 7000 },
    });
  });

  it('gives up on a call that is never answered, and leaves no timer behind', async () => {
    const clock = new ManualClock();
    const result = createOfficeCalls(clock).call('to.getAsync', () => undefined);
    clock.advance(CALL_GUARD_MS);
    expect(await result).toEqual({ ok: false, error: { code: 'no-answer', call: 'to.getAsync' } });
    expect(clock.pending).toBe(0);
  });

  it('ignores an answer that comes after it gave up, and a second answer', async () => {
    const clock = new ManualClock();
    const callbacks: OfficeCallback[] = [];
    const calls = createOfficeCalls(clock);
    const late = calls.call('to.getAsync', (answered) => void callbacks.push(answered));
    clock.advance(CALL_GUARD_MS);
    callbacks[0]!(SUCCESS);
    expect((await late).ok).toBe(false);

    const twice = calls.call('cc.getAsync', (answered) => {
      answered(SUCCESS);
      answered({ status: 'failed' });
    });
    expect((await twice).ok).toBe(true);
  });

  it('keeps at most three calls in flight, and starts the next as soon as one ends', async () => {
    const open: OfficeCallback[] = [];
    const started: string[] = [];
    const calls = createOfficeCalls(new ManualClock());
    const results = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      calls.call(name, (answered) => {
        started.push(name);
        open.push(answered);
      }),
    );
    expect(started).toEqual(['a', 'b', 'c']);
    open[1]!(SUCCESS);
    expect(started).toEqual(['a', 'b', 'c', 'd']);
    for (let i = 0; i < 5; i += 1) open[i]!(SUCCESS);
    expect((await Promise.all(results)).every((result) => result.ok)).toBe(true);
    expect(started).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('lets a waiting call start when an unanswered one is given up', async () => {
    const clock = new ManualClock();
    const calls = createOfficeCalls(clock);
    for (const name of ['a', 'b', 'c']) void calls.call(name, () => undefined);
    const waiting = calls.call('d', (answered) => answered(SUCCESS));
    clock.advance(CALL_GUARD_MS);
    expect((await waiting).ok).toBe(true);
  });

  it('starts an urgent call before those that wait', async () => {
    const started: string[] = [];
    const open: OfficeCallback[] = [];
    const calls = createOfficeCalls(new ManualClock());
    const begin = (name: string) => (answered: OfficeCallback) => {
      started.push(name);
      open.push(answered);
    };
    const results = ['a', 'b', 'c', 'd'].map((name) => calls.call(name, begin(name)));
    results.push(calls.urgent.call('send', begin('send')));
    open[0]!(SUCCESS);
    expect(started).toEqual(['a', 'b', 'c', 'send']);
    for (let i = 1; i < 5; i += 1) open[i]!(SUCCESS);
    await Promise.all(results);
    expect(started[4]).toBe('d');
  });
});
