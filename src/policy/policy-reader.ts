import { childPath, type PolicyIssue, type PolicyIssueCode } from './policy-error';

/** One place in a raw policy: its value, its path, and the list that issues go to. */
export interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly issues: PolicyIssue[];
}

/** Turns the value at a place into a `T`; where it cannot, notes an issue and returns some `T` that nobody will see. */
export type Read<T> = (place: Place) => T;

export function note(place: Place, code: PolicyIssueCode): void {
  place.issues.push({ path: place.path, code });
}

export function optional<T>(read: Read<T>): Read<T | undefined> {
  return (place) => (place.value === undefined ? undefined : read(place));
}

export function withDefault<T>(read: Read<T>, standard: T): Read<T> {
  return (place) => (place.value === undefined ? standard : read(place));
}

export function text(rules: {
  min?: number;
  max: number;
  lowerCase?: boolean;
  format?: (text: string) => boolean;
}): Read<string> {
  return (place) => {
    if (typeof place.value !== 'string') return refuse(place, '');
    const value = rules.lowerCase === true ? place.value.toLowerCase() : place.value;
    if (value.length < (rules.min ?? 0) || value.length > rules.max) note(place, 'bad-length');
    else if (rules.format !== undefined && !rules.format(value)) note(place, 'bad-format');
    return value;
  };
}

export function number(rules: { min: number; max: number; integer?: boolean }): Read<number> {
  return (place) => {
    const { value } = place;
    if (typeof value !== 'number' || !isFinite(value)) return refuse(place, 0);
    if (value < rules.min || value > rules.max) note(place, 'out-of-range');
    else if (rules.integer === true && Math.floor(value) !== value) note(place, 'bad-format');
    return value;
  };
}

export const flag: Read<boolean> = (place) =>
  typeof place.value === 'boolean' ? place.value : refuse(place, false);

export function oneOf<const T extends string | number | boolean>(values: readonly T[]): Read<T> {
  return (place) => {
    const found = values.filter((value) => value === place.value)[0];
    if (found !== undefined) return found;
    note(place, place.value === undefined ? 'missing' : 'not-one-of');
    return place.value as T; // never seen: an issue is noted
  };
}

export function list<T>(read: Read<T>, rules: { min?: number; max: number }): Read<readonly T[]> {
  return (place) => {
    if (!Array.isArray(place.value)) return refuse(place, []);
    const { value } = place;
    if (value.length < (rules.min ?? 0) || value.length > rules.max) note(place, 'bad-length');
    return value.map((entry: unknown, index) =>
      read({ value: entry, path: childPath(place.path, index), issues: place.issues }),
    );
  };
}

/** An object with these keys and no others. Keys that read as undefined are left out. */
export function object<T extends object>(fields: { readonly [K in keyof T]-?: Read<T[K]> }): Read<T> {
  const keys = Object.keys(fields) as unknown as readonly (keyof T & string)[];
  return (place) => {
    if (!isPlainObject(place.value)) return refuse(place, {} as T);
    const { value } = place;
    for (const key of Object.keys(value)) {
      const isKnown = keys.some((known) => known === key);
      if (!isKnown) note({ ...place, path: childPath(place.path, key) }, 'unknown-key');
    }
    const result: Partial<T> = {};
    for (const key of keys) {
      const raw = ownValue(value, key);
      const read = fields[key]({ value: raw, path: childPath(place.path, key), issues: place.issues });
      if (read !== undefined) result[key] = read;
    }
    return result as T;
  };
}

/** An object whose keys are names of one kind. */
export function record<T>(isKey: (key: string) => boolean, read: Read<T>): Read<Readonly<Record<string, T>>> {
  return (place) => {
    if (!isPlainObject(place.value)) return refuse(place, {});
    const result: Record<string, T> = {};
    for (const key of Object.keys(place.value)) {
      const entry = { value: place.value[key], path: childPath(place.path, key), issues: place.issues };
      if (isKey(key)) result[key] = read(entry);
      else note(entry, 'bad-format');
    }
    return result;
  };
}

function refuse<T>(place: Place, standIn: T): T {
  note(place, place.value === undefined ? 'missing' : 'wrong-type');
  return standIn;
}

export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Never what an object inherits, such as `constructor`. */
function ownValue(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(value, key) ? value[key] : undefined;
}
