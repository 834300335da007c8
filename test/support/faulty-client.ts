import { vi } from 'vitest';
import type { OfficeItem, OfficeRoamingSettings, OfficeSurface } from '../../src/host/office/office-surface';
import type { RuntimeStorage, WebStorage } from '../../src/host/office/device-store';
import { FakeOffice, type FakeDraft } from './fake-office';

/** How an operation gives its answer, and whether it reads. */
type Shape = `${'sync' | 'promise' | 'callback'}-${'read' | 'write'}`;
type Shapes<Store> = Readonly<Record<keyof Store & string, Shape>>;

/** Every operation of every store that the product knows. The types make this list complete. */
export const OPERATIONS = {
  roaming: {
    get: 'sync-read',
    set: 'sync-write',
    remove: 'sync-write',
    saveAsync: 'callback-write',
  } satisfies Shapes<OfficeRoamingSettings>,
  web: { getItem: 'sync-read', setItem: 'sync-write' } satisfies Shapes<WebStorage>,
  runtime: { getItem: 'promise-read', setItem: 'promise-write' } satisfies Shapes<RuntimeStorage>,
  session: {
    getAsync: 'callback-read',
    setAsync: 'callback-write',
    removeAsync: 'callback-write',
  } satisfies Shapes<NonNullable<OfficeItem['sessionData']>>,
} as const;

export type StoreName = keyof typeof OPERATIONS;
/** `roaming.get` and so on. */
export type Operation = string;

/** Which device store a client has. */
export type DeviceKind = 'web' | 'runtime' | null;

/** `flip` is the place of a character, as a share of the text, one bit of which is another; `cut` that of the end. */
export type FaultKind =
  | 'throws'
  | 'fails'
  | 'is full'
  | 'never answers'
  | 'answers late'
  | 'answers twice'
  | 'answers nonsense'
  | 'does nothing'
  | 'finds nothing'
  | 'finds what was there before'
  | { readonly cut: number }
  | { readonly flip: number };

export interface StoreFault {
  readonly operation: Operation;
  /** Which of the calls since the runtime's start, from 1; null for each. */
  readonly call: number | null;
  readonly kind: FaultKind;
}

/** Shares of a text at which it is cut or a character of it is changed. */
const PLACES = [0, 0.004, 0.1, 0.4, 0.7, 0.999];

/** Everything that may go wrong with an operation, by its shape. */
export function faultKindsOf(shape: Shape): readonly FaultKind[] {
  const [answer, access] = shape.split('-');
  const answers: FaultKind[] =
    answer === 'sync' ? ['throws'] : ['throws', 'fails', 'never answers', 'answers late'];
  if (answer === 'callback') answers.push('answers twice', 'answers nonsense');
  if (access === 'write') return [...answers, 'is full', 'does nothing'];
  return [
    ...answers,
    'finds nothing',
    'finds what was there before',
    ...PLACES.map((cut) => ({ cut })),
    ...PLACES.map((flip) => ({ flip })),
  ];
}

export function shapeOf(operation: Operation): Shape {
  const [store, name] = operation.split('.') as [StoreName, string];
  return (OPERATIONS[store] as Shapes<Record<string, unknown>>)[name] as Shape;
}

/** What a mailbox and a device hold. */
export interface Stored {
  readonly roaming: ReadonlyMap<string, string>;
  readonly device: ReadonlyMap<string, string>;
  readonly session: ReadonlyMap<string, string>;
}

type Real = (...given: unknown[]) => unknown;

/** What a callback gets instead, while nothing is done. */
const WRONG_ANSWERS: Readonly<Record<string, unknown>> = {
  fails: { status: 'failed', error: { code: 5001 } },
  'is full': { status: 'failed', error: { code: 9019 } },
  'does nothing': { status: 'succeeded' },
  'answers nonsense': 'yes',
};

/** Later than the deadline of a send. */
const LATE_MS = 3_500;

/**
 * One client with its stores, of which single operations go wrong. Each `start` is a new runtime of the event script:
 * it sees the roaming settings as the mailbox has them then. Time is vitest's fake one.
 */
export class FaultyClient {
  /** Calls of stores since the last start, in order. */
  readonly calls: Operation[] = [];
  faults: readonly StoreFault[] = [];
  /** A store that this client does not have after all. */
  missing: StoreName | null = null;
  private readonly roaming: Map<string, string>;
  private readonly device: Map<string, string>;
  private readonly session: Map<string, string>;
  private office: FakeOffice | null = null;

  constructor(
    readonly kind: DeviceKind,
    stored: Stored,
    /** What a stale read finds. */
    private readonly before: Stored = stored,
  ) {
    this.roaming = new Map(stored.roaming);
    this.device = new Map(stored.device);
    this.session = new Map(stored.session);
  }

  get stored(): Stored {
    return { roaming: new Map(this.roaming), device: new Map(this.device), session: new Map(this.session) };
  }

  /** The globals of a new runtime, with this draft open. */
  start(draft: Partial<FakeDraft>): void {
    this.end();
    this.calls.length = 0;
    const office = new FakeOffice({ draft, mailbox: '1.16' });
    for (const [key, value] of this.roaming) {
      office.settings.set(key, value);
      office.savedSettings.set(key, value);
    }
    for (const [key, value] of this.session) office.session.set(key, value);
    this.office = office;
    vi.stubGlobal('Office', this.surfaceOf(office));
    vi.stubGlobal('localStorage', this.has('web') ? this.webStorage() : undefined);
    vi.stubGlobal('OfficeRuntime', this.has('runtime') ? { storage: this.runtimeStorage() } : undefined);
  }

  /** The runtime ends: what it saved stays in the mailbox and with the draft. */
  end(): void {
    if (this.office === null) return;
    replace(this.roaming, this.office.savedSettings);
    replace(this.session, this.office.session);
    this.office = null;
  }

  /** The draft is gone, and what was kept with it. */
  closeDraft(): void {
    this.end();
    this.session.clear();
  }

  /** Changes what a store holds behind the product's back. */
  damage(store: 'roaming' | 'device', key: string, change: (text: string) => string): void {
    const values = this[store];
    values.set(key, change(values.get(key) ?? ''));
  }

  /** A store that was wiped. */
  wipe(store: 'roaming' | 'device'): void {
    this[store].clear();
  }

  private has(store: StoreName): boolean {
    return this.missing !== store && (store === this.kind || store === 'roaming' || store === 'session');
  }

  private surfaceOf({ surface }: FakeOffice): OfficeSurface {
    const { roamingSettings, mailbox } = surface.context ?? {};
    const item = mailbox?.item;
    if (roamingSettings === undefined || item?.sessionData === undefined) throw new Error('no such Office');
    const { sessionData, ...bare } = item;
    const withSession = { ...bare, sessionData: this.wrap('session', sessionData) };
    return {
      ...surface,
      context: {
        ...surface.context,
        mailbox: { item: this.has('session') ? withSession : bare },
        roamingSettings: this.has('roaming') ? this.wrap('roaming', roamingSettings) : undefined,
      },
    };
  }

  private webStorage(): WebStorage {
    return this.wrap('web', {
      getItem: (key: string) => this.device.get(key) ?? null,
      setItem: (key: string, value: string) => void this.device.set(key, value),
    });
  }

  private runtimeStorage(): RuntimeStorage {
    return this.wrap('runtime', {
      getItem: (key: string) => Promise.resolve(this.device.get(key) ?? null),
      setItem: (key: string, value: string) => Promise.resolve(void this.device.set(key, value)),
    });
  }

  private wrap<Store extends object>(name: StoreName, store: Store): Store {
    const entries = Object.keys(OPERATIONS[name]).map((operation) => {
      const real = Reflect.get(store, operation) as Real;
      return [operation, (...given: unknown[]) => this.perform(`${name}.${operation}`, given, real)];
    });
    return Object.fromEntries(entries) as Store;
  }

  private perform(operation: Operation, given: unknown[], real: Real): unknown {
    this.calls.push(operation);
    const times = this.calls.filter((one) => one === operation).length;
    const fault = this.faults.find(
      (one) => one.operation === operation && (one.call === null || one.call === times),
    );
    if (fault === undefined) return real(...given);
    if (fault.kind === 'throws') throw new Error(operation);
    const [answer] = shapeOf(operation).split('-');
    if (answer === 'callback') {
      this.callBack(fault, given, real);
      return;
    }
    if (answer === 'promise') return this.promise(fault, given, real);
    if (fault.kind === 'is full') throw quotaError();
    if (fault.kind === 'does nothing') return undefined;
    return this.changed(fault, given[0], real(...given));
  }

  private promise(fault: StoreFault, given: unknown[], real: Real): Promise<unknown> {
    const { kind } = fault;
    if (kind === 'never answers') return new Promise(() => undefined);
    if (kind === 'fails') return Promise.reject(new Error('refused'));
    if (kind === 'is full') return Promise.reject(quotaError());
    if (kind === 'does nothing') return Promise.resolve();
    if (kind === 'answers late')
      return new Promise((resolve) => setTimeout(() => resolve(real(...given)), LATE_MS));
    return Promise.resolve(real(...given)).then((value) => this.changed(fault, given[0], value));
  }

  private callBack(fault: StoreFault, given: unknown[], real: Real): void {
    const { kind } = fault;
    const callback = given[given.length - 1] as (answer: unknown) => void;
    const answering = (answer: (given: unknown) => void) => real(...given.slice(0, -1), answer);
    if (kind === 'never answers') return;
    if (typeof kind === 'string' && kind in WRONG_ANSWERS) {
      void Promise.resolve().then(() => callback(WRONG_ANSWERS[kind]));
      return;
    }
    if (kind === 'answers late') {
      setTimeout(() => answering(callback), LATE_MS);
      return;
    }
    answering((answer) => {
      const { value } = answer as { value?: unknown };
      callback(
        kind === 'answers twice'
          ? answer
          : { ...(answer as object), value: this.changed(fault, given[0], value) },
      );
      if (kind === 'answers twice') callback(answer);
    });
  }

  /** What a read finds instead of the value. */
  private changed({ kind, operation }: StoreFault, key: unknown, value: unknown): unknown {
    if (kind === 'finds nothing') return null;
    if (kind === 'finds what was there before') {
      const [store] = operation.split('.');
      const values = this.before[store === 'roaming' || store === 'session' ? store : 'device'];
      return values.get(String(key)) ?? null;
    }
    if (typeof value !== 'string' || typeof kind === 'string') return value;
    return 'cut' in kind ? cutAt(value, kind.cut) : flippedAt(value, Math.floor(kind.flip * value.length));
  }
}

function replace(values: Map<string, string>, by: ReadonlyMap<string, string>): void {
  values.clear();
  for (const [key, value] of by) values.set(key, value);
}

function cutAt(text: string, share: number): string {
  return text.slice(0, Math.floor(share * text.length));
}

/** The text with one bit of one character another: which bit depends on the place. */
export function flippedAt(text: string, place: number): string {
  const flipped = String.fromCharCode(text.charCodeAt(place) ^ (1 << (place % 7)));
  return text.slice(0, place) + flipped + text.slice(place + 1);
}

function quotaError(): Error {
  return Object.assign(new Error('full'), { name: 'QuotaExceededError' });
}
