import { REASON_CODES } from '../scoring/reasons/reason';
import { fail, ok, type Result } from '../scoring/result';
import { DEFAULT_POLICY } from './default-policy';
import { MAX_DOMAIN_CHARS } from './domain-pattern';
import type { Policy, Rule, RuleCondition } from './policy';
import { contradictionsOf } from './policy-contradictions';
import { policyError, type PolicyError, type PolicyIssue } from './policy-error';
import * as limits from './policy-limits';
import {
  flag,
  isPlainObject,
  list,
  number,
  object,
  oneOf,
  optional,
  record,
  text,
  withDefault,
  type Read,
} from './policy-reader';

/**
 * Reads a policy without zod, for the event bundle: defaults filled in, everything unknown refused. Gives the same
 * policy and the same issues as `validatePolicy` for every input; a differential property test holds them together.
 */
export function parsePolicy(raw: unknown): Result<Policy, PolicyError> {
  const issues: PolicyIssue[] = [];
  const policy = document({ value: raw, path: '', issues });
  const found = issues.length === 0 ? contradictionsOf(policy) : issues;
  return found.length === 0 ? ok(policy) : fail(policyError(found));
}

/** Reads the JSON text of a policy. */
export function parsePolicyJson(json: string): Result<Policy, PolicyError> {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return fail({ issues: [{ path: '', code: 'not-json' }] });
  }
  return parsePolicy(raw);
}

const shown = text({ max: limits.MAX_TEXT });

const organisation = object<Policy['organisation']>({
  name: withDefault(shown, DEFAULT_POLICY.organisation.name),
  internalDomains: withDefault(
    list(text({ max: MAX_DOMAIN_CHARS, lowerCase: true, format: limits.isInternalDomain }), {
      max: limits.MAX_LIST,
    }),
    DEFAULT_POLICY.organisation.internalDomains,
  ),
  supportUrl: optional(text({ max: limits.MAX_URL, format: limits.isHttpsUrl })),
  supportContact: optional(text({ min: 1, max: limits.MAX_TEXT })),
});

const alertBudget = object<Policy['alertBudget']>({
  perHundredSends: withDefault(number(limits.PER_HUNDRED_SENDS), DEFAULT_POLICY.alertBudget.perHundredSends),
});

const domainList = object<{ readonly domains: readonly string[] }>({
  domains: list(text({ max: MAX_DOMAIN_CHARS, lowerCase: true, format: limits.isRuleDomain }), {
    min: 1,
    max: limits.MAX_LIST,
  }),
});
const recipientClass = oneOf(limits.RECIPIENT_CLASSES);
const recipients: Read<RuleCondition['recipients']> = (place) =>
  isPlainObject(place.value) ? domainList(place) : recipientClass(place);

const condition = object<RuleCondition>({
  risk: optional(oneOf(limits.RISKS)),
  reasons: optional(list(oneOf(REASON_CODES), { min: 1, max: limits.MAX_LIST })),
  recipients: optional(recipients),
  attachments: optional(oneOf([true])),
  labels: optional(
    list(text({ max: limits.MAX_TEXT, lowerCase: true, format: limits.isGuid }), {
      min: 1,
      max: limits.MAX_LIST,
    }),
  ),
  kind: optional(oneOf(limits.MESSAGE_KINDS)),
});

const rule = object<Rule>({
  id: text({ min: 1, max: limits.MAX_RULE_ID, format: limits.isRuleId }),
  when: condition,
  then: oneOf(limits.RULE_ACTIONS),
});

const override = object<Policy['override']>({
  justification: withDefault(oneOf(limits.JUSTIFICATIONS), DEFAULT_POLICY.override.justification),
  reasons: withDefault(
    list(text({ min: 1, max: limits.MAX_TEXT }), { max: limits.MAX_REASONS }),
    DEFAULT_POLICY.override.reasons,
  ),
});

const failureAction = oneOf(limits.FAILURE_ACTIONS);
const onUnavailable = object<Policy['onUnavailable']>({
  policy: withDefault(failureAction, DEFAULT_POLICY.onUnavailable.policy),
  memory: withDefault(failureAction, DEFAULT_POLICY.onUnavailable.memory),
  deadline: withDefault(failureAction, DEFAULT_POLICY.onUnavailable.deadline),
  host: withDefault(failureAction, DEFAULT_POLICY.onUnavailable.host),
});

const learning = object<Policy['learning']>({
  halfLifeDays: withDefault(number(limits.HALF_LIFE_DAYS), DEFAULT_POLICY.learning.halfLifeDays),
  historyMonths: withDefault(
    number({ ...limits.HISTORY_MONTHS, integer: true }),
    DEFAULT_POLICY.learning.historyMonths,
  ),
  fromReceived: withDefault(flag, DEFAULT_POLICY.learning.fromReceived),
});

const reporting = object<Policy['reporting']>({
  endpoint: optional(text({ max: limits.MAX_URL, format: limits.isEndpoint })),
  level: withDefault(oneOf(limits.REPORTING_LEVELS), DEFAULT_POLICY.reporting.level),
  hashKeyId: optional(text({ min: 1, max: limits.MAX_TEXT })),
});

const overrideTexts = record(limits.isTextKey, text({ max: limits.MAX_OVERRIDE_TEXT }));

/** For editors only: checked, then left out of the policy. */
const editorHint: Read<undefined> = (place) => {
  optional(text({ max: limits.MAX_URL }))(place);
  return undefined;
};

const document = object<Policy & { readonly $schema?: undefined }>({
  $schema: editorHint,
  version: oneOf([1]),
  organisation: withDefault(organisation, DEFAULT_POLICY.organisation),
  alertBudget: withDefault(alertBudget, DEFAULT_POLICY.alertBudget),
  rules: withDefault(list(rule, { max: limits.MAX_RULES }), DEFAULT_POLICY.rules),
  override: withDefault(override, DEFAULT_POLICY.override),
  onUnavailable: withDefault(onUnavailable, DEFAULT_POLICY.onUnavailable),
  learning: withDefault(learning, DEFAULT_POLICY.learning),
  fixed: withDefault(list(oneOf(limits.FIXABLE_PATHS), { max: limits.MAX_LIST }), DEFAULT_POLICY.fixed),
  reporting: withDefault(reporting, DEFAULT_POLICY.reporting),
  texts: withDefault(record(limits.isLanguageTag, overrideTexts), DEFAULT_POLICY.texts),
});
