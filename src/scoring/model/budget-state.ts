/** The threshold is never more lenient than this multiple (natural logarithm) of the budget's share of clean mail. */
export const MAX_RELAXED = Math.LN2;

/** What the alert budget remembers of a sender: one number, 8 bytes. See `alert-budget.ts`. */
export class BudgetState {
  /** Natural logarithm of the factor on the share of clean mail that may alert; 0 at first. */
  logStrictness = 0;
}
