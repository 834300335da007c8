/** The Web Locks of the browser, as far as they are used here. */
export interface WindowLocks {
  request<T>(
    name: string,
    options: { readonly ifAvailable: true } | { readonly signal: AbortSignal },
    work: (lock: object | null) => Promise<T>,
  ): Promise<T>;
}

const NAME = 'addressee.history';

/**
 * Does work that one window of this browser does at a time; `onHeldUp` hears when another one is at it and this one
 * waits. Null when `signal` ended the waiting. Where the browser has no locks, or refuses them, it is done at once: two
 * windows then read the same mail, which counts once.
 */
export async function inOneWindow<T>(
  locks: WindowLocks | null,
  signal: AbortSignal,
  onHeldUp: () => void,
  work: () => Promise<T>,
): Promise<T | null> {
  if (locks === null) return work();
  const begun: Promise<T>[] = [];
  const begin = (): Promise<T> => {
    const working = work();
    begun.push(working);
    return working;
  };
  try {
    const done = await locks.request(NAME, { ifAvailable: true }, async (lock) =>
      lock === null ? null : { value: await begin() },
    );
    if (done !== null) return done.value;
    onHeldUp();
    return await locks.request(NAME, { signal }, begin);
  } catch {
    const [working] = begun;
    if (working !== undefined) return working;
    return signal.aborted ? null : work();
  }
}
