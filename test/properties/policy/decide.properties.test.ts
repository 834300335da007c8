import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type DecideInput } from '../../../src/policy/decide';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import type { Policy, Rule, RuleCondition } from '../../../src/policy/policy';
import { RISKS, RULE_ACTIONS } from '../../../src/policy/policy-limits';
import type { ReasonCode } from '../../../src/scoring/reasons/reason';
import type { RiskLevel } from '../../../src/scoring/report';
import { attachmentScore, mailMessage, person, recipientScore, scoreReport } from '../../support/samples';

/** What a rule can ask of a recipient, told by the test itself and not by the code under test. */
const WHO = {
  'kari@home.example': { isExternal: false, isPersonal: false, isClient: false },
  'per@client.example': { isExternal: true, isPersonal: false, isClient: true },
  'someone@gmail.com': { isExternal: true, isPersonal: true, isClient: false },
} as const;
type Address = keyof typeof WHO;
const ADDRESSES = Object.keys(WHO) as Address[];
const CODES: readonly ReasonCode[] = ['first-contact', 'rare-contact', 'attachment-unusual'];
const LEVELS: readonly RiskLevel[] = ['normal', ...RISKS];
const LABELS = ['aa', 'bb'];

interface Subject {
  readonly level: RiskLevel;
  readonly codes: readonly ReasonCode[];
}
interface Situation {
  readonly recipients: readonly (Subject & { readonly address: Address })[];
  readonly files: readonly Subject[];
  readonly hints: readonly ReasonCode[];
  readonly labels: readonly string[] | undefined;
  readonly kind: 'message' | 'appointment' | undefined;
}

const subset = <T>(all: readonly T[]) => fc.subarray([...all]);
const subject = { level: fc.constantFrom(...LEVELS), codes: subset(CODES) };
const situation: fc.Arbitrary<Situation> = fc.record({
  recipients: fc.array(fc.record({ ...subject, address: fc.constantFrom(...ADDRESSES) }), { maxLength: 3 }),
  files: fc.array(fc.record(subject), { maxLength: 2 }),
  hints: subset(CODES),
  labels: fc.option(subset(LABELS), { nil: undefined }),
  kind: fc.constantFrom('message', 'appointment', undefined),
});
const condition: fc.Arbitrary<RuleCondition> = fc.record(
  {
    risk: fc.constantFrom(...RISKS),
    reasons: subset(CODES).filter(({ length }) => length > 0),
    recipients: fc.constantFrom<NonNullable<RuleCondition['recipients']>>('any', 'external', 'personal', {
      domains: ['client.example', '*.rival.example'],
    }),
    attachments: fc.constant(true as const),
    labels: subset(LABELS).filter(({ length }) => length > 0),
    kind: fc.constantFrom('message' as const, 'appointment' as const),
  },
  { requiredKeys: [] },
);
const rules: fc.Arbitrary<readonly Rule[]> = fc
  .array(fc.record({ when: condition, then: fc.constantFrom(...RULE_ACTIONS) }), { maxLength: 4 })
  .map((all) => all.map((rule, at) => ({ ...rule, id: `r${at}` })));

/** Whether risk and reasons of a rule hold for somebody or something. */
function isFound({ risk, reasons }: RuleCondition, { level, codes }: Subject): boolean {
  const isHighEnough = risk === undefined || LEVELS.indexOf(level) >= LEVELS.indexOf(risk);
  return isHighEnough && (reasons === undefined || codes.some((code) => new Set(reasons).has(code)));
}

function isMeant(wanted: RuleCondition['recipients'], address: Address): boolean {
  const { isExternal, isPersonal, isClient } = WHO[address];
  if (wanted === undefined || wanted === 'any') return true;
  if (wanted === 'external') return isExternal;
  return wanted === 'personal' ? isPersonal : isClient;
}

/** The policy page, written down once more. */
function expectedMatch({ when }: Rule, at: Situation): { people: Address[]; files: number[] } | null {
  if (when.kind !== undefined && when.kind !== (at.kind ?? 'message')) return null;
  if (when.attachments && at.files.length === 0) return null;
  if (when.labels && !when.labels.some((label) => at.labels?.includes(label))) return null;
  const people = at.recipients
    .filter(({ address }) => isMeant(when.recipients, address))
    .filter((one) => isFound(when, { ...one, codes: [...one.codes, ...at.hints] }))
    .map(({ address }) => address);
  const asksAboutFiles = when.risk !== undefined || when.reasons !== undefined;
  const files = at.files.flatMap((file, index) => (asksAboutFiles && isFound(when, file) ? [index] : []));
  const isAboutAnyone = when.recipients === undefined || when.recipients === 'any';
  return people.length > 0 || (isAboutAnyone && files.length > 0) ? { people, files } : null;
}

function inputOf(at: Situation, given: readonly Rule[]): DecideInput {
  const organisation = { name: 'Home', internalDomains: ['home.example'] };
  const policy: Policy = { ...DEFAULT_POLICY, organisation, rules: given };
  const reasons = (codes: readonly ReasonCode[]) => codes.map((code) => ({ code, weight: 1 }) as never);
  const name = (index: number) => `file ${index}`;
  return {
    policy,
    labels: at.labels,
    kind: at.kind,
    message: mailMessage({
      to: at.recipients.map(({ address }) => person(address)),
      attachments: at.files.map((_, index) => name(index)),
    }),
    levels: {
      recipients: at.recipients.map(({ level }) => level),
      attachments: at.files.map(({ level }) => level),
    },
    report: scoreReport(
      at.recipients.map(({ address, codes }) => recipientScore(address, { reasons: reasons(codes) })),
      {
        attachments: at.files.map(({ codes }, index) =>
          attachmentScore(name(index), { reasons: reasons(codes) }),
        ),
        hints: reasons(at.hints),
      },
    ),
  };
}

describe('decide', () => {
  it('does with any policy and message what the policy page says', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(situation, rules, (at, given) => {
        const matches = given.flatMap((rule) => {
          const match = expectedMatch(rule, at);
          return match === null ? [] : [{ rule, match }];
        });
        const first = matches.findIndex(({ rule }) => rule.then !== 'monitor');
        const monitored = (first < 0 ? matches : matches.slice(0, first)).map(({ rule }) => rule.id);
        const deciding = matches[first];
        const decision = decide(inputOf(at, given));
        seen.add(decision.action);
        expect({ ...decision, flagged: [...decision.flagged].sort() }).toEqual({
          action: deciding?.rule.then ?? 'allow',
          ruleId: deciding?.rule.id ?? null,
          unavailable: null,
          monitored,
          flagged: [...(deciding?.match.people ?? [])].sort(),
          flaggedAttachments: (deciding?.match.files ?? []).map((index) => `file ${index}`),
        });
      }),
      { numRuns: 3000 },
    );
    expect([...seen].sort()).toEqual(['allow', 'block', 'override', 'warn']);
  });

  it('is not changed by a rule behind the one that decides, nor by one that only monitors', () => {
    const behind = fc.record({ when: condition, then: fc.constantFrom(...RULE_ACTIONS) });
    fc.assert(
      fc.property(situation, rules, behind, (at, given, more) => {
        const before = decide(inputOf(at, given));
        const watched = decide(inputOf(at, [{ ...more, id: 'more', then: 'monitor' }, ...given]));
        expect({ ...watched, monitored: [] }).toEqual({ ...before, monitored: [] });
        if (before.ruleId === null) return;
        expect(decide(inputOf(at, [...given, { ...more, id: 'more' }]))).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });
});
