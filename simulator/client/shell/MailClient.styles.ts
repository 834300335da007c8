import { makeStyles, tokens } from '@fluentui/react-components';

export const useMailClientStyles = makeStyles({
  app: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  columns: { display: 'grid', flex: '1 1 0', minHeight: 0, gridAutoFlow: 'column' },
  wide: { gridTemplateColumns: '208px 372px minmax(0, 1fr)' },
  medium: { gridTemplateColumns: '56px 300px minmax(0, 1fr)' },
  single: { gridTemplateColumns: '56px minmax(0, 1fr)' },
  alone: { gridTemplateColumns: 'minmax(0, 1fr)' },
  main: { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 },
  stage: { position: 'relative', display: 'flex', flex: '1 1 0', minHeight: 0, minWidth: 0 },
  hint: {
    flex: '1 1 0',
    display: 'grid',
    placeItems: 'center',
    color: tokens.colorNeutralForeground3,
  },
});
