/** The threshold is never more lenient than this multiple (natural logarithm) of the budget's share of clean mail. */
export const MAX_RELAXED = Math.LN2;
/** A sender's own mail is taken to look unusual at most four times as often as everybody's (natural logarithm). */
export const MAX_UNUSUALNESS = 2 * Math.LN2;
/** Nor is it ever taken to look much less so: quiet mail is no reason to ask about what everybody does. */
export const MIN_UNUSUALNESS = -Math.LN2 / 2;

/** What the alert budget remembers of a sender: two numbers, 16 bytes. See `alert-budget.ts`. */
export class BudgetState {
  /** Natural logarithm of the factor on the share of clean mail that may alert; 0 at first. */
  logStrictness = 0;
  /** Natural logarithm of how many times as often this sender's mail looks unusual as everybody's; 0 at first. */
  logUnusualness = 0;

  /** Adds to both, within their limits. What one device adds has none: only the sum of all devices' is a state. */
  move(strictness: number, unusualness: number): void {
    this.logStrictness = Math.min(MAX_RELAXED, this.logStrictness + strictness);
    this.logUnusualness = Math.min(
      MAX_UNUSUALNESS,
      Math.max(MIN_UNUSUALNESS, this.logUnusualness + unusualness),
    );
  }
}
