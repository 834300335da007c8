import { makeStyles, tokens } from '@fluentui/react-components';
import { unfolds } from '../theme/surfaces';

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
  summary: unfolds,
  about: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    marginTop: tokens.spacingVerticalM,
  },
});
