import type { Draw } from '../mailbox-walk';
import type { SlipKind } from '../slips/slip';
import type { BaselineRule } from './baseline-rules';

/** What the engine said of one checked message, and the truth: numbers only, no text. */
export interface Outcome {
  readonly mailbox: number;
  readonly sentBefore: number;
  /** Whether the protocol counts it: after the warm-up. */
  readonly counted: boolean;
  /** Null for a message as it was sent. */
  readonly kind: SlipKind | null;
  readonly draw: Draw | null;
  readonly intendedSent: number;
  readonly recipients: number;
  readonly isReply: boolean;
  /** The message's log-odds. */
  readonly score: number;
  /** The calibrated probability. */
  readonly risk: number;
  /** Whether the default policy alerts, with the sender's own budget. */
  readonly alert: boolean;
  /** Whether the wrong recipient ranks first; null with a single recipient or none wrong. */
  readonly blamed: boolean | null;
  /** Whether the suggestion is the replaced person; null where there is none to be right about. */
  readonly suggested: boolean | null;
  readonly rules: readonly BaselineRule[];
}

/** A row of the tables: a kind of slip, or the mixture of real mistakes. */
export type OutcomeRow = SlipKind | 'real-mistakes';

/** Counted outcomes of messages as they were sent. */
export function cleanOutcomes(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter((outcome) => outcome.counted && outcome.kind === null);
}

/** Counted outcomes of one row: uniformly drawn slips of the kind, or the real mistakes. */
export function rowOutcomes(outcomes: readonly Outcome[], row: OutcomeRow): readonly Outcome[] {
  return outcomes.filter(({ counted, draw, kind }) =>
    counted && row === 'real-mistakes' ? draw === 'real' : counted && draw === 'uniform' && kind === row,
  );
}
