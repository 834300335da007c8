import { makeStyles, tokens } from '@fluentui/react-components';

export const useInspectorStyles = makeStyles({
  drawer: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    height: 'min(300px, 40vh)',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: 'auto',
  },
  grow: { flexGrow: 1 },
  body: { flex: '1 1 0', minHeight: 0, overflow: 'auto', padding: tokens.spacingHorizontalL },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      textAlign: 'start',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    '& th': { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  },
  cell: { whiteSpace: 'nowrap' },
  code: {
    minWidth: '220px',
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  name: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'nowrap' },
  number: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  failure: { color: tokens.colorPaletteRedForeground1 },
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  section: { marginBottom: tokens.spacingVerticalL },
  meter: { maxWidth: '420px', margin: `${tokens.spacingVerticalXS} 0` },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
});
