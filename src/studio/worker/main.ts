import type { StudioRequest } from './protocol';
import { StudioSession } from './studio-session';

/** What a worker's global scope has of the page's. */
interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<StudioRequest>) => void): void;
}

const scope = self as unknown as WorkerScope;

const session = new StudioSession({
  post: (report) => scope.postMessage(report),
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
});

scope.addEventListener('message', ({ data }) => void session.take(data));
