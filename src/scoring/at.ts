/** Reads a typed array at an index the caller knows to be inside: hot loops keep the strict flag without its cost. */
export function at(values: { readonly [index: number]: number | undefined }, index: number): number {
  return values[index] as number;
}

/** Reads a list at an index the caller knows to be inside. */
export function item<T>(values: readonly T[], index: number): T {
  return values[index] as T;
}
