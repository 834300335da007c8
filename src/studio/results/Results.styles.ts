import { makeStyles, tokens } from '@fluentui/react-components';
import { card } from '../../taskpane/theme/surfaces';

export const useResultStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(15rem, 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  card: { ...card, minWidth: 0 },
  summary: { borderTopWidth: '4px', borderTopStyle: 'solid', borderTopColor: 'var(--policy)' },
  heading: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    overflowWrap: 'anywhere',
  },
  rate: {
    display: 'block',
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  line: { margin: 0 },
  swatch: {
    display: 'inline-block',
    width: '0.7em',
    height: '0.7em',
    marginRight: '0.5em',
    borderRadius: '2px',
    backgroundColor: 'var(--policy)',
    forcedColorAdjust: 'none',
  },
  figure: {
    '& svg': {
      display: 'block',
      width: '100%',
      maxWidth: '46rem',
      height: 'auto',
      backgroundColor: 'transparent !important',
      color: tokens.colorNeutralForeground1,
      fontFamily: tokens.fontFamilyBase,
    },
  },
  wide: { overflowX: 'auto', position: 'relative' },
  table: { width: '100%', borderCollapse: 'collapse' },
  mails: { minWidth: '52rem', tableLayout: 'fixed' },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'break-word',
    fontWeight: 'inherit',
  },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  find: { minWidth: '18rem' },
});
