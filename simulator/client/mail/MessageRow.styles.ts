import { makeStyles, tokens } from '@fluentui/react-components';
import { FORCED_SELECTION } from '../theme/forced-colors';
import { HEADING_HEIGHT, MESSAGE_HEIGHT } from './message-rows';

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

export const useMessageRowStyles = makeStyles({
  heading: {
    position: 'absolute',
    insetInline: 0,
    height: `${HEADING_HEIGHT}px`,
    boxSizing: 'border-box',
    padding: `14px ${tokens.spacingHorizontalL} 4px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  row: {
    position: 'absolute',
    insetInline: tokens.spacingHorizontalXS,
    height: `${MESSAGE_HEIGHT - 2}px`,
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: '36px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignContent: 'center',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    ...FORCED_SELECTION,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  avatar: { gridRow: '1 / span 3', alignSelf: 'center' },
  from: { ...oneLine, fontWeight: tokens.fontWeightSemibold },
  time: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  subject: { ...oneLine, gridColumn: '2 / span 2', color: tokens.colorNeutralForeground1 },
  preview: {
    ...oneLine,
    gridColumn: '2 / span 2',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});
