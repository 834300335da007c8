import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { visuallyHidden } from '../theme/surfaces';

export const useOpeningStyles = makeStyles({
  /** Read out; shown where high contrast leaves nothing of the outline. */
  title: {
    ...visuallyHidden,
    '@media (forced-colors: active)': {
      ...typographyStyles.subtitle1,
      position: 'static',
      width: 'auto',
      height: 'auto',
      margin: 0,
      clipPath: 'none',
      whiteSpace: 'normal',
    },
  },
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    '@media (prefers-reduced-motion: reduce)': { '& *': { animationName: 'none' } },
  },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalM },
  lines: { flexGrow: 1, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  card: { height: '180px', borderRadius: tokens.borderRadiusXLarge },
});
