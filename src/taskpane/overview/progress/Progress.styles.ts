import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const FORCED = '@media (forced-colors: active)';

export const useProgressStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  steps: { display: 'flex', columnGap: '3px' },
  step: {
    flexGrow: 1,
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    [FORCED]: { border: '1px solid CanvasText' },
  },
  fill: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  sentence: { color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  kinds: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  figure: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  track: {
    position: 'relative',
    display: 'block',
    height: '8px',
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    [FORCED]: { border: '1px solid CanvasText' },
  },
  later: {
    position: 'absolute',
    insetBlock: 0,
    insetInlineStart: 0,
    backgroundColor: tokens.colorBrandBackground2Hover,
    [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'GrayText' },
  },
  now: {
    position: 'absolute',
    insetBlock: 0,
    insetInlineStart: 0,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  source: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});
