import { accents, iconPath, iconShapes, type Accent, type IconShape } from '@simpul/domain';
import { knot } from '../styles/knot.ts';
import { lightAccents } from '../styles/light-accents.ts';

/** The knot on the colour of a site. A maskable icon is cut to any shape: its ground fills the square. */
function drawIcon(accent: Accent, { side, purpose }: IconShape): string {
  const [round, scale] = purpose === 'any' ? [20, 0.9] : [0, 0.66];
  const margin = 48 * (1 - scale);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="${side}" height="${side}"><rect width="96" height="96" rx="${round}" fill="${lightAccents[accent]}"/><g fill="none" stroke-width="8" transform="translate(${margin} ${margin}) scale(${scale})"><path stroke="#f6f0e2" d="${knot.first}"/><path stroke="#dcae52" d="${knot.second}"/></g></svg>`;
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
