import type { Clock } from '../../host/ports';

/** A worker that is silent for so long, where a browser blocks it without a word, is done without. */
const PATIENCE_MS = 10_000;

/**
 * A worker from a file beside the page, once it has spoken; null where the browser, or the Content-Security-Policy of the
 * add-in's host, allows none.
 */
export function startWorker(file: string, clock: Clock): Promise<Worker | null> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL(file, document.baseURI));
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
