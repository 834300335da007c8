import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { card } from '../theme/surfaces';

export const useHistoryStyles = makeStyles({
  root: { ...card, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  body: { color: tokens.colorNeutralForeground2 },
  figures: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  bar: { '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s', animationName: 'none' } },
  action: { alignSelf: 'flex-start' },
});
