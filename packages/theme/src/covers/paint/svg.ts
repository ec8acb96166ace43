/**
 * The few elements drawings are made of. The root says `fill="none"` and round joints for all, so a
 * shape names only what it adds. Coordinates are whole numbers: at 1200 px wide nobody sees less.
 */
export const whole = (value: number): number => Math.round(value);

type More = Record<string, string | number>;

const attributes = (more: More): string =>
  Object.entries(more)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

export const fill = (d: string, colour: string, more: More = {}): string =>
  `<path fill="${colour}" d="${d}"${attributes(more)}/>`;

export const line = (d: string, colour: string, width: number, more: More = {}): string =>
  `<path stroke="${colour}" stroke-width="${width}" d="${d}"${attributes(more)}/>`;

/** A line carved across its course: strokes `on` px thick every `on + off` px, as long as `width`. */
export const ticks = (d: string, colour: string, width: number, on: number, off: number): string =>
  line(d, colour, width, { 'stroke-dasharray': `${on} ${off}`, 'stroke-linecap': 'butt' });

/** Dots of `width` px along a course: stars, canopies, beads. */
export const dots = (d: string, colour: string, width: number, gaps: string): string =>
  line(d, colour, width, { 'stroke-dasharray': gaps });

export const disc = (x: number, y: number, r: number, colour: string, more: More = {}): string =>
  `<circle cx="${whole(x)}" cy="${whole(y)}" r="${whole(r)}" fill="${colour}"${attributes(more)}/>`;

export const box = (x: number, y: number, w: number, h: number, colour: string): string =>
  fill(`M${whole(x)} ${whole(y)}h${whole(w)}v${whole(h)}h${whole(-w)}z`, colour);

export const group = (inner: string, more: More): string => `<g${attributes(more)}>${inner}</g>`;

const short = (value: number): string => String(+value.toFixed(2)).replace('0.', '.');

const movement = (x: number, y: number, scale: number, turn: number): string =>
  `translate(${whole(x)} ${whole(y)})` +
  (turn === 0 ? '' : `rotate(${whole(turn)})`) +
  (scale === 1 ? '' : `scale(${short(scale)}${scale < 0 ? ` ${short(-scale)}` : ''})`);

/** Sets a part drawn around 0,0 at a place; a `scale` below 0 mirrors it. */
export const place = (inner: string, x: number, y: number, scale = 1, turn = 0): string =>
  group(inner, { transform: movement(x, y, scale, turn) });

/** Keeps a part for `stamp`, which may set it often and colour what it left without a fill. */
export const keep = (id: string, inner: string): string =>
  `<defs><g id="${id}">${inner}</g></defs>`;

export const stamp = (
  id: string,
  x: number,
  y: number,
  scale = 1,
  colour?: string,
  turn = 0,
): string =>
  `<use href="#${id}"${colour ? ` fill="${colour}"` : ''} transform="${movement(x, y, scale, turn)}"/>`;
