/** What the alert budget remembers of a sender. */
export class BudgetState {
  sends = 0;
}
