/** One end of a line between two programs that share no memory, such as a page and its worker. */
export interface LineEnd {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** What can be called over a line: methods that take and give plain data. */
export type Callable<T> = { readonly [M in keyof T]: (...args: never[]) => Promise<unknown> };

type Message =
  /** Said once by a program that can be called from now on. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly args: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  /** A bug on the other side. */
  | { readonly kind: 'threw'; readonly id: number; readonly message: string };

/** Tells the other end that this one can be called. */
export function sayReady(end: LineEnd): void {
  end.postMessage({ kind: 'ready' } satisfies Message);
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Every method of `T`, by name: what a stub is made from. */
export type MethodNames<T> = { readonly [M in keyof T]: true };

/**
 * Answers what the other end calls with what `ownOf` gives, and gives what can be called there: all that `methods`
 * names. A call rejects with the other side's words where the method threw.
 */
export function connect<Theirs extends Callable<Theirs>>(
  end: LineEnd,
  methods: MethodNames<Theirs>,
  ownOf: (theirs: Theirs) => object,
): Theirs {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  const call = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve, reject });
      end.postMessage({ kind: 'call', id: calls, method, args } satisfies Message);
    });
  const settle = (id: number, how: (waiter: Waiting) => void): void => {
    const waiter = waiting.get(id);
    waiting.delete(id);
    if (waiter !== undefined) how(waiter);
  };
  const stub = Object.keys(methods).map((method) => [
    method,
    (...args: readonly unknown[]) => call(method, args),
  ]);
  const theirs = Object.fromEntries(stub) as Theirs;
  const own = ownOf(theirs);
  end.addEventListener('message', ({ data }) => {
    const message = data as Message;
    if (message.kind === 'call') void answer(end, own, message);
    else if (message.kind === 'answer') settle(message.id, ({ resolve }) => resolve(message.value));
    else if (message.kind === 'threw') settle(message.id, ({ reject }) => reject(new Error(message.message)));
  });
  return theirs;
}

async function answer(
  end: LineEnd,
  own: object,
  { id, method, args }: Extract<Message, { kind: 'call' }>,
): Promise<void> {
  let message: Message;
  try {
    const run = (own as Record<string, (...given: readonly unknown[]) => Promise<unknown>>)[method];
    if (run === undefined) throw new Error(`line: expected a method, got ${method}`);
    message = { kind: 'answer', id, value: await run(...args) };
  } catch (error) {
    message = { kind: 'threw', id, message: error instanceof Error ? error.message : String(error) };
  }
  end.postMessage(message);
}
