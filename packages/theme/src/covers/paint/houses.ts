import type { Palette } from './palette.ts';
import { box, fill, line, ticks } from './svg.ts';

/** A house on stilts, 150 px wide, its foot at 0,0; lamps are lit when `lit`. */
export const stiltHouse = (p: Palette, wall: string, roof: string, lit = false): string =>
  line('M-56 0v-50M-20 0v-50M20 0v-50M56 0v-50', p.deep, 8) +
  line('M70 0 46-46', p.deep, 6) +
  box(-66, -106, 132, 60, wall) +
  fill('M-86-98-50-152h100l36 54z', roof) +
  ticks('M-64-112h128M-54-130h108', p.deep, 6, 3, 15) +
  box(-48, -88, 28, 26, lit ? p.sun : p.deep) +
  box(14, -90, 26, 44, p.deep);

/** A field hut: a roof on poles, its foot at 0,0. */
export const hut = (p: Palette, roof: string): string =>
  line('M-34 0v-70M34 0v-70M-38-34h76', p.deep, 7) +
  box(-34, -66, 68, 34, p.rust) +
  fill('M-58-58 0-116 58-58z', roof) +
  line('M-44-62 0-106M44-62 0-106', p.deep, 3);

/** A long house (rumah betang), 560 px wide, its foot at 0,0. */
export const longHouse = (p: Palette, wall: string, roof: string, lit = false): string =>
  ticks('M-250-40h500', p.deep, 84, 9, 33) +
  line('M-40 0 0-84M-22 0 18-84', p.deep, 6) +
  ticks('M-31-42h40', p.deep, 4, 40, 9) +
  box(-264, -150, 528, 74, wall) +
  line('M-270-80h540', p.deep, 8) +
  fill('M-300-138-246-226h492l54 88z', roof) +
  line('M-262-222l-22-30M262-222l22-30', roof, 9) +
  ticks('M-276-150h552M-258-178h516M-244-205h488', roof === p.deep ? p.near : p.deep, 5, 3, 19) +
  ticks('M-230-112h460', lit ? p.sun : p.deep, 32, 22, 44);

/** A school or hall on the ground, 360 px wide, with a veranda of posts. */
export const hall = (p: Palette, wall: string, roof: string): string =>
  box(-170, -104, 340, 104, wall) +
  box(-190, -12, 380, 14, p.deep) +
  fill('M-206-96-150-176h300l56 80z', roof) +
  ticks('M-178-110h356M-164-134h328M-150-158h300', p.deep, 5, 3, 19) +
  box(-22, -76, 44, 64, p.deep) +
  ticks('M-140-58h330', p.deep, 36, 34, 28) +
  line('M-178-4v-90M-92-4v-90M92-4v-90M178-4v-90', p.rust, 9);
