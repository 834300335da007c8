import { useCallback, useState } from 'react';
import type { ThemeName } from './client-theme';

const KEY = 'local-outlook.theme';

/** The browser may forbid storage; the theme then lasts as long as the page. */
function readStored(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(name: ThemeName): void {
  try {
    window.localStorage.setItem(KEY, name);
  } catch {
    return;
  }
}

function initialName(): ThemeName {
  const stored = readStored();
  if (stored === 'light' || stored === 'dark') return stored;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Light or dark: what was chosen last, else the system's preference. */
export function useThemeName(): readonly [ThemeName, () => void] {
  const [name, setName] = useState<ThemeName>(initialName);
  const toggle = useCallback(() => {
    const next = name === 'light' ? 'dark' : 'light';
    store(next);
    setName(next);
  }, [name]);
  return [name, toggle];
}
