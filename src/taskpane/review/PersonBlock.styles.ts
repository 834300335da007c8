import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const usePersonBlockStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalM },
  text: { flexGrow: 1, minWidth: 0 },
  first: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  address: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  facts: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    flexWrap: 'wrap',
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
  },
  fact: {
    whiteSpace: 'nowrap',
    ':not(:last-child)::after': { content: '"\\00a0·\\00a0"' },
  },
});
