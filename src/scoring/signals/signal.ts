import { at } from '../at';
import type { ReasonDetail } from '../reasons/reason';

/**
 * One thing measured about a recipient (or a file) in the light of the whole message. A signal declares everything
 * the model and the reasons need to know of it, so that neither ever branches on a signal's name. `unit`, `range` and
 * `missing` are for readers: the event bundle is built without them, so no code on the send path may ask for them.
 */
export interface SignalSpec<View> {
  /** Kebab-case, unique; the key of its weights. */
  readonly name: string;
  readonly unit: string;
  /** Smallest and largest value `measure` can give. */
  readonly range: readonly [number, number];
  /** What it means when `measure` gives NaN. */
  readonly missing: string;
  /** Ascending bin edges: a value belongs to the bin of the last edge that is not above it. */
  readonly edges: readonly number[];
  readonly measure: (view: View) => number;
  /** The reason this signal gives when it speaks against the recipient; null when it is context only. */
  readonly explain: ((view: View) => ReasonDetail | null) | null;
}

/** Number of bins of a signal: one for missing, then one more than it has edges. */
export function binCount(spec: { readonly edges: readonly number[] }): number {
  return spec.edges.length + 2;
}

/** The bin of a value: 0 when missing (NaN), else 1 plus the number of edges not above it. */
export function binOf(spec: { readonly edges: readonly number[] }, value: number): number {
  if (value !== value) return 0;
  let bin = 1;
  // Past the last edge nothing is at least undefined.
  while (value >= at(spec.edges, bin - 1)) bin += 1;
  return bin;
}
