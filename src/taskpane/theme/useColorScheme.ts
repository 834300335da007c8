import { useEffect, useState } from 'react';
import { colorSchemeOf, type ColorScheme } from './pane-theme';

/** Where the colours of the surroundings come from. */
export interface ThemeSource {
  /** Outlook's background as `#rrggbb`, null where it gives none. */
  officeBackground(): string | null;
  /** Calls back when Outlook's theme changed. Returns an unsubscribe. */
  onChanged(listener: () => void): () => void;
}

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** The colour scheme of Outlook and the system, kept up to date. */
export function useColorScheme(source: ThemeSource): ColorScheme {
  const [scheme, setScheme] = useState(() => read(source));
  useEffect(() => {
    const update = () => setScheme(read(source));
    const stops = [DARK, FORCED].map((query) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', update);
      return () => list.removeEventListener('change', update);
    });
    stops.push(source.onChanged(update));
    return () => stops.forEach((stop) => stop());
  }, [source]);
  return scheme;
}

function read(source: ThemeSource): ColorScheme {
  return colorSchemeOf({
    officeBackground: source.officeBackground(),
    prefersDark: window.matchMedia(DARK).matches,
    forcedColors: window.matchMedia(FORCED).matches,
  });
}
