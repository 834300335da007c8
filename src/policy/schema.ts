import { z } from 'zod';
import { REASON_CODES, type ReasonCode } from '../scoring/reasons/reason';
import { fail, ok, type Result } from '../scoring/result';
import { DEFAULT_POLICY } from './default-policy';
import { MAX_DOMAIN_CHARS } from './domain-pattern';
import type { Policy } from './policy';
import { contradictionsOf } from './policy-contradictions';
import { childPath, policyError, type PolicyError, type PolicyIssue } from './policy-error';
import * as limits from './policy-limits';

const shown = z.string().max(limits.MAX_TEXT);
const shownNonEmpty = z.string().min(1).max(limits.MAX_TEXT);
const url = (isGood: (text: string) => boolean) => z.string().max(limits.MAX_URL).refine(isGood);
const domain = (isGood: (text: string) => boolean) =>
  z.string().toLowerCase().max(MAX_DOMAIN_CHARS).refine(isGood);
const inRange = (range: { readonly min: number; readonly max: number }) =>
  z.number().min(range.min).max(range.max);

const organisation = z.strictObject({
  name: shown.default(DEFAULT_POLICY.organisation.name),
  internalDomains: z.array(domain(limits.isInternalDomain)).max(limits.MAX_LIST).default([]),
  supportUrl: url(limits.isHttpsUrl).optional(),
  supportContact: shownNonEmpty.optional(),
});

const condition = z.strictObject({
  risk: z.enum(limits.RISKS).optional(),
  reasons: z
    .array(z.enum(REASON_CODES as readonly [ReasonCode, ...ReasonCode[]]))
    .min(1)
    .max(limits.MAX_LIST)
    .optional(),
  recipients: z
    .union([
      z.enum(limits.RECIPIENT_CLASSES),
      z.strictObject({ domains: z.array(domain(limits.isRuleDomain)).min(1).max(limits.MAX_LIST) }),
    ])
    .optional(),
  attachments: z.literal(true).optional(),
  labels: z
    .array(z.string().toLowerCase().max(limits.MAX_TEXT).refine(limits.isGuid))
    .min(1)
    .max(limits.MAX_LIST)
    .optional(),
  kind: z.enum(limits.MESSAGE_KINDS).optional(),
});

const rule = z.strictObject({
  id: z.string().min(1).max(limits.MAX_RULE_ID).refine(limits.isRuleId),
  when: condition,
  then: z.enum(limits.RULE_ACTIONS),
});

const override = z.strictObject({
  justification: z.enum(limits.JUSTIFICATIONS).default(DEFAULT_POLICY.override.justification),
  reasons: z
    .array(shownNonEmpty)
    .max(limits.MAX_REASONS)
    .default([...DEFAULT_POLICY.override.reasons]),
});

const failureAction = z.enum(limits.FAILURE_ACTIONS);

/** The policy as an admin writes it; the JSON Schema for editors is emitted from this. */
export const policySchema = z.strictObject({
  $schema: z.string().max(limits.MAX_URL).optional(),
  version: z.literal(1),
  organisation: organisation.prefault({}),
  alertBudget: z
    .strictObject({
      perHundredSends: inRange(limits.PER_HUNDRED_SENDS).default(DEFAULT_POLICY.alertBudget.perHundredSends),
    })
    .prefault({}),
  rules: z
    .array(rule)
    .max(limits.MAX_RULES)
    .prefault([{ id: 'unusual', when: { risk: 'elevated' }, then: 'warn' }]),
  override: override.prefault({}),
  onUnavailable: z
    .strictObject({
      policy: failureAction.default(DEFAULT_POLICY.onUnavailable.policy),
      memory: failureAction.default(DEFAULT_POLICY.onUnavailable.memory),
      deadline: failureAction.default(DEFAULT_POLICY.onUnavailable.deadline),
      host: failureAction.default(DEFAULT_POLICY.onUnavailable.host),
    })
    .prefault({}),
  learning: z
    .strictObject({
      halfLifeDays: inRange(limits.HALF_LIFE_DAYS).default(DEFAULT_POLICY.learning.halfLifeDays),
      historyMonths: inRange(limits.HISTORY_MONTHS)
        .refine(Number.isInteger)
        .default(DEFAULT_POLICY.learning.historyMonths),
      fromReceived: z.boolean().default(DEFAULT_POLICY.learning.fromReceived),
    })
    .prefault({}),
  fixed: z.array(z.enum(limits.FIXABLE_PATHS)).max(limits.MAX_LIST).default([]),
  reporting: z
    .strictObject({
      endpoint: url(limits.isEndpoint).optional(),
      level: z.enum(limits.REPORTING_LEVELS).default(DEFAULT_POLICY.reporting.level),
      hashKeyId: shownNonEmpty.optional(),
    })
    .prefault({}),
  texts: z
    .record(
      z.string().refine(limits.isLanguageTag),
      z.record(z.string().refine(limits.isTextKey), z.string().max(limits.MAX_OVERRIDE_TEXT)),
    )
    .default({}),
  suspendedUntil: shown.refine(limits.isUtcTime).optional(),
});

/** Reads a policy with zod, defaults filled in. For the pane and the command line; the event bundle has `parsePolicy`. */
export function validatePolicy(raw: unknown): Result<Policy, PolicyError> {
  const parsed = policySchema.safeParse(raw, { reportInput: true });
  if (!parsed.success) {
    return fail(
      policyError(
        parsed.error.issues.reduce<PolicyIssue[]>((all, issue) => [...all, ...issuesOf(issue, '')], []),
      ),
    );
  }
  const policy = { ...parsed.data };
  delete policy.$schema; // for editors only
  const contradictions = contradictionsOf(policy);
  return contradictions.length === 0 ? ok(policy) : fail(policyError(contradictions));
}

/** The same from the JSON text of a policy. */
export function validatePolicyJson(json: string): Result<Policy, PolicyError> {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return fail(policyError([{ path: '', code: 'not-json' }]));
  }
  return validatePolicy(raw);
}

type ZodIssue = z.core.$ZodIssue;

function issuesOf(issue: ZodIssue, parent: string): readonly PolicyIssue[] {
  const path = issue.path.reduce<string>(
    (at, key) => childPath(at, typeof key === 'number' ? key : String(key)),
    parent,
  );
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: childPath(path, key), code: 'unknown-key' }));
    case 'invalid_type':
      return [{ path, code: issue.input === undefined ? 'missing' : 'wrong-type' }];
    case 'invalid_value':
      return [{ path, code: issue.input === undefined ? 'missing' : 'not-one-of' }];
    case 'invalid_union':
      return unionIssues(issue, path);
    case 'too_small':
    case 'too_big':
      return [{ path, code: issue.origin === 'number' ? 'out-of-range' : 'bad-length' }];
    case 'custom':
    case 'invalid_key':
    case 'invalid_format':
    case 'invalid_element':
    case 'not_multiple_of':
      return [{ path, code: 'bad-format' }];
  }
}

/** `recipients` is a word or an object: for an object, what is wrong inside it says more. */
function unionIssues(issue: z.core.$ZodIssueInvalidUnion, path: string): readonly PolicyIssue[] {
  const { input } = issue;
  const inside =
    typeof input === 'object' && input !== null && !Array.isArray(input) ? issue.errors[1] : undefined;
  if (inside === undefined) return [{ path, code: 'not-one-of' }];
  return inside.reduce<PolicyIssue[]>((all, one) => [...all, ...issuesOf(one, path)], []);
}
