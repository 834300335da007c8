import vm from 'node:vm';
import type { LaunchEventOutcome } from '../../src/host/ports';
import { createEs2016Context } from './es2016-context';
import { FakeOffice, type FakeOfficeOptions } from './fake-office';
import { ManualClock } from './manual-clock';

export interface JsOnlyOptions extends FakeOfficeOptions {
  /** What the clock says when the script loads. */
  readonly startIso?: string;
  /** False where Office.js did not load. */
  readonly hasOffice?: boolean;
  /** False for a runtime that has no timers: they are not documented. */
  readonly hasTimers?: boolean;
  /** What `OfficeRuntime.storage` holds; null for a client without it. */
  readonly runtimeStorage?: Map<string, string> | null;
  /** What the add-in's host gives, by address; absent where the runtime has no `fetch`. */
  readonly fetchText?: (url: string) => Promise<string>;
}

/**
 * The event runtime of classic Outlook on Windows: one script, no page, the builtins of ES2016, time that the test
 * moves. Microsoft's Office.js cannot run there, so `Office` is a fake; values reach the script as its own realm's.
 */
export class JsOnlyRuntime {
  readonly clock: ManualClock;
  readonly office: FakeOffice;
  private readonly context = createEs2016Context();

  constructor(script: string, options: JsOnlyOptions = {}) {
    this.clock = new ManualClock(options.startIso);
    const toRealm = this.createTransfer();
    this.office = new FakeOffice({
      ...options,
      schedule: (delayMs, callback) => void this.clock.after(delayMs, callback),
      deliver: (callback, answer) => callback(toRealm(answer)),
    });
    if (options.hasOffice !== false) this.define('Office', this.office.surface);
    if (options.hasTimers !== false) this.defineTimers();
    if (options.runtimeStorage != null) this.defineStorage(options.runtimeStorage);
    if (options.fetchText !== undefined) this.defineFetch(options.fetchText);
    vm.runInContext(`Date.now = function () { return addresseeTestNow(); }`, this.context);
    this.define('addresseeTestNow', () => this.clock.nowMs());
    vm.runInContext(script, this.context, { filename: 'commands.js' });
  }

  /** Raises an event and lets everything happen that does not wait for time; then time passes until the end. */
  async raise(functionName: string): Promise<readonly (LaunchEventOutcome | undefined)[]> {
    const completed = this.office.raise(functionName);
    for (let passedMs = 0; passedMs <= RUN_MS; passedMs += STEP_MS) {
      await settle();
      this.clock.advance(STEP_MS);
    }
    await settle();
    return completed;
  }

  /** The names that a script of this realm finds outside itself. */
  get globals(): readonly string[] {
    return vm.runInContext('Object.getOwnPropertyNames(this).sort()', this.context) as string[];
  }

  private define(name: string, value: unknown): void {
    Object.defineProperty(this.context, name, { value, configurable: true, enumerable: false });
  }

  /** JSON there and back, parsed inside: an array must not bring this realm's newer methods along. */
  private createTransfer(): (value: unknown) => unknown {
    const parse = vm.runInContext('JSON.parse', this.context) as (text: string) => unknown;
    return (value) => (value === undefined ? undefined : parse(JSON.stringify(value)));
  }

  private defineTimers(): void {
    const cancels: (() => void)[] = [];
    this.define(
      'setTimeout',
      (callback: () => void, delayMs: number) => cancels.push(this.clock.after(delayMs, callback)) - 1,
    );
    this.define('clearTimeout', (handle: number) => cancels[handle]?.());
  }

  private defineFetch(fetchText: (url: string) => Promise<string>): void {
    this.define('fetch', async (url: string) => {
      const text = await fetchText(url);
      return { ok: true, text: () => Promise.resolve(text) };
    });
  }

  private defineStorage(values: Map<string, string>): void {
    const storage = {
      getItem: (key: string) => Promise.resolve(values.get(key) ?? null),
      setItem: (key: string, value: string) => Promise.resolve(void values.set(key, value)),
      removeItem: (key: string) => Promise.resolve(void values.delete(key)),
    };
    this.define('OfficeRuntime', { storage });
  }
}

/** Longer than the handler's own deadline of 3 s. */
const RUN_MS = 4000;
const STEP_MS = 250;

/** Lets everything happen that waits for no timer. */
async function settle(): Promise<void> {
  for (let i = 0; i < 200; i += 1) await Promise.resolve();
}
