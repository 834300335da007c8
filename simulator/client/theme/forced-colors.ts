/** High contrast takes backgrounds away, so what they say has to be said by lines. */
const FORCED = '@media (forced-colors: active)';

/** The chosen one of several. */
export const FORCED_SELECTION = {
  [FORCED]: { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: 'Highlight', outlineOffset: '-2px' },
} as const;

/** The edge of a surface that stands out by its colour alone. */
export const FORCED_EDGE = { [FORCED]: { border: '1px solid CanvasText' } } as const;
