import { makeStyles, tokens } from '@fluentui/react-components';
import { FORCED_EDGE, FORCED_SELECTION } from '../theme/forced-colors';

export const useRecipientFieldStyles = makeStyles({
  field: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(40px, auto) minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-within': { borderBottomColor: tokens.colorBrandStroke1 },
  },
  label: { color: tokens.colorNeutralForeground2, lineHeight: '32px' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    minHeight: '32px',
    margin: 0,
    padding: 0,
    maxHeight: '168px',
    overflowY: 'auto',
  },
  chips: { display: 'contents', listStyleType: 'none' },
  input: {
    flex: '1 1 40px',
    minWidth: '40px',
    height: '28px',
    border: 'none',
    outlineStyle: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
  },
  invalid: {
    color: tokens.colorPaletteRedForeground1,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
  },
  end: { display: 'flex', alignItems: 'center', minHeight: '32px' },
});

export const useRecipientChipStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    maxWidth: '320px',
    height: '28px',
    paddingInlineStart: '3px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  remove: {
    minWidth: '24px',
    width: '24px',
    height: '24px',
    padding: 0,
    borderRadius: tokens.borderRadiusCircular,
  },
});

export const useSuggestionListStyles = makeStyles({
  list: {
    ...FORCED_EDGE,
    position: 'absolute',
    top: '100%',
    insetInlineStart: '40px',
    zIndex: 5,
    width: 'min(420px, calc(100% - 40px))',
    boxSizing: 'border-box',
    marginTop: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  heading: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  option: {
    display: 'grid',
    gridTemplateColumns: '36px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
  },
  active: { ...FORCED_SELECTION, backgroundColor: tokens.colorBrandBackground2 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  address: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});
