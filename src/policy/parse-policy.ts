import { REASON_CODES } from '../scoring/reasons/reason';
import { fail, ok, type Result } from '../scoring/result';
import { DEFAULT_POLICY } from './default-policy';
import { MAX_DOMAIN_CHARS } from './domain-pattern';
import type { Policy, Rule, RuleCondition } from './policy';
import { contradictionsOf } from './policy-contradictions';
import type { PolicyRefusal } from './policy-error';
import * as limits from './policy-limits';
import {
  isPlainObject,
  list,
  lowerCase,
  number,
  object,
  objectOver,
  oneOf,
  optional,
  record,
  text,
  type Read,
} from './policy-reader';

/**
 * Reads a policy without zod, for the event bundle: defaults filled in, everything unknown refused. Gives the policy
 * that `validatePolicy` gives, and refuses what that refuses, for every input: a differential property test holds the
 * two together. It names one wrong place only; for all of them, and in words, ask the schema.
 */
export function parsePolicy(raw: unknown): Result<Policy, PolicyRefusal> {
  const refused: string[] = [];
  const policy = document(raw, '', refused);
  const path = refused[0] ?? contradictionsOf(policy)[0]?.path;
  return path === undefined ? ok(policy) : fail({ code: 'refused', path });
}

/** Reads the JSON text of a policy. */
export function parsePolicyJson(json: string): Result<Policy, PolicyRefusal> {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return fail({ code: 'not-json', path: '' });
  }
  return parsePolicy(raw);
}

const nonEmpty = text(limits.MAX_TEXT, undefined, 1);
const domains = (isGood: (text: string) => boolean, min: number) =>
  list(lowerCase(text(MAX_DOMAIN_CHARS, isGood)), limits.MAX_LIST, min);

const organisation = objectOver<Policy['organisation']>(DEFAULT_POLICY.organisation, {
  name: text(limits.MAX_TEXT),
  internalDomains: domains(limits.isInternalDomain, 0),
  supportUrl: optional(text(limits.MAX_URL, limits.isHttpsUrl)),
  supportContact: optional(nonEmpty),
});

const alertBudget = objectOver<Policy['alertBudget']>(DEFAULT_POLICY.alertBudget, {
  perHundredSends: number(limits.PER_HUNDRED_SENDS),
});

const domainList = object<{ readonly domains: readonly string[] }>({
  domains: domains(limits.isRuleDomain, 1),
});
const recipientClass = oneOf(limits.RECIPIENT_CLASSES);
const recipients: Read<RuleCondition['recipients']> = (value, path, refused) =>
  (isPlainObject(value) ? domainList : recipientClass)(value, path, refused);

const condition = object<RuleCondition>({
  risk: optional(oneOf(limits.RISKS)),
  reasons: optional(list(oneOf(REASON_CODES), limits.MAX_LIST, 1)),
  recipients: optional(recipients),
  attachments: optional(oneOf([true])),
  labels: optional(list(lowerCase(text(limits.MAX_TEXT, limits.isGuid)), limits.MAX_LIST, 1)),
  kind: optional(oneOf(limits.MESSAGE_KINDS)),
});

const rule = object<Rule>({
  id: text(limits.MAX_RULE_ID, limits.isRuleId, 1),
  when: condition,
  then: oneOf(limits.RULE_ACTIONS),
});

const override = objectOver<Policy['override']>(DEFAULT_POLICY.override, {
  justification: oneOf(limits.JUSTIFICATIONS),
  reasons: list(nonEmpty, limits.MAX_REASONS),
});

const failureAction = oneOf(limits.FAILURE_ACTIONS);
const onUnavailable = objectOver<Policy['onUnavailable']>(DEFAULT_POLICY.onUnavailable, {
  policy: failureAction,
  memory: failureAction,
  deadline: failureAction,
  host: failureAction,
});

const learning = objectOver<Policy['learning']>(DEFAULT_POLICY.learning, {
  halfLifeDays: number(limits.HALF_LIFE_DAYS),
  historyMonths: number(limits.HISTORY_MONTHS, Number.isInteger),
  fromReceived: oneOf([true, false]),
});

const reporting = objectOver<Policy['reporting']>(DEFAULT_POLICY.reporting, {
  endpoint: optional(text(limits.MAX_URL, limits.isEndpoint)),
  level: oneOf(limits.REPORTING_LEVELS),
  hashKeyId: optional(nonEmpty),
});

const overrideTexts = record(limits.isTextKey, text(limits.MAX_OVERRIDE_TEXT));

/** For editors only: checked, then left out of the policy. */
const editorHint: Read<undefined> = (...place) => {
  optional(text(limits.MAX_URL))(...place);
  return undefined;
};

// Nothing stands in for the version.
const document = objectOver<Policy & { readonly $schema?: undefined }>(
  { ...DEFAULT_POLICY, version: undefined },
  {
    $schema: editorHint,
    version: oneOf([1]),
    organisation,
    alertBudget,
    rules: list(rule, limits.MAX_RULES),
    override,
    onUnavailable,
    learning,
    fixed: list(oneOf(limits.FIXABLE_PATHS), limits.MAX_LIST),
    reporting,
    texts: record(limits.isLanguageTag, overrideTexts),
    suspendedUntil: optional(text(limits.MAX_TEXT, limits.isUtcTime)),
  },
);
