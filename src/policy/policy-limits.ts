import { isDomainPattern, isTrustedDomainPattern } from './domain-pattern';

/** The limits and formats of a policy, stated once for the schema and for the guard of the event bundle. */

/** Longest text of a policy that is shown to a sender or an admin, in characters. */
export const MAX_TEXT = 200;
export const MAX_RULE_ID = 64;
export const MAX_URL = 2000;
export const MAX_RULES = 200;
/** Longest list of domains, labels or paths. */
export const MAX_LIST = 2000;
export const MAX_REASONS = 20;
/** Longest text override: a Smart Alert shows 500 characters in all. */
export const MAX_OVERRIDE_TEXT = 500;

export const PER_HUNDRED_SENDS = { min: 0, max: 100 } as const;
export const HALF_LIFE_DAYS = { min: 1, max: 3650 } as const;
export const HISTORY_MONTHS = { min: 0, max: 120 } as const;

export const RISKS = ['elevated', 'high', 'critical'] as const;
export const RULE_ACTIONS = ['warn', 'override', 'block', 'monitor'] as const;
export const RECIPIENT_CLASSES = ['any', 'external', 'personal'] as const;
export const MESSAGE_KINDS = ['message', 'appointment'] as const;
export const JUSTIFICATIONS = ['none', 'reason', 'text'] as const;
export const FAILURE_ACTIONS = ['allow', 'warn', 'block'] as const;
export const REPORTING_LEVELS = ['off', 'counts', 'decisions'] as const;

/** What `fixed` may name: a section, or one setting in it. */
export const FIXABLE_PATHS = [
  'organisation',
  'organisation.name',
  'organisation.internalDomains',
  'organisation.supportUrl',
  'organisation.supportContact',
  'alertBudget',
  'alertBudget.perHundredSends',
  'rules',
  'override',
  'override.justification',
  'override.reasons',
  'onUnavailable',
  'onUnavailable.policy',
  'onUnavailable.memory',
  'onUnavailable.deadline',
  'onUnavailable.host',
  'learning',
  'learning.halfLifeDays',
  'learning.historyMonths',
  'learning.fromReceived',
  'reporting',
  'reporting.endpoint',
  'reporting.level',
  'reporting.hashKeyId',
  'texts',
] as const;

const HTTPS_URL = /^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i;
/** A collector on the same machine may be reached without TLS: for trying things out. */
const LOOPBACK_URL = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?(?:[/?#][^\s\\]*)?$/i;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const TEXT_KEY = /^[a-z][A-Za-z0-9.-]{0,63}$/;
const RULE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Minutes are enough; other time zones would be misread. */
const UTC_TIME = /^20\d\d-\d\d-\d\dT\d\d:\d\dZ$/;

export const isUtcTime = (text: string): boolean => UTC_TIME.test(text) && Date.parse(text) > 0;
export const isHttpsUrl = (text: string): boolean => HTTPS_URL.test(text);
export const isEndpoint = (text: string): boolean => HTTPS_URL.test(text) || LOOPBACK_URL.test(text);
/** In lower case, as policies are read. */
export const isGuid = (text: string): boolean => GUID.test(text);
export const isLanguageTag = (text: string): boolean => LANGUAGE_TAG.test(text);
export const isTextKey = (text: string): boolean => TEXT_KEY.test(text);
export const isRuleId = (text: string): boolean => RULE_ID.test(text);
export const isInternalDomain = isTrustedDomainPattern;
export const isRuleDomain = isDomainPattern;
