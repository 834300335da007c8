import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A raised surface for one thing to decide about. */
export const card: GriffelStyle = {
  backgroundColor: tokens.colorNeutralBackground1,
  borderRadius: tokens.borderRadiusXLarge,
  boxShadow: tokens.shadow4,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  padding: tokens.spacingHorizontalL,
};

/** Read out, not shown. */
export const visuallyHidden: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

/** For what takes the focus without being a control. */
export const focusOutline: GriffelStyle = {
  outlineStyle: 'none',
  ':focus-visible': {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: tokens.strokeWidthThin,
  },
};

/** What is pressed to unfold more. */
export const unfolds: GriffelStyle = {
  ...focusOutline,
  cursor: 'pointer',
  width: 'fit-content',
  borderRadius: tokens.borderRadiusSmall,
  color: tokens.colorBrandForegroundLink,
};
