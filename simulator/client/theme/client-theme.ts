import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Ink blue, from almost black to almost white; the mail client's own colour, nobody's trade mark. */
const INK: BrandVariants = {
  10: '#04060d',
  20: '#10182b',
  30: '#17274a',
  40: '#1d3260',
  50: '#253e75',
  60: '#2f4a86',
  70: '#3c5898',
  80: '#4867a9',
  90: '#5776b7',
  100: '#6786c3',
  110: '#7895cf',
  120: '#8ba5d9',
  130: '#9fb5e2',
  140: '#b4c6ea',
  150: '#cad7f1',
  160: '#e1e9f8',
};

export type ThemeName = 'light' | 'dark';

const light = createLightTheme(INK);
const dark = createDarkTheme(INK);

export const CLIENT_THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    ...light,
    colorBrandBackground: INK[70],
    colorBrandBackgroundHover: INK[60],
    colorBrandBackgroundPressed: INK[50],
  },
  dark: {
    ...dark,
    colorBrandForeground1: INK[120],
    colorBrandForeground2: INK[130],
    colorNeutralForeground2BrandHover: INK[120],
    colorBrandBackground2: INK[40],
    colorBrandBackground2Hover: INK[50],
    colorBrandBackground2Pressed: INK[30],
  },
};

/** The app bar is ink in both themes. */
export const APP_BAR_COLORS = {
  background: INK[30],
  hover: INK[50],
  text: '#ffffff',
  quiet: INK[150],
} as const;
