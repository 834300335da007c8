import type { BacktestResult } from '../backtest/run-backtest';
import { assertNever } from '../scoring/result';
import type { MailboxSummary, Progress, StudioReport } from './worker/protocol';

/** What the page knows of the worker. */
export interface StudioState {
  readonly mailbox: MailboxSummary | null;
  /** What the worker is at; null when it waits. */
  readonly work: Progress | null;
  /** Why the worker's last work ended without what was asked for. */
  readonly ended: { readonly kind: 'stopped' } | { readonly kind: 'failed'; readonly message: string } | null;
  readonly result: BacktestResult | null;
  /** The latest run asked for; `resultOf` is the one that `result` answers. */
  readonly run: number;
  readonly resultOf: number;
}

export type StudioAction =
  | { readonly kind: 'ask-read' }
  | { readonly kind: 'ask-run'; readonly run: number }
  | { readonly kind: 'report'; readonly report: StudioReport };

export const NO_MAILBOX: StudioState = {
  mailbox: null,
  work: null,
  ended: null,
  result: null,
  run: 0,
  resultOf: 0,
};

const READING: Progress = { stage: 'reading', done: 0, total: 0, messages: 0 };
const SCORING: Progress = { stage: 'scoring', done: 0, total: 0, messages: 0 };

/** The state after an action. */
export function nextState(state: StudioState, action: StudioAction): StudioState {
  switch (action.kind) {
    case 'ask-read':
      return { ...NO_MAILBOX, run: state.run, resultOf: state.run, work: READING };
    case 'ask-run':
      return { ...state, run: action.run, work: SCORING, ended: null };
    case 'report':
      return afterReport(state, action.report);
    default:
      return assertNever(action);
  }
}

/** Whether the numbers on the page are those of the policies as they are run now. */
export function isUpToDate(state: StudioState): boolean {
  return state.result !== null && state.resultOf === state.run;
}

function afterReport(state: StudioState, report: StudioReport): StudioState {
  switch (report.kind) {
    case 'progress':
      return { ...state, work: report.progress };
    case 'mailbox':
      return { ...state, work: null, mailbox: report.mailbox };
    case 'result':
      // A result that was under way when another run was asked for is of no more use.
      if (report.run !== state.run) return state;
      return { ...state, work: null, result: report.result, resultOf: report.run };
    case 'stopped':
      return { ...state, work: null, ended: { kind: 'stopped' } };
    case 'failed':
      return { ...state, work: null, ended: { kind: 'failed', message: report.message } };
    default:
      return assertNever(report);
  }
}
