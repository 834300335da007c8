/** An expected outcome that may be a failure. Bugs throw; everything a user or a store can cause is a `Result`. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T; readonly error?: never }
  | { readonly ok: false; readonly error: E; readonly value?: never };

/** Wraps a success. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** Wraps a coded failure. */
export function fail<E>(error: E): Result<never, E> {
  return { ok: false, error };
}

/** Marks a place that the type system has proven unreachable. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: unexpected ${JSON.stringify(value)}`);
}
