declare const brand: unique symbol;

/** A `T` that only its own constructor can make, so that two kinds of string or number cannot be confused. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** A mail address: trimmed, lower case, without display name. May be malformed; it is a key, not a promise. */
export type EmailAddress = Brand<string, 'EmailAddress'>;
/** The part of an address after its last `@`, lower case; empty when there is none. */
export type Domain = Brand<string, 'Domain'>;
/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = Brand<number, 'EpochMs'>;
/** A probability in [0, 1]. */
export type Probability = Brand<number, 'Probability'>;
/** The natural logarithm of odds; any finite number. */
export type LogOdds = Brand<number, 'LogOdds'>;
