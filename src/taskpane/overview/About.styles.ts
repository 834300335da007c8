import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useAboutStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
  },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalM },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  body: { color: tokens.colorNeutralForeground2 },
});
