import type { Clock } from '../host/ports';
import { fail, ok, type Result } from '../scoring/result';

/** A failed request. `unauthorized`: the token is not taken. `stale-link`: the folder has to be read anew. */
export interface GraphError {
  readonly code:
    'unauthorized' | 'forbidden' | 'throttled' | 'server' | 'dropped' | 'stale-link' | 'unexpected-answer';
  /** What the server asked to wait, in milliseconds; null where it did not say. */
  readonly retryAfterMs: number | null;
}

/** `fetch`, or what stands in for it. */
export type Fetch = (
  url: string,
  init: { readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal },
) => Promise<Response>;

export interface GraphRequest {
  readonly url: string;
  readonly token: string;
  readonly signal: AbortSignal;
}

/** Messages a page. Graph may give fewer. */
const PAGE_SIZE = 250;
/** An answer that takes longer is treated like a connection that dropped. */
const ANSWER_TIMEOUT_MS = 60_000;

/** Makes one GET request of Microsoft Graph, once; gives its JSON. Never rejects. */
export async function getGraph(
  fetch: Fetch,
  clock: Clock,
  { url, token, signal }: GraphRequest,
): Promise<Result<unknown, GraphError>> {
  const control = new AbortController();
  const abort = (): void => control.abort();
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  const stopTimer = clock.after(ANSWER_TIMEOUT_MS, abort);
  try {
    const response = await fetch(url, { headers: headersFor(token), signal: control.signal });
    if (!response.ok) return fail(toError(response, clock.nowMs()));
    return ok((await response.json()) as unknown);
  } catch {
    return fail({ code: 'dropped', retryAfterMs: null });
  } finally {
    stopTimer();
    signal.removeEventListener('abort', abort);
  }
}

/** Ids stay the same when a message is moved, so that no message is learned under two of them. */
function headersFor(token: string): Readonly<Record<string, string>> {
  return {
    authorization: `Bearer ${token}`,
    accept: 'application/json',
    prefer: `odata.maxpagesize=${PAGE_SIZE}, IdType="ImmutableId"`,
  };
}

function toError(response: Response, nowMs: number): GraphError {
  return {
    code: codeOf(response.status),
    retryAfterMs: retryAfterMs(response.headers.get('retry-after'), nowMs),
  };
}

/** A link that Graph no longer knows comes back as 410, or as 400 or 404 when it belongs to another mailbox. */
function codeOf(status: number): GraphError['code'] {
  switch (status) {
    case 401:
      return 'unauthorized';
    case 403:
      return 'forbidden';
    case 429:
      return 'throttled';
    case 400:
    case 404:
    case 410:
      return 'stale-link';
    default:
      return status >= 500 ? 'server' : 'unexpected-answer';
  }
}

/** Seconds, or a date. */
function retryAfterMs(header: string | null, nowMs: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - nowMs;
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}
