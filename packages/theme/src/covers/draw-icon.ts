import { accents, iconPath, iconShapes, type Accent, type IconShape } from '@simpul/domain';

/** The light accents of `styles/tokens.css`; a test compares them. */
export const iconColours: Record<Accent, string> = {
  rimba: '#1d5c47',
  sungai: '#0d5868',
  rotan: '#7a4f0c',
  gambut: '#5f4132',
  anggrek: '#7b2f74',
  senja: '#96390f',
  nila: '#2d4790',
  kelapa: '#46600f',
};

/** The knot on the colour of a site. A maskable icon is cut to any shape: its ground fills the square. */
function drawIcon(accent: Accent, { side, purpose }: IconShape): string {
  const [round, scale] = purpose === 'any' ? [20, 0.9] : [0, 0.66];
  const margin = 48 * (1 - scale);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="${side}" height="${side}"><rect width="96" height="96" rx="${round}" fill="${iconColours[accent]}"/><g fill="none" stroke-width="8" transform="translate(${margin} ${margin}) scale(${scale})"><path stroke="#f6f0e2" d="M71 32h2a16 16 0 0 1 0 32H39M25 64h-2a16 16 0 0 1 0-32h34"/><path stroke="#dcae52" d="M32 39v34a16 16 0 0 0 32 0v-2M64 57V23a16 16 0 0 0-32 0v2"/></g></svg>`;
}

export interface IconFile {
  /** Address on every host. */
  path: string;
  svg: string;
}

/** Every icon there is. */
export const allIcons = (): IconFile[] =>
  accents.flatMap((accent) =>
    iconShapes.map((shape) => ({ path: iconPath(accent, shape), svg: drawIcon(accent, shape) })),
  );
