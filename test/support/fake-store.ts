import type { KeyValueStore, StoreError } from '../../src/host/ports';
import { fail, ok, type Result } from '../../src/scoring/result';

export type StoreOperation = 'read' | 'write';

/** What goes wrong: a coded failure, or `silent`: the call never settles, as an adapter without a timeout would be. */
export type StoreFault = StoreError['code'] | 'silent';

/**
 * A store in memory, equal in standing to the real ones. Faults are set per operation; `freeze` makes reads stale,
 * `corrupt` changes what is stored behind the product's back.
 */
export class FakeStore implements KeyValueStore {
  readonly values = new Map<string, string>();
  readonly calls: { readonly operation: StoreOperation; readonly key: string }[] = [];
  private readonly faults = new Map<StoreOperation, StoreFault>();
  private frozen: ReadonlyMap<string, string> | null = null;

  constructor(
    readonly name = 'roaming',
    readonly maxChars = 30_000,
  ) {}

  /** Every later `operation` goes wrong in this way; null mends it. */
  setFault(operation: StoreOperation, fault: StoreFault | null): void {
    if (fault === null) this.faults.delete(operation);
    else this.faults.set(operation, fault);
  }

  /** Reads answer with what is stored now, whatever is written later: roaming settings in an old runtime. */
  freeze(): void {
    this.frozen = new Map(this.values);
  }

  thaw(): void {
    this.frozen = null;
  }

  corrupt(key: string, change: (value: string) => string): void {
    const value = this.values.get(key);
    if (value === undefined) throw new Error(`nothing stored under ${key}`);
    this.values.set(key, change(value));
  }

  read(key: string): Promise<Result<string | null, StoreError>> {
    return this.perform('read', key, () => ok((this.frozen ?? this.values).get(key) ?? null));
  }

  write(key: string, value: string): Promise<Result<void, StoreError>> {
    return this.perform('write', key, () => {
      if (value.length > this.maxChars) return fail({ code: 'full', store: this.name } as const);
      this.values.set(key, value);
      return ok(undefined);
    });
  }

  private perform<T>(
    operation: StoreOperation,
    key: string,
    succeed: () => Result<T, StoreError>,
  ): Promise<Result<T, StoreError>> {
    this.calls.push({ operation, key });
    const fault = this.faults.get(operation);
    if (fault === 'silent') return new Promise(() => undefined);
    if (fault !== undefined) return Promise.resolve(fail({ code: fault, store: this.name }));
    return Promise.resolve(succeed());
  }
}
