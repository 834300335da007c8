import { describe, expect, it } from 'vitest';
import { acknowledge } from '../../../src/commands/acknowledge';
import { startDeadline } from '../../../src/commands/deadline';
import { DEADLINE_MS, type HandlerDeps } from '../../../src/commands/handler-deps';
import { launch } from '../../../src/commands/launch';
import { createOnDraftChanged } from '../../../src/commands/on-draft-changed';
import words from '../../../src/messages/alert/en.json';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import { createGraph } from '../../../src/scoring';
import { ok } from '../../../src/scoring/result';
import { FakeComposeHost, type HostFault } from '../../support/fake-compose-host';
import { ManualClock } from '../../support/manual-clock';
import { RecordingLogger } from '../../support/recording-logger';
import { composeItem } from '../../support/samples';

describe('an event that means nothing yet', () => {
  it('is completed', async () => {
    const outcomes: unknown[] = [];
    await acknowledge((outcome) => void outcomes.push(outcome));
    expect(outcomes).toEqual([undefined]);
  });
});

describe('a change of the draft', () => {
  function change(fault: HostFault | null, given: Partial<HandlerDeps> = {}) {
    const clock = new ManualClock();
    const refreshed: string[] = [];
    const host = new FakeComposeHost(composeItem());
    host.setFault('readItem', fault);
    const deps: HandlerDeps = {
      host,
      memory: {
        load: () => Promise.resolve(ok(createGraph({ halfLifeDays: 180 }))),
        learn: () => Promise.resolve(ok(undefined)),
      },
      kind: 'message',
      policy: DEFAULT_POLICY,
      clock,
      logger: new RecordingLogger(),
      abilities: { markdown: false, promptUser: 'promptUser' },
      words,
      report: () => Promise.resolve(),
      isSuspended: false,
      deadline: startDeadline(clock, DEADLINE_MS),
      refreshPolicy: () => Promise.resolve(void refreshed.push('asked')),
      ...given,
    };
    const completed: unknown[] = [];
    const done = launch(
      { completed: (outcome) => void completed.push(outcome) },
      {
        handler: createOnDraftChanged(),
        createDeps: () => deps,
        outcomeOnFailure: () => undefined,
        logger: deps.logger,
      },
    );
    return { clock, completed, done, host, refreshed };
  }

  it('prepares the check and completes without a word', async () => {
    const { clock, completed, done, host, refreshed } = change(null);
    await done;
    expect(refreshed).toEqual(['asked']);
    expect(completed).toEqual([undefined]);
    expect(host.calls).toContain('readItem');
    expect(clock.pending).toBe(0);
  });

  it('does not look at the draft while checks are suspended, and still hears the policy', async () => {
    const { completed, done, host, refreshed } = change(null, { isSuspended: true });
    await done;
    expect([completed, host.calls, refreshed]).toEqual([[undefined], [], ['asked']]);
  });

  it('completes at the deadline when the policy’s host never answers', async () => {
    const { clock, completed, done } = change(null, { refreshPolicy: () => new Promise(() => undefined) });
    for (let i = 0; i < 50; i += 1) await Promise.resolve();
    expect(completed).toEqual([]);
    clock.advance(DEADLINE_MS);
    await done;
    expect(completed).toEqual([undefined]);
  });

  it('completes when the draft cannot be read', async () => {
    const { completed, done } = change('call-failed');
    await done;
    expect(completed).toEqual([undefined]);
  });

  it('completes at the deadline when the draft is never read', async () => {
    const { clock, completed, done } = change('silent');
    for (let i = 0; i < 50; i += 1) await Promise.resolve();
    clock.advance(DEADLINE_MS);
    await done;
    expect(completed).toEqual([undefined]);
  });
});
