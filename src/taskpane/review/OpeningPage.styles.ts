import { makeStyles, tokens } from '@fluentui/react-components';
import { visuallyHidden } from '../theme/surfaces';

export const useOpeningStyles = makeStyles({
  hidden: visuallyHidden,
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
