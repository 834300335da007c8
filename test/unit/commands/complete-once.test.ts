import { describe, expect, it } from 'vitest';
import { completeOnce } from '../../../src/commands/complete-once';
import { RecordingLogger } from '../../support/recording-logger';

describe('completing an event', () => {
  it('hands the first outcome to Outlook and drops every later one', () => {
    const given: unknown[] = [];
    const { done } = completeOnce(
      { completed: (outcome) => void given.push(outcome) },
      new RecordingLogger(),
    );
    done({ allowEvent: true });
    done({ allowEvent: false });
    done();
    expect(given).toEqual([{ allowEvent: true }]);
  });

  it('survives an Outlook that refuses the outcome, and does not try again', () => {
    let calls = 0;
    const logger = new RecordingLogger();
    const { done } = completeOnce(
      {
        completed: () => {
          calls += 1;
          throw new Error('refused');
        },
      },
      logger,
    );
    done({ allowEvent: true });
    done({ allowEvent: true });
    expect(calls).toBe(1);
    expect(logger.codes).toEqual(['completed-refused']);
  });
});
