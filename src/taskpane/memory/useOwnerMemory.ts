import { useCallback, useEffect, useState } from 'react';
import type { OwnerMemory, Remembered } from '../../memory/owner-memory';
import type { Result } from '../../scoring/result';

export interface OwnerMemoryView {
  /** `unreadable`: something is stored and cannot be read. */
  readonly seen: Remembered | 'opening' | 'unreadable';
  /** A store did not take the last change. */
  readonly hasFailed: boolean;
  /** Changes memory, then looks at it again. */
  readonly change: (work: () => Promise<Result<void, unknown>>) => Promise<void>;
}

/** What is remembered, looked at anew after every change. */
export function useOwnerMemory(memory: OwnerMemory): OwnerMemoryView {
  const [seen, setSeen] = useState<OwnerMemoryView['seen']>('opening');
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => void memory.look().then((found) => setSeen(found ?? 'unreadable')), [memory]);
  const change = useCallback<OwnerMemoryView['change']>(
    async (work) => {
      const changed = await work();
      setHasFailed(!changed.ok);
      setSeen((await memory.look()) ?? 'unreadable');
    },
    [memory],
  );
  return { seen, hasFailed, change };
}
