/**
 * Alerts that a quiet sender saves at most: the threshold is never more lenient than the budget's share of clean mail times
 * this power of e, three.
 */
export const MAX_RELAXED = 1.1;

/** What the alert budget remembers of a sender: one number, 8 bytes. See `alert-budget.ts`. */
export class BudgetState {
  /** Alerts earned less alerts given; e to this power is the factor on the share of clean mail that may alert. 0 at first. */
  logStrictness = 0;
}
