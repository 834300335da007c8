import { describe, expect, it } from 'vitest';
import { startDeadline } from '../../../src/commands/deadline';
import { DEADLINE_MS, type HandlerDeps } from '../../../src/commands/handler-deps';
import { launch } from '../../../src/commands/launch';
import { onSend } from '../../../src/commands/on-send';
import type { LaunchEventOutcome } from '../../../src/host/ports';
import words from '../../../src/messages/alert/en.json';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import type { Policy } from '../../../src/policy/policy';
import { createGraph } from '../../../src/scoring';
import { ok } from '../../../src/scoring/result';
import { FakeComposeHost } from '../../support/fake-compose-host';
import { ManualClock } from '../../support/manual-clock';
import { RecordingLogger } from '../../support/recording-logger';
import { composeItem } from '../../support/samples';

const NEVER = () => new Promise<never>(() => undefined);

function policyWith(onUnavailable: Partial<Policy['onUnavailable']>): Policy {
  return { ...DEFAULT_POLICY, onUnavailable: { ...DEFAULT_POLICY.onUnavailable, ...onUnavailable } };
}

function open(change: Partial<HandlerDeps> = {}) {
  const clock = new ManualClock();
  const logger = new RecordingLogger();
  const saved: unknown[] = [];
  const deps: HandlerDeps = {
    host: new FakeComposeHost(composeItem()),
    memory: {
      load: () => Promise.resolve(ok(createGraph({ halfLifeDays: 180 }))),
      learn: (lesson) => {
        saved.push(lesson);
        return Promise.resolve(ok(undefined));
      },
    },
    kind: 'message',
    policy: DEFAULT_POLICY,
    policyError: null,
    clock,
    logger,
    abilities: { markdown: false, promptUser: 'promptUser' },
    isSuspended: false,
    deadline: startDeadline(clock, DEADLINE_MS),
    refreshPolicy: () => Promise.resolve(),
    words,
    report: () => Promise.resolve(),
    ...change,
  };
  const completed: (LaunchEventOutcome | undefined)[] = [];
  const send = () =>
    launch(
      { completed: (outcome) => void completed.push(outcome) },
      { handler: onSend, createDeps: () => deps, outcomeOnFailure: () => undefined, logger },
    );
  return { clock, logger, saved, completed, send };
}

describe('pressing Send', () => {
  it('lets a normal mail go, learned and without a timer left behind', async () => {
    const { clock, completed, saved, send } = open();
    await send();
    expect(completed).toEqual([{ allowEvent: true }]);
    expect(saved).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  it('lets every mail go while checks are suspended: nothing is read, learned or fetched', async () => {
    const host = new FakeComposeHost(composeItem());
    const { completed, saved, send } = open({
      host,
      policy: policyWith({ host: 'block' }),
      isSuspended: true,
      refreshPolicy: NEVER,
    });
    await send();
    expect(completed).toEqual([{ allowEvent: true }]);
    expect(host.calls).toEqual([]);
    expect(saved).toEqual([]);
  });

  it.each([
    ['allow', { allowEvent: true }],
    ['warn', { allowEvent: false, sendModeOverride: 'promptUser' }],
    ['block', { allowEvent: false }],
  ] as const)('answers within the deadline, as the policy says: %s', async (action, expected) => {
    const host = new FakeComposeHost(composeItem());
    host.setFault('readItem', 'silent');
    const { clock, completed, send } = open({ host, policy: policyWith({ deadline: action }) });
    const sending = send();
    await settle();
    expect(completed).toEqual([]);
    clock.advance(DEADLINE_MS);
    await sending;
    expect(completed).toHaveLength(1);
    expect(completed[0]).toMatchObject(expected);
    expect(completed[0]!.sendModeOverride).toBe(action === 'warn' ? 'promptUser' : undefined);
  });

  it.each(['call-failed', 'no-answer', 'unsupported', 'no-item'] as const)(
    'answers as the policy says when the host fails with %s',
    async (fault) => {
      const host = new FakeComposeHost(composeItem());
      host.setFault('readItem', fault);
      const { completed, send } = open({ host, policy: policyWith({ host: 'block' }) });
      await send();
      expect(completed).toHaveLength(1);
      expect(completed[0]).toMatchObject({ allowEvent: false });
      expect(completed[0]!.sendModeOverride).toBeUndefined();
    },
  );

  it('lets the mail go with the decision it has when saving hangs until the deadline', async () => {
    const memory = { load: () => Promise.resolve(ok(createGraph({ halfLifeDays: 180 }))), learn: NEVER };
    const { clock, completed, logger, send } = open({ memory });
    const sending = send();
    await settle();
    clock.advance(DEADLINE_MS);
    await sending;
    expect(completed).toEqual([{ allowEvent: true }]);
    expect(logger.codes).toContain('send-not-learned');
  });

  it.each([
    ['appointment', false],
    ['message', true],
  ] as const)('applies a rule about appointments to no message: %s', async (kind, isAllowed) => {
    const block = {
      id: 'invitations',
      when: { kind: 'appointment', recipients: 'external' },
      then: 'block',
    } as const;
    const { completed, send } = open({ kind, policy: { ...DEFAULT_POLICY, rules: [block] } });
    await send();
    expect(completed).toMatchObject([{ allowEvent: isAllowed }]);
  });

  it('answers as the policy says when a port throws, against its contract', async () => {
    const host = new FakeComposeHost(composeItem());
    host.readItem = () => {
      throw new Error('a bug');
    };
    const { completed, send } = open({ host, policy: policyWith({ host: 'block' }) });
    await send();
    expect(completed).toHaveLength(1);
    expect(completed[0]).toMatchObject({ allowEvent: false });
  });
});

/** Lets everything happen that waits for no timer. */
async function settle(): Promise<void> {
  for (let i = 0; i < 50; i += 1) await Promise.resolve();
}
