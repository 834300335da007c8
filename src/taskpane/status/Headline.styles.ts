import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { focusOutline } from '../theme/surfaces';

export const useHeadlineStyles = makeStyles({
  root: { display: 'flex', columnGap: tokens.spacingHorizontalM, alignItems: 'flex-start' },
  disc: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '40px',
    height: '40px',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  calm: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
  good: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorPaletteGreenForeground1,
  },
  attention: {
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    color: tokens.colorPaletteMarigoldForeground1,
  },
  stopped: { backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorPaletteRedForeground1 },
  unknown: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
  text: { flexGrow: 1, minWidth: 0 },
  title: {
    ...typographyStyles.subtitle1,
    ...focusOutline,
    margin: 0,
    overflowWrap: 'anywhere',
    // No last word, in Japanese no last syllable, on a line of its own.
    textWrap: 'balance',
    wordBreak: 'auto-phrase',
  },
  more: { marginTop: tokens.spacingVerticalS },
  body: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
});
