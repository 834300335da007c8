/** Reads JSON that another runtime, perhaps of another version, left in the draft's session; null when it is none. */
export function parseJsonObject(text: string | null): Readonly<Record<string, unknown>> | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** The strings of a list; null when it is no list of strings. */
export function asStrings(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every(isString) ? value : null;
}
