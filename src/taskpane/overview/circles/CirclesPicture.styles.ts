import { makeStyles, tokens, type GriffelStyle } from '@fluentui/react-components';

const PLAIN = '@media (forced-colors: active)';

/** One colour for one group: a tint for its circle, the same hue for people and letters. Forced colours have no tints. */
function hue(background: string, foreground: string): GriffelStyle {
  return {
    '--group-tint': background,
    '--group-ink': foreground,
    [PLAIN]: { '--group-tint': 'Canvas', '--group-ink': 'CanvasText' },
  };
}

export const useHueStyles = makeStyles({
  hue0: hue(tokens.colorPaletteRoyalBlueBackground2, tokens.colorPaletteRoyalBlueForeground2),
  hue1: hue(tokens.colorPaletteSeafoamBackground2, tokens.colorPaletteSeafoamForeground2),
  hue2: hue(tokens.colorPaletteMarigoldBackground2, tokens.colorPaletteMarigoldForeground2),
  hue3: hue(tokens.colorPaletteGrapeBackground2, tokens.colorPaletteGrapeForeground2),
  hue4: hue(tokens.colorPalettePeachBackground2, tokens.colorPalettePeachForeground2),
  hue5: hue(tokens.colorPaletteTealBackground2, tokens.colorPaletteTealForeground2),
  hue6: hue(tokens.colorPaletteMagentaBackground2, tokens.colorPaletteMagentaForeground2),
  hue7: hue(tokens.colorPaletteBrassBackground2, tokens.colorPaletteBrassForeground2),
  alone: hue(tokens.colorPalettePlatinumBackground2, tokens.colorPalettePlatinumForeground2),
});

export const useCirclesPictureStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: 'auto', fontFamily: tokens.fontFamilyBase },
  group: {
    cursor: 'pointer',
    transition: 'opacity 150ms',
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
  faint: { opacity: 0.35 },
  ground: { fill: 'var(--group-tint)', fillOpacity: 0.38, [PLAIN]: { stroke: 'CanvasText', strokeWidth: 1 } },
  bubble: { fill: 'var(--group-tint)', [PLAIN]: { stroke: 'CanvasText', strokeWidth: 1 } },
  isNew: { stroke: 'var(--group-ink)', strokeWidth: '2px' },
  isFading: {
    fill: tokens.colorNeutralBackground1,
    stroke: 'var(--group-ink)',
    strokeWidth: '1.25px',
    strokeDasharray: '3 3',
    [PLAIN]: { fill: 'Canvas' },
  },
  initials: { fill: 'var(--group-ink)', textAnchor: 'middle', dominantBaseline: 'central', fontWeight: 600 },
  badge: { fill: tokens.colorNeutralBackground1, stroke: 'var(--group-ink)', [PLAIN]: { fill: 'Canvas' } },
  number: {
    fill: 'var(--group-ink)',
    fontSize: '11px',
    fontWeight: 600,
    textAnchor: 'middle',
    dominantBaseline: 'central',
  },
});
