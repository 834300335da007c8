/** Values of a policy that may be anything, as an input can show them. */

/** Text and numbers as text; everything else as no text. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** The texts of a list. */
export function asTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly unknown[]).map(asText) : [];
}

/** The object, or an empty one. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
