import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { NamedPolicy } from '../backtest/run-backtest';
import { NO_MAILBOX, nextState, type StudioState } from './studio-state';
import type { PickedFile } from './worker/protocol';
import type { StudioWorker } from './worker/start-worker';
import { startWorker } from './worker/start-worker';

export interface Studio {
  readonly state: StudioState;
  readonly read: (files: readonly PickedFile[], owners: readonly string[]) => void;
  readonly run: (policies: readonly NamedPolicy[], warmUpSends: number | undefined) => void;
  readonly stop: () => void;
}

/** The worker and what it said, for as long as the page is open. */
export function useStudio(): Studio {
  const [state, dispatch] = useReducer(nextState, NO_MAILBOX);
  const worker = useRef<StudioWorker | null>(null);
  const runs = useRef(0);
  useEffect(() => {
    const started = startWorker((report) => dispatch({ kind: 'report', report }));
    worker.current = started;
    return () => started.end();
  }, []);
  const read = useCallback<Studio['read']>((files, owners) => {
    dispatch({ kind: 'ask-read' });
    worker.current?.send({ kind: 'read', files, owners });
  }, []);
  const run = useCallback<Studio['run']>((policies, warmUpSends) => {
    runs.current += 1;
    dispatch({ kind: 'ask-run', run: runs.current });
    worker.current?.send({ kind: 'run', run: runs.current, policies, warmUpSends });
  }, []);
  const stop = useCallback(() => worker.current?.send({ kind: 'stop' }), []);
  return { state, read, run, stop };
}
