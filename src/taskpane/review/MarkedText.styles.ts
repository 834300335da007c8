import { makeStyles, tokens } from '@fluentui/react-components';

export const useMarkedTextStyles = makeStyles({
  root: { overflowWrap: 'anywhere' },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    boxShadow: `inset 0 -2px 0 ${tokens.colorPaletteMarigoldBorderActive}`,
    '@media (forced-colors: active)': {
      backgroundColor: 'Mark',
      color: 'MarkText',
      forcedColorAdjust: 'none',
    },
  },
});
