import { makeStyles, tokens } from '@fluentui/react-components';
import { APP_BAR_COLORS } from '../theme/client-theme';
import { FORCED_EDGE } from '../theme/forced-colors';

const onInk = {
  color: APP_BAR_COLORS.text,
  ':hover': { backgroundColor: APP_BAR_COLORS.hover, color: APP_BAR_COLORS.text },
  ':hover:active': { backgroundColor: APP_BAR_COLORS.hover, color: APP_BAR_COLORS.text },
} as const;

export const useAppBarStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    height: '52px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
    backgroundColor: APP_BAR_COLORS.background,
    color: APP_BAR_COLORS.text,
  },
  mark: { width: '28px', height: '28px', flexShrink: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  search: {
    flex: '0 1 420px',
    minWidth: '60px',
    marginInline: 'auto',
  },
  button: { ...onInk, minWidth: 'auto', whiteSpace: 'nowrap' },
  choice: { ...onInk, minWidth: 'auto', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  chosen: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  quiet: { color: APP_BAR_COLORS.quiet },
  slip: {
    backgroundColor: '#ffc233',
    color: '#1d2433',
    whiteSpace: 'nowrap',
    minWidth: 'auto',
    border: 'none',
    ...FORCED_EDGE,
    ':hover': { backgroundColor: '#ffd066', color: '#1d2433' },
    ':hover:active': { backgroundColor: '#f0b01c', color: '#1d2433' },
  },
  menu: { maxWidth: '420px' },
  slipText: { display: 'grid', whiteSpace: 'normal' },
  slipNote: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  wide: { maxWidth: '440px', whiteSpace: 'normal' },
});
