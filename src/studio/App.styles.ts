import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { card, visuallyHidden } from '../taskpane/theme/surfaces';

export const useBareBody = makeStaticStyles({ body: { margin: 0 } });

export const useAppStyles = makeStyles({
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXXL,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  privacy: { maxWidth: '34rem' },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  code: {
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  main: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 26rem) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    padding: `0 ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    alignItems: 'start',
    '@media (max-width: 60rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
  card: { ...card, minWidth: 0 },
  heading: { margin: 0, marginBottom: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase500 },
  announcement: visuallyHidden,
});
