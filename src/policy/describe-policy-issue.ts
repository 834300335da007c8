import { closestOf } from './closest-word';
import { EXPECTED } from './policy-expectations';
import type { PolicyIssue } from './policy-error';

/** One line for an admin: where, what is wrong, and how to mend it. `json` is the policy as it was written. */
export function describePolicyIssue(issue: PolicyIssue, json: string): string {
  const place = issue.path === '' ? 'The policy' : issue.path;
  if (issue.code === 'not-json') return 'The policy is not valid JSON. Check brackets, commas and quotes.';
  if (issue.code === 'unknown-key') return `${place} is not a known key. ${unknownKeyFix(issue.path)}`;
  const expected = EXPECTED[shapeOf(issue.path)] ?? 'something else';
  const wanted = typeof expected === 'string' ? expected : `one of ${expected.map(quote).join(', ')}`;
  if (issue.code === 'missing') return `${place} is missing. Add ${wanted}.`;
  if (issue.code === 'duplicate') return `${place} is used twice. Give ${wanted}.`;
  const value = valueAt(JSON.parse(json), issue.path);
  const suggestion =
    typeof expected === 'string' || typeof value !== 'string' ? null : closestOf(value, expected);
  return suggestion === null
    ? `${place} is ${shown(value)}. It has to be ${wanted}.`
    : `${place} is ${shown(value)}. Did you mean ${quote(suggestion)}?`;
}

/** Longest part of a wrong value that is shown. */
const MAX_SHOWN = 60;

function unknownKeyFix(path: string): string {
  const steps = stepsOf(path);
  const key = steps.pop() ?? '';
  const parent = shapeOfSteps(steps);
  const known = Object.keys(EXPECTED)
    .filter((shape) => shape !== '' && shape !== parent && parentOf(shape) === parent)
    .map((shape) => shape.slice(parent === '' ? 0 : parent.length + 1));
  const suggestion = closestOf(String(key), known);
  return suggestion === null
    ? `Take it out; the keys here are ${known.map(quote).join(', ')}.`
    : `Did you mean ${quote(suggestion)}?`;
}

function shapeOf(path: string): string {
  return shapeOfSteps(stepsOf(path));
}

function shapeOfSteps(steps: readonly (string | number)[]): string {
  return steps.reduce<string>((shape, step, depth) => {
    if (typeof step === 'number') return `${shape}[]`;
    if (depth > 0 && steps[0] === 'texts') return `${shape}.*`;
    return shape === '' ? step : `${shape}.${step}`;
  }, '');
}

/** `rules[].when.risk` stands in `rules[].when`, a key of the document in ''. List positions are no keys. */
function parentOf(shape: string): string | null {
  if (shape.slice(-2) === '[]') return null;
  return shape.slice(0, Math.max(0, shape.lastIndexOf('.')));
}

/** The keys and list positions of a path, as `childPath` wrote them. */
export function stepsOf(path: string): (string | number)[] {
  const steps: (string | number)[] = [];
  const step = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([A-Za-z_$][\w$-]*)/g;
  for (let found = step.exec(path); found !== null; found = step.exec(path)) {
    const [, position, quoted, key] = found;
    if (position !== undefined) steps.push(Number(position));
    else steps.push(key ?? String(JSON.parse(quoted ?? '""')));
  }
  return steps;
}

function valueAt(raw: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined,
    raw,
  );
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) return 'missing';
  return json.length <= MAX_SHOWN ? json : `${json.slice(0, MAX_SHOWN)}…`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
