import { describe, expect, it } from 'vitest';
import { inOneWindow, type WindowLocks } from '../../../../src/taskpane/history/one-window';

/** One lock of a browser, as Web Locks define it: given in turn; whoever waits can give up. */
class OneLock implements WindowLocks {
  private isHeld = false;
  private readonly queue: (() => void)[] = [];

  async request<T>(
    _name: string,
    options: { readonly ifAvailable?: boolean; readonly signal?: AbortSignal },
    work: (lock: object | null) => Promise<T>,
  ): Promise<T> {
    if (this.isHeld && options.ifAvailable === true) return work(null);
    if (this.isHeld) await this.turn(options.signal);
    this.isHeld = true;
    try {
      return await work({});
    } finally {
      this.isHeld = false;
      this.queue.shift()?.();
    }
  }

  private async turn(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      this.queue.push(resolve);
      signal?.addEventListener('abort', () => {
        this.queue.splice(this.queue.indexOf(resolve), 1);
        reject(new DOMException('given up', 'AbortError'));
      });
    });
  }
}

/** Work that ends when it is told to. */
function workUntilTold() {
  const log: string[] = [];
  let end = (): void => undefined;
  const told = new Promise<void>((resolve) => (end = resolve));
  const work = async (): Promise<string> => {
    log.push('begins');
    await told;
    log.push('ends');
    return 'done';
  };
  return { log, work, end };
}

const running = (): AbortSignal => new AbortController().signal;
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('work of one window at a time', () => {
  it('is done at once where no other window is at it', async () => {
    const held: string[] = [];
    const done = await inOneWindow(
      new OneLock(),
      running(),
      () => held.push('held'),
      () => Promise.resolve('done'),
    );
    expect([done, held]).toEqual(['done', []]);
  });

  it('waits for the other window, says so, and is done then', async () => {
    const locks = new OneLock();
    const first = workUntilTold();
    const second = workUntilTold();
    second.end();
    let heldUp = 0;
    const one = inOneWindow(locks, running(), () => (heldUp += 1), first.work);
    const other = inOneWindow(locks, running(), () => (heldUp += 1), second.work);
    await settle();
    expect([heldUp, second.log]).toEqual([1, []]);
    first.end();
    expect(await Promise.all([one, other])).toEqual(['done', 'done']);
    expect([first.log, second.log]).toEqual([
      ['begins', 'ends'],
      ['begins', 'ends'],
    ]);
  });

  it('is not done when the waiting was cancelled', async () => {
    const locks = new OneLock();
    const first = workUntilTold();
    const second = workUntilTold();
    const control = new AbortController();
    const one = inOneWindow(locks, running(), () => undefined, first.work);
    const other = inOneWindow(locks, control.signal, () => control.abort(), second.work);
    expect(await other).toBeNull();
    first.end();
    expect(await one).toBe('done');
    expect(second.log).toEqual([]);
  });

  it.each([
    ['has no locks', null],
    ['refuses them', { request: () => Promise.reject(new DOMException('no', 'SecurityError')) }],
  ] satisfies [string, WindowLocks | null][])(
    'is done all the same where the browser %s',
    async (_what, locks) => {
      const { work, end, log } = workUntilTold();
      end();
      expect(await inOneWindow(locks, running(), () => undefined, work)).toBe('done');
      expect(log).toEqual(['begins', 'ends']);
    },
  );

  it('is done once when it fails: the failure is its caller’s', async () => {
    let tries = 0;
    const work = (): Promise<string> => {
      tries += 1;
      return Promise.reject(new Error('a bug'));
    };
    await expect(inOneWindow(new OneLock(), running(), () => undefined, work)).rejects.toThrow('a bug');
    expect(tries).toBe(1);
  });
});
