import {
  applyEdits,
  findNodeAtLocation,
  getNodeValue,
  modify,
  parseTree,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { describePolicyIssue, stepsOf } from '../../policy/describe-policy-issue';
import type { Policy } from '../../policy/policy';
import { validatePolicyJson } from '../../policy/schema';

/** One thing that is wrong with a policy, and where in its text. */
export interface PolicyProblem {
  /** As an admin would write it: `rules[0].when.risk`; empty for the whole document. */
  readonly path: string;
  /** Says what is wrong and how to mend it. */
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** The characters to look at. */
  readonly from: number;
  readonly to: number;
}

/** What a policy's text says. The text is the one truth: the form reads it and edits it. */
export interface PolicyReading {
  /** Null when there are problems. */
  readonly policy: Policy | null;
  readonly problems: readonly PolicyProblem[];
  /** Null when the text is no JSON: then the form has nothing to show. */
  readonly tree: Node | null;
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
const FORMATTING = { formattingOptions: { tabSize: 2, insertSpaces: true, eol: '\n' } };

/** Reads a policy as the packager does. Problems come in the order of the text. */
export function readPolicyText(text: string): PolicyReading {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, STRICT);
  const parsed = validatePolicyJson(text);
  if (parsed.ok) return { policy: parsed.value, problems: [], tree: tree ?? null };
  const isJson = parsed.error.issues.every(({ code }) => code !== 'not-json');
  if (!isJson || tree === undefined)
    return { policy: null, problems: [jsonProblem(text, errors[0])], tree: null };
  const problems = parsed.error.issues.map((issue) => {
    const { offset, length } = nearestNode(tree, stepsOf(issue.path));
    const message = describePolicyIssue(issue, text);
    return { path: issue.path, message, line: lineAt(text, offset), from: offset, to: offset + length };
  });
  return { policy: null, problems: problems.sort((a, b) => a.from - b.from), tree };
}

/** The value at a place of the text; undefined where there is none. */
export function valueIn(tree: Node | null, path: JSONPath): unknown {
  const node = tree === null ? undefined : findNodeAtLocation(tree, path);
  return node === undefined ? undefined : (getNodeValue(node) as unknown);
}

/** The text with another value at this place (undefined takes it out), everything else as it was written. */
export function withValue(text: string, path: JSONPath, value: unknown): string {
  return applyEdits(text, modify(text, path, value, FORMATTING));
}

/** The place itself, or where it would have to stand: for an unknown key the key, for a missing one its object. */
function nearestNode(tree: Node, steps: readonly (string | number)[]): Node {
  for (let length = steps.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, steps.slice(0, length));
    if (node !== undefined) return node;
  }
  return tree;
}

function jsonProblem(text: string, error: ParseError | undefined): PolicyProblem {
  const from = Math.min(error?.offset ?? 0, text.length);
  const before = text.slice(0, from).trimEnd();
  const line = lineAt(text, from);
  const place = before === '' ? 'at the beginning' : `after ${JSON.stringify(before.slice(-20))}`;
  const message = `The policy is not valid JSON ${place}. Check brackets, commas and quotes there.`;
  return { path: '', message, line, from, to: from + Math.max(error?.length ?? 0, 1) };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
