import { describe, expect, it } from 'vitest';
import type { ComposeItem } from '../../../src/host/ports';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import type { Policy, RuleAction } from '../../../src/policy/policy';
import { createGraph } from '../../../src/scoring';
import { ok } from '../../../src/scoring/result';
import { approveSend } from '../../../src/send-check/approval';
import { checkSend } from '../../../src/send-check/check-send';
import { FakeComposeHost } from '../../support/fake-compose-host';
import { ManualClock } from '../../support/manual-clock';
import { RecordingLogger } from '../../support/recording-logger';
import { composeItem } from '../../support/samples';

const CONFIDENTIAL = '0f8fad5b-d9cb-469f-a165-70867728950e';
const GENERAL = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

function confidentialOutside(then: RuleAction): Policy {
  const when = { labels: [CONFIDENTIAL], recipients: 'external' } as const;
  return { ...DEFAULT_POLICY, rules: [{ id: 'confidential-outside', when, then }] };
}

function open(item: Partial<ComposeItem>, policy = confidentialOutside('block')) {
  const logger = new RecordingLogger();
  const host = new FakeComposeHost(composeItem(item));
  const memory = {
    load: () => Promise.resolve(ok(createGraph({ halfLifeDays: 180 }))),
    learn: () => Promise.resolve(ok(undefined)),
  };
  return { host, deps: { host, memory, policy, logger, clock: new ManualClock() } };
}

async function ruleFor(item: Partial<ComposeItem>): Promise<string | null> {
  return (await checkSend(open(item).deps)).decision.ruleId;
}

describe('a rule about a sensitivity label', () => {
  it('holds for a draft that has the label, in whatever case Outlook writes it', async () => {
    expect(await ruleFor({ labels: [CONFIDENTIAL] })).toBe('confidential-outside');
    expect(await ruleFor({ labels: [CONFIDENTIAL.toUpperCase()] })).toBe('confidential-outside');
  });

  it('does not hold for another label, or for none', async () => {
    expect(await ruleFor({ labels: [GENERAL] })).toBeNull();
    expect(await ruleFor({ labels: [] })).toBeNull();
  });

  it('does not hold where Outlook cannot tell, and that is logged', async () => {
    const { deps } = open({});
    expect((await checkSend(deps)).decision.ruleId).toBeNull();
    expect(deps.logger.codes).toEqual(['label-unread']);
  });

  it('keeps its other conditions: a colleague may get it', async () => {
    const to = composeItem().to.map(({ name }) => ({ name, address: composeItem().from.address }));
    expect(await ruleFor({ labels: [CONFIDENTIAL], to })).toBeNull();
  });
});

describe('a policy without such a rule', () => {
  it('has no label read, and misses none', async () => {
    const { deps } = open({ labels: [CONFIDENTIAL] }, DEFAULT_POLICY);
    expect((await checkSend(deps)).item?.labels).toBeUndefined();
    expect(deps.logger.codes).toEqual([]);
  });
});

describe('an approval', () => {
  it('is void after the label was changed', async () => {
    const either = { labels: [CONFIDENTIAL, GENERAL], recipients: 'external' } as const;
    const policy: Policy = {
      ...DEFAULT_POLICY,
      rules: [{ id: 'labelled', when: either, then: 'warn' }],
    };
    const { host, deps } = open({ labels: [GENERAL] }, policy);
    await approveSend(deps, await checkSend(deps), '');
    expect((await checkSend(deps)).decision.action).toBe('allow');
    host.edit({ labels: [CONFIDENTIAL] });
    expect((await checkSend(deps)).decision.action).toBe('warn');
  });
});
