import type { Accent } from './accent.ts';

/** Raise it whenever the drawing changes: icons are served as immutable files. */
const iconEdition = 1;

/** What phones ask for to put a site on the home screen: sides in pixels, whole or with room to be cut round. */
export const iconShapes = [
  { side: 192, purpose: 'any' },
  { side: 512, purpose: 'any' },
  { side: 512, purpose: 'maskable' },
] as const;
export type IconShape = (typeof iconShapes)[number];

/** Address of a site's icon on every host. */
export const iconPath = (accent: Accent, { side, purpose }: IconShape): string =>
  `/media/ikon-${iconEdition}-${accent}-${purpose === 'any' ? '' : 'penuh-'}${side}.png`;
