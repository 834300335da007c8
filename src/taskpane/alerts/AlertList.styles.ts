import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { card } from '../theme/surfaces';

export const useAlertListStyles = makeStyles({
  card: { ...card, paddingBlock: tokens.spacingVerticalM },
  scope: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    marginTop: tokens.spacingVerticalS,
  },
});
