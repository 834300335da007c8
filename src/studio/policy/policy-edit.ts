import type { JSONPath, Node } from 'jsonc-parser';
import { defaultAt, dottedPath } from './form-fields';
import { valueIn, withValue, type PolicyProblem } from './policy-text';

/** A policy's text as the form sees it. */
export interface PolicyEdit {
  readonly text: string;
  readonly tree: Node;
  readonly problems: readonly PolicyProblem[];
  readonly onText: (text: string) => void;
}

/** What is written at a place; undefined where nothing is. */
export function written(edit: PolicyEdit, path: JSONPath): unknown {
  return valueIn(edit.tree, path);
}

/** What holds at a place: what is written, else the default. */
export function holding(edit: PolicyEdit, path: readonly string[]): unknown {
  return written(edit, [...path]) ?? defaultAt(path);
}

/** Writes a value; undefined takes the key out. */
export function write(edit: PolicyEdit, path: JSONPath, value: unknown): void {
  edit.onText(withValue(edit.text, path, value));
}

/** What is wrong at a place or inside it; null when nothing is. */
export function problemAt(edit: PolicyEdit, path: JSONPath): string | null {
  const place = dottedPath(path);
  const found = edit.problems.find(
    (problem) =>
      problem.path === place || problem.path.startsWith(`${place}.`) || problem.path.startsWith(`${place}[`),
  );
  return found?.message ?? null;
}
