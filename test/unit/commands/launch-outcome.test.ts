import { describe, expect, it } from 'vitest';
import { PANE_BUTTON_IDS, toLaunchOutcome } from '../../../src/commands/launch-outcome';
import { startDeadline } from '../../../src/commands/deadline';
import { DEADLINE_MS, type HandlerDeps } from '../../../src/commands/handler-deps';
import words from '../../../src/messages/alert/en.json';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import type { Action, Policy } from '../../../src/policy/policy';
import { unavailableCheck } from '../../../src/send-check/check-send';
import { ManualClock } from '../../support/manual-clock';
import { RecordingLogger } from '../../support/recording-logger';
import { FakeOffice } from '../../support/fake-office';
import { createComposeHost } from '../../../src/host/office/compose-host';
import { createOfficeCalls } from '../../../src/host/office/office-calls';

function deps(change: Partial<HandlerDeps> = {}): HandlerDeps {
  const clock = new ManualClock();
  return {
    host: createComposeHost(new FakeOffice().surface, createOfficeCalls(clock)),
    memory: {
      load: () => Promise.reject(new Error('not asked')),
      learn: () => Promise.reject(new Error('not asked')),
    },
    kind: 'message',
    policy: DEFAULT_POLICY,
    clock,
    logger: new RecordingLogger(),
    abilities: { markdown: false, promptUser: 'promptUser' },
    isSuspended: false,
    deadline: startDeadline(clock, DEADLINE_MS),
    refreshPolicy: () => Promise.resolve(),
    words,
    report: () => Promise.resolve(),
    ...change,
  };
}

function outcomeOf(action: Action, change: Partial<HandlerDeps> = {}) {
  const unavailable = unavailableCheck('host', { policy: DEFAULT_POLICY });
  return toLaunchOutcome(
    { ...unavailable, fingerprint: 'f1', decision: { ...unavailable.decision, action } },
    deps(change),
  );
}

describe('what Outlook is told', () => {
  it('lets an allowed mail go and says nothing', () => {
    expect(outcomeOf('allow')).toEqual({ allowEvent: true });
  });

  it.each(['warn', 'override', 'block'] as const)(
    'stops for %s, with words and a way into the pane',
    (action) => {
      const outcome = outcomeOf(action);
      expect(outcome.allowEvent).toBe(false);
      expect(outcome.errorMessage!.length).toBeGreaterThan(0);
      expect(outcome.errorMessage!.length).toBeLessThanOrEqual(500);
      expect(outcome.cancelLabel!.length).toBeLessThanOrEqual(20);
      expect(outcome.commandId).toBe(PANE_BUTTON_IDS.message);
      expect(JSON.parse(outcome.contextData!)).toMatchObject({ action, fingerprint: 'f1' });
    },
  );

  it('offers Send Anyway for a warning, in the client’s own word, and for nothing else', () => {
    expect(outcomeOf('warn', { abilities: { markdown: false, promptUser: 'PU' } }).sendModeOverride).toBe(
      'PU',
    );
    expect(outcomeOf('override').sendModeOverride).toBeUndefined();
    expect(outcomeOf('block').sendModeOverride).toBeUndefined();
  });

  it('speaks of an invitation, and opens the pane beside it, when a meeting is sent', () => {
    const outcome = outcomeOf('warn', { kind: 'appointment' });
    expect(outcome.commandId).toBe(PANE_BUTTON_IDS.appointment);
    expect(outcome.cancelLabel).toBe('Review invitation');
    expect(outcome.errorMessage).toContain('This invitation could not be checked');
    expect(outcome.errorMessage).toContain('the attendees');
  });

  it('sends Markdown only where the dialog can show it', () => {
    expect(outcomeOf('warn').errorMessageMarkdown).toBeUndefined();
  });

  it('still stops the mail when the words cannot be made', () => {
    const logger = new RecordingLogger();
    const broken = Object.create(DEFAULT_POLICY, {
      texts: {
        get: () => {
          throw new Error('broken');
        },
      },
      organisation: {
        get: () => {
          throw new Error('broken');
        },
      },
    }) as Policy;
    const outcome = outcomeOf('block', { policy: broken, logger });
    expect(outcome).toMatchObject({ allowEvent: false, commandId: PANE_BUTTON_IDS.message });
  });
});
