import type { Palette } from './palette.ts';
import { box, fill, line, ticks } from './svg.ts';

/** A klotok: a long river boat with a roof, 360 px, its waterline at 0,0. */
export const klotok = (p: Palette, hull: string, roof: string): string =>
  box(-96, -84, 190, 52, p.pale) +
  ticks('M-90-58h184', p.deep, 30, 26, 20) +
  fill('M-116-80q8-22 34-22h170q18 0 24 22z', roof) +
  line('M-86-92h172', p.deep, 3) +
  fill('M-196-60q34 26 74 28h240q44-2 78-26l-24 64q-8 14-30 14h-270q-34 0-44-20z', hull) +
  line('M-186-46q34 22 68 24h232q36-2 66-20', p.glint, 4) +
  line('M150-34v-34M150-62h26', p.deep, 6);

/** A jukung: a slim canoe, 260 px, its waterline at 0,0. */
export const jukung = (hull: string, edge: string): string =>
  fill('M-140-34q140 44 280 0-22 48-60 52h-160q-38-4-60-52z', hull) +
  line('M-130-28q130 40 260 0', edge, 4);

/** Still water's answer to a hull: broken strokes of its colour. */
export const reflection = (colour: string, half: number): string =>
  line(
    `M${-half + 30} 22h${half * 2 - 60}M${-half + 70} 38h${half * 2 - 150}M${-half + 40} 54h${half}`,
    colour,
    7,
    { opacity: 0.45, 'stroke-dasharray': '110 26 60 18' },
  );
