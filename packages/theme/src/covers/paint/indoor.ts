import type { Palette } from './palette.ts';
import { box, disc, fill, group, line, ticks, whole } from './svg.ts';
import { woven } from './weave.ts';

/** A wall with a pale round light behind the subject. */
export const wall = (p: Palette, x = 600, y = 290, r = 230): string =>
  box(0, 0, 1200, 630, p.low) +
  disc(x, y, r, p.pale, { opacity: 0.75 }) +
  group(ticks(`M${whole(x - r - 22)} ${y}a${r + 22} ${r + 22} 0 1 1 0 1`, p.high, 16, 4, 14), {});

/** A table or floor of planks from `y` down. */
export const planks = (p: Palette, y: number, colour: string): string =>
  box(0, y, 1200, 640 - y, colour) +
  line(`M0 ${y}h1200`, p.glint, 4) +
  line(`M0 ${y + 44}h1200M0 ${y + 92}h1200`, p.deep, 3, {
    opacity: 0.4,
    'stroke-dasharray': '320 12',
  });

/** A basket of 180×150, its foot at 0,0. */
export const basket = (p: Palette, body: string, weave: number, id: string): string => {
  const d = 'M-70 0-92-150H92L70 0z';
  return (
    fill(d, body) +
    group(woven(d, weave, p.deep, id), { opacity: 0.55 }) +
    line('M-94-150H94', p.rust, 16) +
    ticks('M-94-150H94', p.glint, 16, 5, 11) +
    line('M-72-4H72', p.rust, 10)
  );
};

/** A jar of 80×110, foot at 0,0; what is in it takes the colour of its stamp. */
export const jar = (p: Palette): string =>
  fill('M-34 0q-6 0-6-8v-70q0-20 16-20h48q16 0 16 20v70q0 8-6 8z', p.pale) +
  '<path d="M-34-2q-4 0-4-6v-52h76v52q0 6-4 6z"/>' +
  line('M-22-104h44', p.deep, 14);

/** A branch of a plant in a pot is drawn with `sprig`; this is the pot, 100 px wide, foot at 0,0. */
export const pot = (p: Palette, colour: string): string =>
  fill('M-50-84h100l-16 84h-68z', colour) +
  line('M-54-84h108', p.rust, 14) +
  ticks('M-40-44h80', p.glint, 16, 4, 12);
