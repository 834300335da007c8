import type { Clock, Logger } from '../../host/ports';
import { ENGINE_METHODS, type EnginePorts, type PaneEngine } from './contracts';
import { connect } from './line';

/** A worker that is silent for so long, where a browser blocks it without a word, is done without. */
const PATIENCE_MS = 10_000;

/**
 * The engine in a worker; in the page where the browser, or the Content-Security-Policy of the add-in's host, allows
 * none. The pane then stalls while it checks, and works. `starting` is the worker that was begun beforehand.
 */
export async function startEngine(
  starting: Promise<Worker | null>,
  ports: EnginePorts,
  clock: Clock,
  logger: Logger,
): Promise<PaneEngine> {
  const worker = await starting;
  if (worker !== null) return connect<PaneEngine>(worker, ENGINE_METHODS, () => ports);
  logger.log('warn', 'pane-without-worker');
  const { createPaneEngine } = await import(/* webpackChunkName: "engine" */ './pane-engine');
  return createPaneEngine(ports, clock);
}

/** Starts the worker, which takes no Office to do. Resolves when it has spoken, or cannot. */
export function startWorker(clock: Clock): Promise<Worker | null> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL('taskpane-worker.js', document.baseURI));
      const giveUp = (): void => {
        worker.terminate();
        resolve(null);
      };
      const cancel = clock.after(PATIENCE_MS, giveUp);
      const once = { once: true };
      worker.addEventListener('error', giveUp, once);
      worker.addEventListener(
        'message',
        () => {
          cancel();
          worker.removeEventListener('error', giveUp);
          resolve(worker);
        },
        once,
      );
    } catch {
      resolve(null); // no Worker, or one that the page's policy forbids
    }
  });
}
