import { makeStyles, tokens } from '@fluentui/react-components';
import { focusOutline } from '../theme/surfaces';

export const useFirstUseStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  body: { color: tokens.colorNeutralForeground2 },
  summary: {
    ...focusOutline,
    cursor: 'pointer',
    width: 'fit-content',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorBrandForegroundLink,
  },
  about: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    marginTop: tokens.spacingVerticalM,
  },
});
