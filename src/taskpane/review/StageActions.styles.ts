import { makeStyles, tokens } from '@fluentui/react-components';
import { card } from '../theme/surfaces';

export const useStageActionsStyles = makeStyles({
  press: { ...card, display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});
