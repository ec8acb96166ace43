/** One touch of the brush: a round stroke from x,y by dx,dy. */
export interface Dab {
  x: number;
  y: number;
  dx: number;
  dy: number;
  width: number;
  colour: string;
}

const whole = (value: number): number => Math.round(value);

/** Lays touches one over the other. Neighbours in time of one colour and width share a path. */
export function dabs(touches: readonly Dab[], opacity = 1): string {
  const coats: string[] = [];
  for (let from = 0; from < touches.length; from += 500) {
    const paths = new Map<string, string>();
    for (const { x, y, dx, dy, width, colour } of touches.slice(from, from + 500)) {
      const key = `stroke="${colour}" stroke-width="${width < 4 ? whole(width * 2) / 2 : whole(width / 2) * 2}"`;
      paths.set(key, `${paths.get(key) ?? ''}M${whole(x)} ${whole(y)}l${whole(dx)} ${whole(dy)}`);
    }
    for (const [key, d] of paths) coats.push(`<path ${key} d="${d}"/>`);
  }
  const all = coats.join('');
  return opacity === 1 ? all : `<g stroke-opacity="${opacity}">${all}</g>`;
}

export const shape = (d: string, colour: string, opacity = 1): string =>
  `<path fill="${colour}" d="${d}"${opacity === 1 ? '' : ` fill-opacity="${opacity}"`}/>`;

export const stroke = (d: string, colour: string, width: number, opacity = 1): string =>
  `<path stroke="${colour}" stroke-width="${width}" d="${d}"${opacity === 1 ? '' : ` stroke-opacity="${opacity}"`}/>`;

/** Strokes across a course, as planks, slats and shingles run. */
export const slats = (
  d: string,
  colour: string,
  width: number,
  on: number,
  off: number,
  opacity = 1,
): string =>
  `<path stroke="${colour}" stroke-width="${width}" stroke-dasharray="${on} ${off}" stroke-linecap="butt" stroke-opacity="${opacity}" d="${d}"/>`;

export const oval = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: string,
  opacity = 1,
): string =>
  `<ellipse cx="${whole(x)}" cy="${whole(y)}" rx="${whole(rx)}" ry="${whole(ry)}" fill="${colour}" fill-opacity="${opacity}"/>`;

export const box = (
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  opacity = 1,
): string =>
  shape(`M${whole(x)} ${whole(y)}h${whole(w)}v${whole(h)}h${whole(-w)}z`, colour, opacity);

export const put = (inner: string, x: number, y: number, scale = 1, mirrored = false): string =>
  `<g transform="translate(${whole(x)} ${whole(y)}) scale(${mirrored ? -scale : scale} ${scale})">${inner}</g>`;

let gradients = 0;

/** A rectangle that passes from colour to colour downwards. Ids are given anew in each drawing. */
export function wash(x: number, y: number, w: number, h: number, stops: readonly string[]): string {
  const id = `w${gradients++}`;
  const marks = stops
    .map((colour, at) => `<stop offset="${at / (stops.length - 1)}" stop-color="${colour}"/>`)
    .join('');
  return `<linearGradient id="${id}" x2="0" y2="1">${marks}</linearGradient>${box(x, y, w, h, `url(#${id})`)}`;
}

/** A colour that fades downwards to nothing: a reflection, a shadow under eaves. */
export function fade(
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  opacity: number,
): string {
  const id = `w${gradients++}`;
  return `<linearGradient id="${id}" x2="0" y2="1"><stop stop-color="${colour}" stop-opacity="${opacity}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></linearGradient>${box(x, y, w, h, `url(#${id})`)}`;
}

/** A round light that fades outwards. */
export function glow(x: number, y: number, r: number, colour: string, opacity: number): string {
  const id = `w${gradients++}`;
  return (
    `<radialGradient id="${id}"><stop stop-color="${colour}" stop-opacity="${opacity}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>` +
    oval(x, y, r, r, `url(#${id})`)
  );
}

/** Starts a drawing anew, so that the same drawing always has the same ids. */
export function freshSheet(): void {
  gradients = 0;
}
