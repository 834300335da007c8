import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { focusOutline } from '../theme/surfaces';

export const useSendAnywayStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, alignItems: 'stretch' },
  body: { color: tokens.colorNeutralForeground2 },
  recorded: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  summary: {
    ...focusOutline,
    cursor: 'pointer',
    width: 'fit-content',
    borderRadius: tokens.borderRadiusSmall,
  },
  items: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});
