import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { card, unfolds } from '../theme/surfaces';

export const useOverviewStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: 0 },
  body: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
  card,
  summary: unfolds,
  folded: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    marginTop: tokens.spacingVerticalM,
  },
  figures: { ...card, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0 },
  figure: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.subtitle2, fontVariantNumeric: 'tabular-nums', margin: 0 },
});
