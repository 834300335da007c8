import { describe, expect, it } from 'vitest';
import { launch, type Handler } from '../../../src/commands/launch';
import type { LaunchEventOutcome } from '../../../src/host/ports';
import { RecordingLogger } from '../../support/recording-logger';

async function run(
  handler: Handler<string>,
  createDeps: () => string = () => 'ports',
  outcomeOnFailure: () => LaunchEventOutcome | undefined = () => ({ allowEvent: false }),
) {
  const completed: unknown[] = [];
  const logger = new RecordingLogger();
  await launch(
    { completed: (outcome) => void completed.push(outcome) },
    { handler, createDeps, outcomeOnFailure, logger },
  );
  return { completed, codes: logger.codes };
}

describe('launching a handler', () => {
  it('gives it the ports and lets it complete the event', async () => {
    const { completed, codes } = await run((done, ports) => {
      done({ allowEvent: ports === 'ports' });
      return Promise.resolve();
    });
    expect(completed).toEqual([{ allowEvent: true }]);
    expect(codes).toEqual([]);
  });

  it.each<[string, Handler<string>]>([
    ['rejects', () => Promise.reject(new Error('broken'))],
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
  ])('completes the event itself when the handler %s', async (_name, handler) => {
    const { completed, codes } = await run(handler);
    expect(completed).toEqual([{ allowEvent: false }]);
    expect(codes).toEqual(['handler-failed']);
  });

  it('completes the event itself when the handler forgets to', async () => {
    expect((await run(() => Promise.resolve())).completed).toEqual([{ allowEvent: false }]);
  });

  it('completes the event itself when the ports cannot be built', async () => {
    const { completed } = await run(
      () => Promise.resolve(),
      () => {
        throw new Error('no Office');
      },
    );
    expect(completed).toEqual([{ allowEvent: false, sendModeOverride: 'promptUser' }]);
  });

  it('completes once when the handler breaks after it completed', async () => {
    const { completed, codes } = await run((done) => {
      done({ allowEvent: true });
      return Promise.reject(new Error('broken'));
    });
    expect(completed).toEqual([{ allowEvent: true }]);
    expect(codes).toEqual(['handler-failed']);
  });

  it('still completes, with Send Anyway, when not even the policy’s outcome can be made', async () => {
    const broken = () => {
      throw new Error('no policy');
    };
    const { completed } = await run(() => Promise.reject(new Error('broken')), undefined, broken);
    expect(completed).toEqual([{ allowEvent: false, sendModeOverride: 'promptUser' }]);
  });

  it('builds no outcome for an event that is already completed', async () => {
    const broken = () => {
      throw new Error('must not be asked');
    };
    const { completed } = await run(
      (done) => {
        done({ allowEvent: true });
        return Promise.resolve();
      },
      undefined,
      broken,
    );
    expect(completed).toEqual([{ allowEvent: true }]);
  });
});
