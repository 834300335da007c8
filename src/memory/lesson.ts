import { learnMessage, observeSend, recordFeedback } from '../scoring';
import { item } from '../scoring/at';
import type { EpochMs } from '../scoring/brand';
import type { Feedback } from '../scoring/graph/feedback';
import type { Graph, GraphSettings } from '../scoring/graph/graph';
import type { MailMessage } from '../scoring/message';
import type { ScoreReport } from '../scoring/report';
import { MAX_MARKS } from './alert-marks';
import { foldParts, partText, readPart } from './fold-parts';
import { BASE, coveredThrough, DAY_MS, LASTING, mergeStates, type MemoryState, type Part } from './parts';

/** What one event teaches. */
export interface Lesson {
  readonly at: EpochMs;
  /** All that is known now; the budget judges by it and moves. */
  readonly known: Graph;
  /** A message that goes out. */
  readonly message?: MailMessage;
  readonly feedback?: readonly Feedback[];
  /** What a send was found to be, for the budget; null when it was counted before. */
  readonly observed?: { readonly report: ScoreReport; readonly perHundredSends: number } | null | undefined;
  /** Marks of alerts, or of answers to them. */
  readonly marks?: readonly number[] | undefined;
}

/** Days of own sends that stay apart; when there are more, all but the newest two are put together. */
const MAX_DAYS = 8;
const KEPT_DAYS = 2;

/** The state after a lesson: only parts of `self` change. Nothing is learned while paused. */
export function teach(before: MemoryState, lesson: Lesson, settings: GraphSettings): MemoryState {
  if (before.paused % 2 === 1) return before;
  // A device is named after the moment of its first lesson: no two of one person share a millisecond.
  const state = { ...before, self: before.self || `d${lesson.at.toString(36)}` };
  const { known, message, feedback = [], observed, marks = [] } = lesson;
  const changed: Part[] = [];
  const change = (day: number, apply: (graph: Graph) => void): void => {
    const part = findPart(state, day);
    const graph = readPart(part, settings);
    apply(graph);
    changed.push({
      replica: state.self,
      day,
      version: 1 + (part?.version ?? 0),
      text: partText(graph),
    });
  };
  if (observed || feedback.length + marks.length > 0)
    change(LASTING, (graph) => {
      if (observed) observe(graph, known, observed.report, observed.perHundredSends);
      for (const one of feedback) recordFeedback(graph, one, known);
      graph.knownIds.add(marks, MAX_MARKS);
    });
  // A day that a base already covers would be dropped: a clock that runs late does not lose a send.
  const day = Math.max(Math.floor(lesson.at / DAY_MS), 1 + coveredThrough(state.parts, state.self));
  if (message) change(day, (graph) => learnMessage(graph, message));
  return putTogether(mergeStates(state, { ...state, parts: changed }), settings);
}

/** The budget is judged by all that is known; what this send changes in it is this replica's share. */
function observe(graph: Graph, known: Graph, report: ScoreReport, perHundredSends: number): void {
  const { logStrictness, logUnusualness } = known.budget;
  observeSend(known, report, perHundredSends);
  graph.budget.logStrictness += known.budget.logStrictness - logStrictness;
  graph.budget.logUnusualness += known.budget.logUnusualness - logUnusualness;
}

function putTogether(state: MemoryState, settings: GraphSettings): MemoryState {
  const days = state.parts.filter(({ replica, day }) => replica === state.self && day > BASE);
  if (days.length <= MAX_DAYS) return state;
  const old = days.slice(0, -KEPT_DAYS);
  const before = findPart(state, BASE);
  const graph = foldParts(before === undefined ? old : [before, ...old], settings);
  const version = item(old, old.length - 1).day;
  const base = { replica: state.self, day: BASE, version, text: partText(graph) };
  return mergeStates(state, { ...state, parts: [base] });
}

function findPart({ self, parts }: MemoryState, wanted: number): Part | undefined {
  return parts.find(({ replica, day }) => replica === self && day === wanted);
}
