import type { JSONPath } from 'jsonc-parser';
import { childPath } from '../../policy/policy-error';
import { DEFAULT_POLICY } from '../../policy/default-policy';
import * as limits from '../../policy/policy-limits';

/** One setting of a policy as the form asks for it. */
export type FormField = { readonly path: readonly string[] } & (
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly step: number }
  | { readonly kind: 'text' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'switch' }
);

export interface FormSection {
  readonly name: 'alerts' | 'organisation' | 'override' | 'unavailable' | 'learning' | 'reporting' | 'fixed';
  readonly fields: readonly FormField[];
}

const number = (range: { readonly min: number; readonly max: number }, step: number, ...path: string[]) =>
  ({ kind: 'number', ...range, step, path }) as const;
const choice = (options: readonly string[], ...path: string[]) =>
  ({ kind: 'choice', options, path }) as const;
const text = (...path: string[]) => ({ kind: 'text', path }) as const;
const lines = (...path: string[]) => ({ kind: 'lines', path }) as const;

/** Every setting but `rules`, which have a form of their own, and `texts`. */
export const FORM_SECTIONS: readonly FormSection[] = [
  { name: 'alerts', fields: [number(limits.PER_HUNDRED_SENDS, 0.5, 'alertBudget', 'perHundredSends')] },
  {
    name: 'organisation',
    fields: [
      text('organisation', 'name'),
      lines('organisation', 'internalDomains'),
      text('organisation', 'supportUrl'),
      text('organisation', 'supportContact'),
    ],
  },
  {
    name: 'override',
    fields: [choice(limits.JUSTIFICATIONS, 'override', 'justification'), lines('override', 'reasons')],
  },
  {
    name: 'unavailable',
    fields: ['policy', 'memory', 'deadline', 'host'].map((cause) =>
      choice(limits.FAILURE_ACTIONS, 'onUnavailable', cause),
    ),
  },
  {
    name: 'learning',
    fields: [
      number(limits.HALF_LIFE_DAYS, 1, 'learning', 'halfLifeDays'),
      number(limits.HISTORY_MONTHS, 1, 'learning', 'historyMonths'),
      { kind: 'switch', path: ['learning', 'fromReceived'] },
    ],
  },
  {
    name: 'reporting',
    fields: [
      choice(limits.REPORTING_LEVELS, 'reporting', 'level'),
      text('reporting', 'endpoint'),
      text('reporting', 'hashKeyId'),
    ],
  },
  { name: 'fixed', fields: [{ kind: 'choices', options: limits.FIXABLE_PATHS, path: ['fixed'] }] },
];

/** What holds where the policy says nothing. */
export function defaultAt(path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    DEFAULT_POLICY,
  );
}

/** The path as problems name it: `rules[0].when.risk`. */
export function dottedPath(path: JSONPath): string {
  return path.reduce<string>((parent, step) => childPath(parent, step), '');
}
