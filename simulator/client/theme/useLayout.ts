import { useCallback, useSyncExternalStore } from 'react';

/** How much room the window has: three columns with names, three with icons only, or one at a time. */
export type Layout = 'wide' | 'medium' | 'narrow';

const WIDE_PX = 1320;
const MEDIUM_PX = 760;

/** Whether the window is at least this wide. */
export function useMinWidth(px: number): boolean {
  const query = `(min-width: ${px}px)`;
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** The layout that fits the window, as it is now. */
export function useLayout(): Layout {
  const isWide = useMinWidth(WIDE_PX);
  const isMedium = useMinWidth(MEDIUM_PX);
  if (isWide) return 'wide';
  return isMedium ? 'medium' : 'narrow';
}
