import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const dot = {
  fill: tokens.colorNeutralBackground1,
  stroke: tokens.colorNeutralStroke1,
  strokeWidth: '1.5px',
} as const;

export const useCompanyStyles = makeStyles({
  root: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  picture: { width: '100%', maxWidth: '320px', height: 'auto', alignSelf: 'center' },
  line: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '2.5px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  thin: { strokeWidth: '1px' },
  other: { ...dot, '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
  flagged: {
    ...dot,
    stroke: tokens.colorPaletteMarigoldBorderActive,
    strokeWidth: '2px',
    strokeDasharray: '4 3',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  suggested: {
    ...dot,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '2.5px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  initials: {
    ...typographyStyles.caption2Strong,
    fill: tokens.colorNeutralForeground1,
    textAnchor: 'middle',
    dominantBaseline: 'central',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  caption: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
