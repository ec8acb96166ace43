import type { Palette } from './palette.ts';
import { disc, dots, fill, group, line, ticks, whole } from './svg.ts';

/** Sky over the whole sheet, darker above. */
export const sky = ({ high, low }: Palette): string =>
  `<linearGradient id="s" x2="0" y2="1"><stop stop-color="${high}"/><stop offset=".72" stop-color="${low}"/></linearGradient>${fill('M0 0h1200v630H0z', 'url(#s)')}`;

/** Sun or moon with a carved ring of rays. */
export function sun(
  { sun: colour }: Palette,
  x: number,
  y: number,
  r: number,
  rays = true,
): string {
  const ring = `M${whole(x - r * 1.5)} ${whole(y)}a${whole(r * 1.5)} ${whole(r * 1.5)} 0 1 1 0 1`;
  return (
    disc(x, y, r * 2.1, colour, { opacity: 0.16 }) +
    disc(x, y, r, colour) +
    (rays ? group(ticks(ring, colour, whole(r * 0.22), 4, 13), { opacity: 0.75 }) : '')
  );
}

/** Long flat clouds, as cut from paper: each is two or three rounded strokes. */
export const cloud = ({ pale }: Palette, x: number, y: number, size: number): string =>
  group(
    line(`M${whole(x)} ${whole(y)}h${whole(size * 2.6)}`, pale, whole(size * 0.34)) +
      line(
        `M${whole(x + size * 0.6)} ${whole(y - size * 0.27)}h${whole(size)}`,
        pale,
        whole(size * 0.4),
      ) +
      line(
        `M${whole(x - size * 0.7)} ${whole(y + size * 0.2)}h${whole(size * 1.9)}`,
        pale,
        whole(size * 0.18),
      ),
    { opacity: 0.6 },
  );

/** A few birds far away. */
export const birds = (colour: string, x: number, y: number, count = 3): string =>
  line(
    Array.from({ length: count }, (_, at) => {
      const [left, top, wing] = [x + at * 46, y + ((at * 37) % 30), 17 - ((at * 5) % 7)];
      return `M${whole(left)} ${whole(top)}q${wing / 2}-${whole(wing * 0.7)} ${wing} 0q${wing / 2}-${whole(wing * 0.7)} ${wing} 0`;
    }).join(''),
    colour,
    4,
  );

export const stars = ({ glint }: Palette, seed: number): string =>
  group(
    dots(
      `M${whole(seed)} 60q400 60 1100-10M${whole(seed / 2)} 150q500-60 1150 20`,
      glint,
      4,
      '0 97 0 53 0 141',
    ) + dots(`M30 ${whole(90 + seed / 4)}q600-80 1150 40`, glint, 6, '0 233 0 171'),
    { opacity: 0.8 },
  );

/** Slanting rain over the sheet. */
export const rain = ({ pale }: Palette): string =>
  line(
    Array.from({ length: 10 }, (_, at) => `M${at * 140 - 20} ${-((at * 67) % 150)}l-170 780`).join(
      '',
    ),
    pale,
    3,
    { 'stroke-dasharray': '44 117 30 160', opacity: 0.6 },
  );
