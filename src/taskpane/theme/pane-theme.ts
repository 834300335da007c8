import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type ColorScheme = 'light' | 'dark' | 'contrast';

/** What the surroundings say about colours. `officeBackground` is Office's `#rrggbb`; null where it gives none. */
export interface ColorSignals {
  readonly officeBackground: string | null;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/** Forced colours win, then Outlook's own theme, then the system's preference. */
export function colorSchemeOf(signals: ColorSignals): ColorScheme {
  if (signals.forcedColors) return 'contrast';
  const brightness = signals.officeBackground === null ? null : brightnessOf(signals.officeBackground);
  const isDark = brightness === null ? signals.prefersDark : brightness < 0.5;
  return isDark ? 'dark' : 'light';
}

/** The Fluent theme for a scheme. In forced colours the system replaces all colours, and borders have to be there. */
export function paneTheme(scheme: ColorScheme): Theme {
  switch (scheme) {
    case 'light':
      return webLightTheme;
    case 'dark':
      return webDarkTheme;
    case 'contrast':
      return teamsHighContrastTheme;
  }
}

/** Perceived brightness in [0, 1] (ITU-R BT.601 luma); null for what is no `#rrggbb`. */
function brightnessOf(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (match === null) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16) / 255) as [
    number,
    number,
    number,
  ];
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
