import { describe, expect, it, vi } from 'vitest';
import { decide, decideUnavailable, type DecideInput } from '../../../src/policy/decide';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import type { Policy, Rule } from '../../../src/policy/policy';
import type { RiskLevel } from '../../../src/scoring/report';
import type { LogOdds } from '../../../src/scoring/brand';
import type { Person } from '../../../src/scoring/message';
import type { Reason } from '../../../src/scoring/reasons/reason';
import type { RecipientScore } from '../../../src/scoring/report';
import {
  attachmentScore,
  mailMessage,
  person,
  reason,
  recipientScore,
  scoreReport,
} from '../../support/samples';

const ANNA = person('anna@acme.example');
const BEN = person('ben@acme.example');
const CARLA = person('carla@home.example');

function score(who: Person, reasons: readonly Reason[] = [], logOdds = 0): RecipientScore {
  return recipientScore('', { person: who, reasons, logOdds: logOdds as LogOdds });
}

const FIRST = reason({ code: 'first-contact', received: 0 });
const STRANGE_FILE = reason({ code: 'attachment-unusual', fileName: 'offer.pdf', usual: null });

const EQUAL: DecideInput['levels'] = { recipients: ['high', 'high', 'high'], attachments: [] };

const policyWith = (...rules: readonly Rule[]): Policy => ({ ...DEFAULT_POLICY, rules });
const block = (when: Rule['when'], id = 'rule'): Rule => ({ id, when, then: 'block' });

function input(policy: Policy, change: Partial<DecideInput> = {}): DecideInput {
  return {
    policy,
    message: mailMessage({ to: [ANNA, BEN, CARLA] }),
    levels: { recipients: ['elevated', 'critical', 'normal'], attachments: [] },
    report: scoreReport([score(ANNA), score(BEN), score(CARLA)]),
    ...change,
  };
}

describe('decide', () => {
  it('takes the first rule that matches', () => {
    const policy = policyWith(block({ risk: 'critical' }, 'first'), block({}, 'second'));
    expect(decide(input(policy)).ruleId).toBe('first');
  });

  it('allows, naming no one, when no rule matches', () => {
    expect(decide(input(policyWith()))).toEqual({
      action: 'allow',
      ruleId: null,
      unavailable: null,
      flagged: [],
      flaggedAttachments: [],
      monitored: [],
    });
  });

  it('notes monitored rules in order and goes on to the next', () => {
    const quiet = (id: string): Rule => ({ id, when: {}, then: 'monitor' });
    const decision = decide(input(policyWith(quiet('a'), quiet('b'), block({}), quiet('c'))));
    expect(decision).toMatchObject({ action: 'block', ruleId: 'rule', monitored: ['a', 'b'] });
  });

  it('names the riskiest first: by level, then by score, then by place', () => {
    const levels = (...recipients: readonly RiskLevel[]) => ({ recipients, attachments: [] });
    const report = scoreReport([score(ANNA, [], 1), score(BEN, [], 2), score(CARLA, [], 2)]);
    const flagged = (given: DecideInput['levels']) =>
      decide(input(policyWith(block({})), { levels: given, report })).flagged;
    expect(flagged(levels('high', 'elevated', 'normal'))).toEqual([ANNA, BEN, CARLA].map((p) => p.address));
    expect(flagged(levels('normal', 'normal', 'normal'))).toEqual([BEN, CARLA, ANNA].map((p) => p.address));
    expect(flagged(levels('normal', 'elevated', 'critical'))).toEqual(
      [CARLA, BEN, ANNA].map((p) => p.address),
    );
  });

  it('takes a recipient without a level as normal', () => {
    const bare = { levels: { recipients: [], attachments: [] } };
    expect(decide(input(policyWith(block({ risk: 'elevated' })), bare)).action).toBe('allow');
    expect(decide(input(policyWith(block({})), bare)).flagged).toHaveLength(3);
  });

  it('ranks a recipient without a level with the normal ones, by score', () => {
    const report = scoreReport([score(ANNA, [], 1), score(BEN, [], 5)]);
    const levels = { recipients: ['normal'] as const, attachments: [] };
    const { flagged } = decide(input(policyWith(block({})), { levels, report }));
    expect(flagged).toEqual([BEN.address, ANNA.address]);
  });

  it('keeps recipients of equal risk in their places where sorting is not stable', () => {
    const sort = Array.prototype.sort;
    vi.spyOn(Array.prototype, 'sort').mockImplementation(function (this: unknown[], compare) {
      return sort.call(this.reverse(), compare) as unknown[];
    });
    const { flagged } = decide(input(policyWith(block({ risk: 'elevated' })), { levels: EQUAL }));
    expect(flagged).toEqual([ANNA, BEN, CARLA].map((one) => one.address));
  });

  it('matches no recipient for a reason that is not one of those asked for', () => {
    const report = scoreReport([score(ANNA, [FIRST])]);
    expect(decide(input(policyWith(block({ reasons: ['rare-contact'] })), { report })).action).toBe('allow');
  });

  it('asks every condition of one and the same recipient', () => {
    const report = scoreReport([score(ANNA, [FIRST]), score(BEN), score(CARLA)]);
    const both = policyWith(block({ risk: 'critical', reasons: ['first-contact'] }));
    expect(decide(input(both, { report })).action).toBe('allow');
    const either = policyWith(block({ risk: 'elevated', reasons: ['rare-contact', 'first-contact'] }));
    expect(decide(input(either, { report })).flagged).toEqual([ANNA.address]);
  });

  it('takes a hint about the message as one about each recipient', () => {
    const report = {
      ...scoreReport([score(ANNA), score(BEN)]),
      hints: [reason({ code: 'many-visible-recipients', external: 2 })],
    };
    const policy = policyWith(block({ reasons: ['many-visible-recipients'] }));
    expect(decide(input(policy, { report })).flagged).toHaveLength(2);
  });

  it('takes an item of no stated kind as a message', () => {
    expect(decide(input(policyWith(block({ kind: 'message' })))).action).toBe('block');
    expect(decide(input(policyWith(block({ kind: 'appointment' })))).action).toBe('allow');
  });

  it('holds a label condition for any of the labels, and never where the client cannot tell', () => {
    const policy = policyWith(block({ labels: ['aa', 'bb'] }));
    expect(decide(input(policy, { labels: ['cc', 'BB'] })).action).toBe('block');
    expect(decide(input(policy, { labels: ['cc'] })).action).toBe('allow');
    expect(decide(input(policy, { labels: [] })).action).toBe('allow');
    expect(decide(input(policy)).action).toBe('allow');
  });
});

describe('decide about files', () => {
  const withFile = (change: Partial<DecideInput> = {}): Partial<DecideInput> => ({
    message: mailMessage({ to: [ANNA], attachments: ['offer.pdf', 'plan.pdf'] }),
    levels: { recipients: ['normal'], attachments: ['high', 'normal'] },
    report: {
      ...scoreReport([score(ANNA)]),
      attachments: [attachmentScore('offer.pdf', { reasons: [STRANGE_FILE] }), attachmentScore('plan.pdf')],
    },
    ...change,
  });

  it.each([{}, { recipients: 'any' as const }])('lets a file alone match a rule about anyone: %j', (who) => {
    const decision = decide(input(policyWith(block({ risk: 'high', ...who })), withFile()));
    expect(decision).toMatchObject({ action: 'block', flagged: [], flaggedAttachments: ['offer.pdf'] });
  });

  it('does not let a file alone match a rule about some recipients', () => {
    const policy = policyWith(block({ risk: 'high', recipients: 'external' }));
    expect(decide(input(policy, withFile())).action).toBe('allow');
  });

  it('finds a file by its reasons', () => {
    const policy = policyWith(block({ reasons: ['attachment-unusual'] }));
    expect(decide(input(policy, withFile())).flaggedAttachments).toEqual(['offer.pdf']);
  });

  it('flags no file for a rule that asks about neither risk nor reasons', () => {
    const decision = decide(input(policyWith(block({ attachments: true })), withFile()));
    expect(decision).toMatchObject({ flagged: [ANNA.address], flaggedAttachments: [] });
  });

  it('takes a file without a level as normal', () => {
    const levels = { recipients: [], attachments: [] };
    const policy = policyWith(block({ risk: 'elevated' }));
    expect(decide(input(policy, withFile({ levels }))).action).toBe('allow');
    const anyFile = policyWith(block({ reasons: ['attachment-unusual'] }));
    expect(decide(input(anyFile, withFile({ levels }))).flaggedAttachments).toEqual(['offer.pdf']);
  });

  it('asks for a file on the message, whatever its score', () => {
    expect(decide(input(policyWith(block({ attachments: true })))).action).toBe('allow');
  });
});

describe('a check that could not be made', () => {
  it('names its cause, no rule and no one', () => {
    expect(decideUnavailable('host', DEFAULT_POLICY)).toEqual({
      action: 'warn',
      ruleId: null,
      unavailable: 'host',
      flagged: [],
      flaggedAttachments: [],
      monitored: [],
    });
  });
});

describe('an address that is read in two ways', () => {
  const inside: Policy = {
    ...DEFAULT_POLICY,
    organisation: { name: 'Home', internalDomains: ['home.example'] },
    rules: [block({ recipients: 'external' })],
  };

  it.each([
    'evil@home.example@attacker.test',
    'evil@attacker.test@home.example',
    '"a@attacker.test"@home.example',
    '"anna"@home.example',
    'anna@home.example ',
    ' anna@home.example',
    'anna@HOME.example',
    'ANNA@home.example',
    'anna(comment)@home.example',
    '<anna@home.example>',
    'anna@evilhome.example',
    'anna@home.example.attacker.test',
    'anna@home.example.',
    'anna@.home.example',
    '@home.example',
    'home.example',
    'anna@attacker.test,b@home.example',
    'anna@home.example\u0000',
    'anna@home.example\nb',
    '',
  ])('is external: %j', (address) => {
    const odd = { name: '', address: address as typeof ANNA.address };
    const change = { message: mailMessage({ to: [odd] }), report: scoreReport([score(odd)]) };
    expect(decide(input(inside, change)).action).toBe('block');
  });

  it('is told from a plain one, which is inside', () => {
    const plain = { message: mailMessage({ to: [CARLA] }), report: scoreReport([score(CARLA)]) };
    expect(decide(input(inside, plain)).action).toBe('allow');
  });
});
