import { at, item } from '../at';
import type { LogOdds } from '../brand';
import type { Contribution } from '../report';
import { binCount, binOf } from '../signals/signal';
import type { HeadWeights } from './weights';

/** What the model needs to know of a signal. */
interface BinnedSignal {
  readonly name: string;
  readonly edges: readonly number[];
}

interface CompiledTerm {
  readonly signal: number;
  readonly weights: readonly number[];
}

interface CompiledHead {
  readonly onlyNeverWritten: boolean;
  /** In hundredths. */
  readonly bias: number;
  readonly terms: readonly CompiledTerm[];
}

/** The score of one vector: `bias` plus the sum of `contributions` is `logOdds`. */
export interface ModelScore {
  readonly logOdds: LogOdds;
  readonly bias: LogOdds;
  /** By signal: what the leading head gives. */
  readonly bySignal: readonly number[];
  /** What the other heads add to the leading one. */
  readonly otherHeads: LogOdds;
}

const HUNDREDTH = 0.01;

/** Heads ready to score vectors of one list of signals. Throws when weights and signals do not belong together. */
export class AdditiveModel {
  private readonly heads: readonly CompiledHead[];

  constructor(
    private readonly signals: readonly BinnedSignal[],
    heads: readonly HeadWeights[],
  ) {
    this.heads = heads.map((head) => this.compile(head));
  }

  /** Scores a vector. `neverWritten` opens the heads about recipients the sender has never written to. */
  score(values: ArrayLike<number>, neverWritten: boolean): ModelScore {
    const bins = this.signals.map((signal, i) => binOf(signal, at(values, i)));
    const open = this.heads.filter((head) => neverWritten || !head.onlyNeverWritten);
    const sums = open.map((head) => sumOf(head, bins) * HUNDREDTH);
    const lead = Math.max(...sums);
    const leading = open[sums.indexOf(lead)];
    if (leading === undefined) return silentScore(values);
    const otherHeads = Math.log(sums.reduce((odds, sum) => odds + Math.exp(sum - lead), 0));
    return {
      logOdds: (lead + otherHeads) as LogOdds,
      bias: (leading.bias * HUNDREDTH) as LogOdds,
      bySignal: this.shares(leading, bins),
      otherHeads: otherHeads as LogOdds,
    };
  }

  /** A score's parts as named contributions, zero ones left out. */
  contributionsOf(score: ModelScore, values: ArrayLike<number>): Contribution[] {
    const contributions: Contribution[] = [];
    this.signals.forEach(({ name }, i) => {
      const logOdds = at(score.bySignal, i);
      const value = at(values, i);
      if (logOdds !== 0) {
        contributions.push({
          signal: name,
          value: value === value ? value : null,
          logOdds: logOdds as LogOdds,
        });
      }
    });
    if (score.otherHeads !== 0)
      contributions.push({ signal: 'other-heads', value: null, logOdds: score.otherHeads });
    return contributions;
  }

  private shares(head: CompiledHead, bins: readonly number[]): number[] {
    const shares = bins.map(() => 0);
    for (const term of head.terms) shares[term.signal] = weightOf(term, bins) * HUNDREDTH;
    return shares;
  }

  private compile(head: HeadWeights): CompiledHead {
    const terms = Object.keys(head.terms).map((name) => this.compileTerm(name, head));
    return {
      onlyNeverWritten: head.gate === 'never-written',
      bias: head.bias,
      terms,
    };
  }

  private compileTerm(name: string, { terms }: HeadWeights): CompiledTerm {
    const signal = this.signals.findIndex((candidate) => candidate.name === name);
    const weights = terms[name] ?? [];
    const spec = this.signals[signal];
    if (spec === undefined || weights.length !== binCount(spec))
      throw new Error(
        spec === undefined
          ? `weights: expected a signal of the registry, got "${name}"`
          : `weights: ${name}: expected ${binCount(spec)} bins, got ${weights.length}`,
      );
    return { signal, weights };
  }
}

function weightOf({ signal, weights }: CompiledTerm, bins: readonly number[]): number {
  return item(weights, item(bins, signal));
}

function sumOf(head: CompiledHead, bins: readonly number[]): number {
  return head.terms.reduce((sum, term) => sum + weightOf(term, bins), head.bias);
}

/** Below any clean message: a model without an open head has nothing to say. */
export const SILENT_LOG_ODDS = -20 as LogOdds;

/** The score of a vector that nothing is said of. */
export function silentScore(values: ArrayLike<number>): ModelScore {
  return {
    logOdds: SILENT_LOG_ODDS,
    bias: SILENT_LOG_ODDS,
    bySignal: Array.from(values, () => 0),
    otherHeads: 0 as LogOdds,
  };
}
