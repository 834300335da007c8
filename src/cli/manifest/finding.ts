import type { Element } from '@xmldom/xmldom';

/** One mistake in a manifest: what is wrong, where, and what to write instead. */
export interface Finding {
  /** Stable name of the rule, for tests and for people who search for it. */
  readonly code: string;
  /** `line 12, LaunchEvent`; for the file as a whole `manifest`. */
  readonly place: string;
  readonly problem: string;
  readonly fix: string;
}

/** Where an element stands. */
function placeOf(element: Element): string {
  return `line ${element.lineNumber ?? 0}, ${element.localName ?? element.nodeName}`;
}

/** A finding about one element. */
export function findingAt(element: Element, code: string, problem: string, fix: string): Finding {
  return { code, place: placeOf(element), problem, fix };
}
