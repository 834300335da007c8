/** Of printable ASCII the 92 characters that JSON stores as they are: from # to ~, with ! for the backslash. */
export const DIGITS = 92;
const FIRST = 35;
const BACKSLASH = 92;
const INSTEAD = 33;

/** The character of a digit from 0 to 91. */
export function charOf(digit: number): string {
  return String.fromCharCode(digit === BACKSLASH - FIRST ? INSTEAD : digit + FIRST);
}

/** The digit at a place of a text; negative past the end. */
export function digitAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return (code === INSTEAD ? BACKSLASH : code | 0) - FIRST;
}
