import type { SlipKind } from '../../../messages/pane-owner-texts';

/** What was measured: of 100 slips of a kind, how many are caught after so many sent messages. */
export interface LearningCurve {
  readonly mailboxes: number;
  /** Sent messages from which a column holds; the first is 0. */
  readonly sizes: readonly number[];
  /** Null where too few were measured to say. */
  readonly caught: Readonly<Record<SlipKind, readonly (number | null)[]>>;
}

export interface KindProgress {
  readonly kind: SlipKind;
  /** Of 100 at the size reached; null when it cannot be said. */
  readonly now: number | null;
  /** Of 100 at the best size measured. */
  readonly later: number;
}

export interface LearningProgress {
  /** Steps of the curve, and how far each is filled, in [0, 1]. */
  readonly steps: readonly number[];
  /** Messages to the next step; null at the last. */
  readonly toNext: number | null;
  readonly kinds: readonly KindProgress[];
}

/** Where somebody with so many sent messages stands on the curve. What comes later never looks worse than now. */
export function toProgress(curve: LearningCurve, sent: number): LearningProgress {
  const { sizes } = curve;
  const column = Math.max(0, sizes.filter((size) => size <= sent).length - 1);
  const next = sizes[column + 1];
  return {
    steps: sizes.slice(1).map((size, at) => share(sent, sizes[at] ?? 0, size)),
    toNext: next === undefined ? null : next - sent,
    kinds: Object.entries(curve.caught).map(([kind, row]) => ({
      kind: kind as SlipKind,
      now: row[column] ?? null,
      later: Math.max(0, ...row.slice(column).map((value) => value ?? 0)),
    })),
  };
}

function share(sent: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (sent - from) / (to - from)));
}
