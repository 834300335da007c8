/**
 * The shape of `weights.generated.ts`. All weights are whole hundredths of a log-odds, which keeps the file small
 * and the sums exact. A term holds one weight a bin (`binOf`: bin 0 is "missing").
 */

/** One kind of slip: additive over binned signals. */
export interface HeadWeights {
  /** `never-written`: the head is silent about recipients the sender has ever written to. */
  readonly gate: 'any' | 'never-written';
  /** Its prevalence among the heads included. */
  readonly bias: number;
  /** By signal name. */
  readonly terms: Readonly<Record<string, readonly number[]>>;
}

/** The scores that clean messages reach: `share` of them have at least `logOdds` (a plain log-odds). */
export interface TailPoint {
  readonly share: number;
  readonly logOdds: number;
}

export interface Weights {
  readonly recipientHeads: readonly HeadWeights[];
  readonly attachmentHeads: readonly HeadWeights[];
  /** `risk = 1 / (1 + exp(-(slope * logOdds + intercept)))`, at `prevalence` misaddressed messages. */
  readonly calibration: { readonly prevalence: number; readonly slope: number; readonly intercept: number };
  /** Descending share: the message score's tail on clean mail of mailboxes not used for the heads. */
  readonly cleanTail: readonly TailPoint[];
}
