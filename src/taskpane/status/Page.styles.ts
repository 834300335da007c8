import { makeStyles, tokens } from '@fluentui/react-components';

export const usePageStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    maxWidth: '480px',
    margin: '0 auto',
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    '@media (max-width: 340px)': { padding: tokens.spacingHorizontalM },
  },
});
