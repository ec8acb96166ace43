import { fill, group } from './svg.ts';

/**
 * Our own weaving: each tile is plain geometry (lozenge, step, hook, braid) drawn for this project,
 * in the spirit of rattan mats and not after any people's motif.
 */
const weaves = [
  // A lozenge with an eye between two rising lines.
  {
    w: 48,
    h: 36,
    d: 'M24 2 44 18 24 34 4 18zm0 9-11 7 11 7 11-7zM0 0h9L0 7zm48 0v7l-9-7zM0 36v-7l9 7zm48 0h-9l9-7z',
  },
  // Steps that climb and meet.
  {
    w: 48,
    h: 36,
    d: 'M0 36V24h8v-8h8V8h16v8h8v8h8v12h-8v-6h-8v-6h-8v-6h-4v6h-8v6H8v6zM20 30h8v6h-8zM0 0h4v6H0zm44 0h4v6h-4z',
  },
  // Chevrons, as a twill runs.
  { w: 36, h: 36, d: 'M0 22 18 4l18 18v12L18 16 0 34zM13 36l5-6 5 6zM0 0h5L0 5zm36 0v5l-5-5z' },
  // Over one, under one.
  { w: 48, h: 36, d: 'M2 3h20v12H2zm24 18h20v12H26zM30 2h12v15H30zM6 20h12v15H6z' },
] as const;

/** Fills a path with a weave in one colour. */
export function woven(d: string, weave: number, colour: string, id = 'w', scale = 1): string {
  const tile = weaves[weave % weaves.length]!;
  const size = scale === 1 ? '' : ` patternTransform="scale(${scale})"`;
  return (
    `<pattern id="${id}" width="${tile.w}" height="${tile.h}" patternUnits="userSpaceOnUse"${size}>${fill(tile.d, colour)}</pattern>` +
    fill(d, `url(#${id})`)
  );
}

/** The woven hem along the foot of a drawing. */
export const hem = (ground: string, thread: string, weave: number): string =>
  fill('M0 594h1200v36H0z', ground) +
  group(woven('M0 0h1200v36H0z', weave, thread, 'h'), {
    transform: 'translate(0 594)',
    opacity: 0.55,
  });
