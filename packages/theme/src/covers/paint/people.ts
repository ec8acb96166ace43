import type { Palette } from './palette.ts';
import { disc, fill, line } from './svg.ts';

export interface Look {
  /** Left out, the shirt takes the colour of its stamp. */
  shirt?: string;
  cloth: string;
  /** Hat of palm leaf, veil, or bare hair. */
  head: 'hat' | 'veil' | 'hair';
}

const skin = '#a8694a';

const worn = (d: string, colour?: string): string =>
  colour ? fill(d, colour) : `<path d="${d}"/>`;

/**
 * A standing person of about 150 px, feet at 0,0, seen in silhouette and without a face. `arms` is
 * the course of the near and the far arm from the shoulders at -18,-104 and 18,-104.
 */
export const person = (p: Palette, { shirt, cloth, head }: Look, arms: string): string =>
  (head === 'veil'
    ? fill('M-20-64h40l10 62h-60z', cloth)
    : line('M-11-56-14-8M11-56 14-8', cloth, 19)) +
  worn('M-24-100q0-14 14-14h20q14 0 14 14l-3 50h-42z', shirt) +
  line(arms, skin, 11) +
  disc(0, -130, 17, skin) +
  (head === 'hat'
    ? fill('M-46-132q46-46 92 0-46 12-92 0z', p.pale)
    : head === 'veil'
      ? fill('M-20-112q-6-40 20-40t20 40l8 22h-56z', cloth) + disc(2, -130, 11, skin)
      : fill('M-18-130q-2-20 18-20t18 20q-16-12-36 0z', p.deep));

/** A person seated on the ground, seen from the front, base at 0,0. */
export const seated = (p: Palette, { shirt, cloth, head }: Look): string =>
  fill('M-46 0q-4-26 30-28h32q34 2 30 28z', cloth) +
  worn('M-26-22l4-48q2-12 14-12h16q12 0 14 12l4 48z', shirt) +
  disc(0, -100, 17, skin) +
  (head === 'veil'
    ? fill('M-20-80q-6-42 20-42t20 42l10 18h-60z', cloth) + disc(0, -100, 11, skin)
    : fill('M-18-100q-2-20 18-20t18 20q-18-10-36 0z', p.deep));
