import { childPath } from './policy-error';

/**
 * Turns a raw value into a `T`; where it cannot, adds the value's path to `refused` and returns something that nobody
 * will see.
 */
export type Read<T> = (value: unknown, path: string, refused: string[]) => T;

/** What passes the test as it is. */
function checked<T>(isGood: (value: unknown) => boolean): Read<T> {
  return (value, path, refused) => {
    if (!isGood(value)) refused.push(path);
    return value as T; // where it is no T, the path was refused
  };
}

export function optional<T>(read: Read<T>): Read<T | undefined> {
  return (value, path, refused) => (value === undefined ? value : read(value, path, refused));
}

const always = (): boolean => true;

/** A text of `min` to `max` characters. */
export function text(max: number, isGood: (text: string) => boolean = always, min = 0): Read<string> {
  return checked(
    (value) => typeof value === 'string' && value.length >= min && value.length <= max && isGood(value),
  );
}

export function lowerCase(read: Read<string>): Read<string> {
  return (value, path, refused) =>
    read(typeof value === 'string' ? value.toLowerCase() : value, path, refused);
}

export function number(
  { min, max }: { readonly min: number; readonly max: number },
  isGood: (value: number) => boolean = always,
): Read<number> {
  return checked((value) => typeof value === 'number' && value >= min && value <= max && isGood(value));
}

export function oneOf<const T>(values: readonly T[]): Read<T> {
  return checked((value) => values.some((one) => one === value));
}

export function list<T>(read: Read<T>, max: number, min = 0): Read<readonly T[]> {
  return (value, path, refused) => {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [];
    if (entries !== value || entries.length < min || entries.length > max) refused.push(path);
    return entries.map((entry, index) => read(entry, childPath(path, index), refused));
  };
}

type Fields<T> = { readonly [K in keyof T]-?: Read<T[K]> };

/** An object with these keys and no others. Keys that read as undefined are left out. */
export function object<T extends object>(fields: Fields<T>): Read<T> {
  return objectOver<T>({}, fields);
}

/** The same, where `standard` stands in for what is missing. */
export function objectOver<T extends object>(
  standard: { readonly [K in keyof T]?: unknown },
  fields: Fields<T>,
): Read<T> {
  const known = Object.keys(fields) as (keyof T & string)[];
  return (value, path, refused) => {
    const result: Partial<T> = {};
    const raw = asObject(value, path, refused);
    for (const key of Object.keys(raw)) {
      if (known.every((one) => one !== key)) refused.push(childPath(path, key));
    }
    for (const key of known) {
      // Never what an object inherits, such as `constructor`.
      const own = Object.prototype.hasOwnProperty.call(raw, key) ? raw[key] : undefined;
      const read = fields[key](own === undefined ? standard[key] : own, childPath(path, key), refused);
      if (read !== undefined) result[key] = read;
    }
    return result as T;
  };
}

/** An object whose keys are names of one kind. */
export function record<T>(isKey: (key: string) => boolean, read: Read<T>): Read<Readonly<Record<string, T>>> {
  return (value, path, refused) => {
    const result: Record<string, T> = {};
    const raw = asObject(value, path, refused);
    for (const key of Object.keys(raw)) {
      if (!isKey(key)) refused.push(childPath(path, key));
      result[key] = read(raw[key], childPath(path, key), refused);
    }
    return result;
  };
}

export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asObject(value: unknown, path: string, refused: string[]): Readonly<Record<string, unknown>> {
  if (isPlainObject(value)) return value;
  refused.push(path);
  return {};
}
