import { describe, expect, it } from 'vitest';
import { generateCompany } from '../../../simulator/company/generate-company';
import { runBacktest } from '../../../src/backtest/run-backtest';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import { parseMessage } from '../../../src/scoring/index';
import { isUpToDate, NO_MAILBOX, nextState, type StudioState } from '../../../src/studio/studio-state';
import type { StudioReport, StudioRequest } from '../../../src/studio/worker/protocol';
import { StudioSession } from '../../../src/studio/worker/studio-session';

const raw = generateCompany({ seed: 5, endMs: Date.parse('2026-08-20T12:00:00Z') }).messages.slice(0, 60);
const text = raw.map((message) => `${JSON.stringify(message)}\n`).join('');
const READ: StudioRequest = {
  kind: 'read',
  owners: [],
  files: [{ path: 'mail.jsonl', file: new Blob([text]) }],
};
const named = [{ name: 'default', policy: DEFAULT_POLICY }];
const RUN: StudioRequest = { kind: 'run', run: 1, policies: named, warmUpSends: undefined };

/** A session whose clock makes each look at it a turn, and what it reports. */
function startSession(onPause: () => void = () => undefined) {
  const reports: StudioReport[] = [];
  let time = 0;
  const session = new StudioSession({
    post: (report) => reports.push(report),
    now: () => (time += 1000),
    pause: () => {
      onPause();
      return Promise.resolve();
    },
  });
  const kinds = () => [...new Set(reports.map(({ kind }) => kind))];
  return { session, reports, kinds };
}

describe('the worker of the studio', () => {
  it('reads a mailbox and gives the numbers of the command line, telling how far it is', async () => {
    const { session, reports, kinds } = startSession();
    await session.take(READ);
    await session.take(RUN);
    expect(kinds()).toEqual(['progress', 'mailbox', 'result']);
    const messages = raw.map((message) => parseMessage(message).value!);
    expect(reports.at(-1)).toEqual({ kind: 'result', run: 1, result: runBacktest(messages, named) });
    const scoring = reports.flatMap((report) =>
      report.kind === 'progress' && report.progress.stage === 'scoring' ? [report.progress.done] : [],
    );
    expect([...new Set(scoring)]).toEqual(raw.map((_, i) => i + 1));
  });

  it('scores again only when what is learned changes', async () => {
    const { session, reports } = startSession();
    await session.take(READ);
    await session.take(RUN);
    const before = reports.length;
    const other = { ...DEFAULT_POLICY, alertBudget: { perHundredSends: 10 } };
    await session.take({ ...RUN, policies: [{ name: 'other', policy: other }] });
    const later = reports.slice(before);
    expect(later.at(-1)?.kind).toBe('result');
    for (const report of later.slice(0, -1))
      expect(report).toMatchObject({ progress: { done: 0, total: 0 } });
  });

  it('stops in the middle when it is told to, and can be run again', async () => {
    let stopAt = Infinity;
    const { session, reports } = startSession(() => {
      stopAt -= 1;
      if (stopAt === 0) void session.take({ kind: 'stop' });
    });
    await session.take(READ);
    stopAt = 10;
    await session.take(RUN);
    expect(reports.at(-1)).toEqual({ kind: 'stopped' });
    await session.take(RUN);
    expect(reports.at(-1)?.kind).toBe('result');
  });

  it('stops also while rules and budgets are applied to what was scored', async () => {
    let isLate = false;
    const { session, reports } = startSession(() => {
      const last = reports.at(-1);
      if (isLate && last?.kind === 'progress' && last.progress.stage === 'scoring') {
        isLate = false;
        void session.take({ kind: 'stop' });
      }
    });
    await session.take(READ);
    await session.take(RUN);
    isLate = true;
    await session.take(RUN);
    expect(reports.at(-1)).toEqual({ kind: 'stopped' });
  });

  it('stops reading too, and then holds no mailbox', async () => {
    let stopAt = 10;
    const { session, reports, kinds } = startSession(() => {
      stopAt -= 1;
      if (stopAt === 0) void session.take({ kind: 'stop' });
    });
    await session.take(READ);
    expect(kinds()).toEqual(['progress', 'stopped']);
    await session.take(RUN);
    expect(reports.at(-1)).toMatchObject({ kind: 'result', result: { checkedSends: 0, received: 0 } });
  });
});

describe('the page of the studio', () => {
  const after = (...actions: Parameters<typeof nextState>[1][]): StudioState =>
    actions.reduce(nextState, NO_MAILBOX);
  const result = runBacktest([], named);

  it('takes no answer to a question that is no longer asked', () => {
    const state = after(
      { kind: 'ask-run', run: 1 },
      { kind: 'ask-run', run: 2 },
      { kind: 'report', report: { kind: 'result', run: 1, result } },
    );
    expect(state.result).toBeNull();
    expect(isUpToDate(state)).toBe(false);
  });

  it('keeps old numbers, marked as old, until new ones come', () => {
    const first = { kind: 'report', report: { kind: 'result', run: 1, result } } as const;
    const asked = after({ kind: 'ask-run', run: 1 }, first, { kind: 'ask-run', run: 2 });
    expect([asked.result, isUpToDate(asked)]).toEqual([result, false]);
    const stopped = nextState(asked, { kind: 'report', report: { kind: 'stopped' } });
    expect([stopped.result, isUpToDate(stopped), stopped.work]).toEqual([result, false, null]);
  });

  it('forgets the numbers of another mailbox', () => {
    const first = { kind: 'report', report: { kind: 'result', run: 1, result } } as const;
    expect(after({ kind: 'ask-run', run: 1 }, first, { kind: 'ask-read' }).result).toBeNull();
  });
});
