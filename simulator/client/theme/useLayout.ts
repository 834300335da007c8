import { useSyncExternalStore } from 'react';

/** How much room the window has: three columns with names, three with icons only, or one at a time. */
export type Layout = 'wide' | 'medium' | 'narrow';

const WIDE = '(min-width: 1320px)';
const MEDIUM = '(min-width: 760px)';

function currentLayout(): Layout {
  if (window.matchMedia(WIDE).matches) return 'wide';
  return window.matchMedia(MEDIUM).matches ? 'medium' : 'narrow';
}

function subscribe(listener: () => void): () => void {
  const queries = [window.matchMedia(WIDE), window.matchMedia(MEDIUM)];
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, currentLayout);
}
