import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const usePolicyLineStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    boxSizing: 'border-box',
    maxWidth: '480px',
    margin: '0 auto',
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    color: tokens.colorNeutralForeground3,
  },
});
