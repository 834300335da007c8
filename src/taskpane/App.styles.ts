import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

/** The pane is the whole page: without this the browser draws a frame around it. */
export const useBareBody = makeStaticStyles({ body: { margin: 0 } });

export const useAppStyles = makeStyles({
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
});
