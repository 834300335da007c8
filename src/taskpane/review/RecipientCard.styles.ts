import { makeStyles, tokens } from '@fluentui/react-components';
import { card, focusOutline, visuallyHidden } from '../theme/surfaces';

export const useRecipientCardStyles = makeStyles({
  card: {
    ...card,
    ...focusOutline,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    // One of many is not laid out before it is near.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 420px',
  },
  field: { flexShrink: 0 },
  reasons: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  beside: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  label: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  use: { width: '100%', marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
  /** Buttons without a frame start with their icon where the texts start. */
  subtle: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
  hidden: visuallyHidden,
});
