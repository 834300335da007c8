import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { card } from '../../theme/surfaces';

export const usePeopleStyles = makeStyles({
  card: { ...card, paddingBlock: tokens.spacingVerticalS },
  track: {
    display: 'block',
    height: '6px',
    margin: `${tokens.spacingVerticalXXS} 0`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    overflow: 'hidden',
  },
  bar: {
    display: 'block',
    height: '100%',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  body: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: 'block' },
  mixUp: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  faces: { display: 'flex', flexShrink: 0, width: '80px' },
  face: {
    // No further: the letters below stay whole.
    ':not(:first-child)': { marginInlineStart: '-2px' },
    borderRadius: tokens.borderRadiusCircular,
    outline: `2px solid ${tokens.colorNeutralBackground1}`,
  },
  names: { listStyleType: 'none', margin: 0, padding: 0, minWidth: 0, overflowWrap: 'anywhere' },
  more: { color: tokens.colorNeutralForeground2 },
});
