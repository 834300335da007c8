import { makeStyles, tokens } from '@fluentui/react-components';

/** One quiet line with an icon, a text and perhaps a button. */
export const useRowStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  /** One of hundreds: not laid out before it is near. */
  far: { contentVisibility: 'auto', containIntrinsicSize: 'auto 28px' },
  text: { flexGrow: 1, minWidth: 0 },
  title: { overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  action: { flexShrink: 0, whiteSpace: 'nowrap' },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});
