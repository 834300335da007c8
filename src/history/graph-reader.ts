import type { Clock } from '../host/ports';
import { fail, ok, type Result } from '../scoring/result';
import { getGraph, type Fetch, type GraphError } from './graph-client';
import type { SignInError, TokenSource } from './token-source';

export interface ReadError {
  readonly code:
    Exclude<SignInError['code'], 'needs-interaction'> | Exclude<GraphError['code'], 'dropped'> | 'cancelled';
}

/** Reads one address after the other, with patience. */
export interface GraphReader {
  /** Asks the user where nothing else gives a token. */
  signIn(): Promise<Result<void, ReadError>>;
  /** The JSON behind an address; `onWait` hears how long it waits before it tries again, null when it goes on. */
  read(url: string, onWait: (waitingMs: number | null) => void): Promise<Result<unknown, ReadError>>;
}

export interface GraphReaderDeps {
  readonly fetch: Fetch;
  readonly tokens: TokenSource;
  readonly clock: Clock;
}

/** Requests for one address before the sync stops; it can be taken up again at any time. */
const MAX_TRIES = 5;
/** Before the second try; doubled for each further one. Where Graph names a time, that one is kept. */
const FIRST_DELAY_MS = 1_000;
/** Graph never asks for so long in practice; then the user decides when to go on. */
const LONGEST_WAIT_MS = 10 * 60_000;

const RETRIED: readonly GraphError['code'][] = ['throttled', 'server', 'dropped'];

export function createGraphReader(deps: GraphReaderDeps, signal: AbortSignal): GraphReader {
  return {
    signIn: () => signIn(deps.tokens, signal),
    read: (url, onWait) => readPatiently(deps, signal, url, onWait),
  };
}

async function signIn(tokens: TokenSource, signal: AbortSignal): Promise<Result<void, ReadError>> {
  const silent = await tokens.token('silent');
  const token =
    !silent.ok && silent.error.code === 'needs-interaction' ? await tokens.token('interactive') : silent;
  if (signal.aborted) return fail({ code: 'cancelled' });
  return token.ok ? ok(undefined) : fail(toReadError(token.error));
}

async function readPatiently(
  deps: GraphReaderDeps,
  signal: AbortSignal,
  url: string,
  onWait: (waitingMs: number | null) => void,
): Promise<Result<unknown, ReadError>> {
  const isCancelled = (): boolean => signal.aborted;
  for (let tries = 1; ; tries += 1) {
    await waitFor(deps.clock, signal, 0); // the user interface first
    const answer = await readOnce(deps, signal, url);
    if (isCancelled()) return fail({ code: 'cancelled' });
    if (answer.ok) return answer;
    const waitMs = delayBefore(tries, answer.error);
    if (waitMs === null) return fail(withoutDrop(answer.error));
    onWait(waitMs);
    await waitFor(deps.clock, signal, waitMs);
    if (isCancelled()) return fail({ code: 'cancelled' });
    onWait(null);
  }
}

type OnceError = GraphError | ReadError;

/** One request; a second one with a new token where the first token was not taken. */
async function readOnce(
  { fetch, tokens, clock }: GraphReaderDeps,
  signal: AbortSignal,
  url: string,
): Promise<Result<unknown, OnceError>> {
  for (const mode of ['silent', 'fresh'] as const) {
    const token = await tokens.token(mode);
    if (!token.ok) return fail(toReadError(token.error));
    if (signal.aborted) return fail({ code: 'cancelled' });
    const answer = await getGraph(fetch, clock, { url, token: token.value, signal });
    if (answer.ok || answer.error.code !== 'unauthorized') return answer;
  }
  return fail({ code: 'unauthorized' });
}

/** Null when there is no further try. */
function delayBefore(tries: number, error: OnceError): number | null {
  if (!('retryAfterMs' in error) || !RETRIED.includes(error.code) || tries >= MAX_TRIES) return null;
  const waitMs = error.retryAfterMs ?? FIRST_DELAY_MS * 2 ** (tries - 1);
  return waitMs > LONGEST_WAIT_MS ? null : waitMs;
}

function withoutDrop({ code }: OnceError): ReadError {
  return { code: code === 'dropped' ? 'offline' : code };
}

/** A session that ended within a sync asks for a new sign-in. */
function toReadError({ code }: SignInError): ReadError {
  return { code: code === 'needs-interaction' ? 'unauthorized' : code };
}

/** Ends early when the sync is cancelled. */
function waitFor(clock: Clock, signal: AbortSignal, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      stop();
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const stop = clock.after(ms, finish);
    signal.addEventListener('abort', finish);
    if (signal.aborted) finish();
  });
}
