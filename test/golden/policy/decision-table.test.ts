import { describe, expect, it } from 'vitest';
import { decide, decideUnavailable } from '../../../src/policy/decide';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import { FAILURE_ACTIONS, MESSAGE_KINDS, RISKS, RULE_ACTIONS } from '../../../src/policy/policy-limits';
import type { Policy, RuleCondition, RuleAction, UnavailableCause } from '../../../src/policy/policy';
import type { RiskLevel } from '../../../src/scoring/report';
import { mailMessage, person, reason, recipientScore, scoreReport } from '../../support/samples';

const LEVELS: readonly RiskLevel[] = ['normal', ...RISKS];
const CAUSES: readonly UnavailableCause[] = ['policy', 'memory', 'deadline', 'host'];
const LABEL = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

/** One recipient of each class that rules tell apart. */
const RECIPIENTS = ['colleague@inside.example', 'client@acme.example', 'someone@gmail.com'] as const;

const KINDS_OF_RULE: Readonly<Record<string, RuleCondition>> = {
  'no condition': {},
  'risk elevated': { risk: 'elevated' },
  'risk high': { risk: 'high' },
  'risk critical': { risk: 'critical' },
  'reasons [first-contact]': { reasons: ['first-contact'] },
  'recipients any': { recipients: 'any' },
  'recipients external': { recipients: 'external' },
  'recipients personal': { recipients: 'personal' },
  'recipients in acme.example': { recipients: { domains: ['acme.example'] } },
  attachments: { attachments: true },
  'labels [..3301]': { labels: [LABEL] },
  'kind message': { kind: 'message' },
  'kind appointment': { kind: 'appointment' },
};

function policyOf(when: RuleCondition, then: RuleAction = 'block'): Policy {
  const organisation = { name: 'Inside', internalDomains: ['inside.example'] };
  return { ...DEFAULT_POLICY, organisation, rules: [{ id: 'rule', when, then }] };
}

interface Situation {
  readonly address: string;
  readonly level: RiskLevel;
  /** Everything a rule may ask for is there, or nothing of it. */
  readonly isRich: boolean;
  readonly kind: 'message' | 'appointment';
}

function situate({ address, level, isRich, kind }: Situation, policy: Policy) {
  const reasons = isRich ? [reason({ code: 'first-contact', received: 0 })] : [];
  return decide({
    policy,
    kind,
    labels: isRich ? [LABEL.toUpperCase()] : undefined,
    message: mailMessage({ to: [person(address)], attachments: isRich ? ['offer.pdf'] : [] }),
    levels: { recipients: [level], attachments: [] },
    report: scoreReport([recipientScore(address, { reasons })]),
  });
}

/** Every situation the table asks about, by what stands in its columns. */
function matchesOf(when: RuleCondition): string {
  return LEVELS.map((level) =>
    [true, false]
      .flatMap((isRich) =>
        MESSAGE_KINDS.flatMap((kind) =>
          RECIPIENTS.map((address) =>
            situate({ address, level, isRich, kind }, policyOf(when)).action === 'block' ? 'X' : '.',
          ),
        ),
      )
      .join('')
      .replace(/(.{3})(?=.)/g, '$1 '),
  ).join(' | ');
}

describe('the truth table of decide()', () => {
  it('is the one that was read: rule kinds by level, content, kind of item and class of recipient', async () => {
    const lines = Object.entries(KINDS_OF_RULE).map(([name, when]) => `${name.padEnd(28)}${matchesOf(when)}`);
    const head = [
      'X: the rule matches. Four blocks: risk normal | elevated | high | critical.',
      'In a block four groups: message with reason, file and label; the same as appointment; bare message; bare appointment.',
      'In a group three recipients: colleague, client at acme.example, private mailbox.',
      '',
    ];
    await expect([...head, ...lines, ''].join('\n')).toMatchFileSnapshot('decision-table.txt');
  });

  it('is the one that was read: causes of a missing check by what the policy says', async () => {
    const lines = CAUSES.flatMap((cause) =>
      FAILURE_ACTIONS.map((action) => {
        const onUnavailable = { policy: 'warn', memory: 'warn', deadline: 'warn', host: 'warn' } as const;
        const policy = { ...DEFAULT_POLICY, onUnavailable: { ...onUnavailable, [cause]: action } };
        const seen = CAUSES.map((asked) => `${asked} ${decideUnavailable(asked, policy).action}`);
        return `${cause}: ${action}`.padEnd(20) + seen.join(', ');
      }),
    );
    await expect([...lines, ''].join('\n')).toMatchFileSnapshot('unavailable-table.txt');
  });

  it('does for each action what the rule says, and lets monitored mail go', () => {
    const situation = {
      address: 'client@acme.example',
      level: 'high',
      isRich: true,
      kind: 'message',
    } as const;
    const actions = RULE_ACTIONS.map((then) => situate(situation, policyOf({}, then)));
    expect(actions.map(({ action }) => action)).toEqual(['warn', 'override', 'block', 'allow']);
    expect(actions.map(({ ruleId }) => ruleId)).toEqual(['rule', 'rule', 'rule', null]);
    expect(actions.map(({ monitored }) => monitored)).toEqual([[], [], [], ['rule']]);
  });
});
