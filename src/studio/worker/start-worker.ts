import type { StudioReport, StudioRequest } from './protocol';

/** The running worker, seen from the page. */
export interface StudioWorker {
  send(request: StudioRequest): void;
  end(): void;
}

/**
 * Starts the worker, from a blob: such a worker inherits the page's Content-Security-Policy, while one from a URL would
 * have only what the web server sends with it, and might then connect to anywhere.
 */
export function startWorker(onReport: (report: StudioReport) => void): StudioWorker {
  const script = JSON.stringify(new URL('studio-worker.js', document.baseURI).href);
  const url = URL.createObjectURL(new Blob([`importScripts(${script})`], { type: 'text/javascript' }));
  const worker = new Worker(url);
  worker.addEventListener('message', ({ data }: MessageEvent<StudioReport>) => onReport(data));
  worker.addEventListener('error', ({ message }) => onReport({ kind: 'failed', message }));
  return {
    send: (request) => worker.postMessage(request),
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}
