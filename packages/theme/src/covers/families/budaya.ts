import { longHouse } from '../paint/houses.ts';
import { planks, wall } from '../paint/indoor.ts';
import { ridge, wood } from '../paint/land.ts';
import { palm, tuft } from '../paint/plants.ts';
import type { Family, Scene } from '../paint/scene.ts';
import { birds, sky, stars, sun } from '../paint/sky.ts';
import { box, disc, fill, group, keep, line, place, stamp, ticks, whole } from '../paint/svg.ts';
import { woven } from '../paint/weave.ts';

const lozenge = (x: number, y: number, w: number, h: number): string =>
  `M${whole(x - w)} ${whole(y)}l${whole(w)}-${whole(h)} ${whole(w)} ${whole(h)}-${whole(w)} ${whole(h)}z`;

/** A mat seen close: nested lozenges between woven bands. */
const mat: Scene = ({ p, take }) => {
  const step = [300, 240, 400][take]!;
  const tall = [170, 150, 196][take]!;
  const nest = (shrink: number, colour: string) =>
    fill(lozenge(0, 0, (step / 2) * shrink, tall * shrink), colour);
  const inner = take === 2 ? [0.92, 0.76, 0.62, 0.44, 0.28, 0.12] : [0.94, 0.72, 0.54, 0.34, 0.16];
  const colours = [p.deep, p.warm, p.pale, p.rust, p.sun, p.deep];
  return (
    box(0, 0, 1200, 630, [p.rust, p.warm, p.near][take]!) +
    woven('M0 0h1200v630H0z', take + 1, p.deep, 'g', 1) +
    box(0, 110, 1200, 374, [p.warm, p.rust, p.mid][take]!) +
    keep(
      'n',
      inner.map((shrink, at) => nest(shrink, colours[at]!)).join('') +
        fill(
          [-1, 1]
            .map((side) => lozenge(step / 2, side * tall * 0.74, step * 0.13, tall * 0.17))
            .join(''),
          p.sun,
        ),
    ) +
    [-3, -2, -1, 0, 1, 2].map((at) => stamp('n', 600 + at * step, 297)).join('') +
    ticks('M0 110h1200M0 484h1200', p.pale, 18, 9, 9) +
    ticks('M0 92h1200M0 502h1200', p.deep, 10, 24, 12)
  );
};

/** A long house under a great moon or sun. */
const betang: Scene = ({ p, chance, take, night }) =>
  sky(p) +
  (night ? stars(p, 80) : birds(p.mid, 300, 120, 4)) +
  sun(p, [600, 760, 470][take]!, [210, 190, 230][take]!, [130, 84, 104][take]!, take !== 0) +
  ridge(chance, 380, 40, p.far) +
  wood(chance, 430, 60, p.mid) +
  place(palm(270, p.near, p.near), 250 + take * 20, 530) +
  place(palm(220, p.near, p.near), 940, 530) +
  fill('M0 524q600-34 1200 0v120H0z', p.near) +
  place(
    longHouse(p, [p.rust, p.warm, p.rust][take]!, p.deep, night || take === 0),
    600,
    536,
    [1.15, 1.3, 1.05][take],
  ) +
  place(tuft(44, p.deep), 330, 590) +
  place(tuft(54, p.deep), 880, 596);

/** Gongs hung from a carved beam. */
const gongs: Scene = ({ p, take }) => {
  const gong = (x: number, y: number, r: number) =>
    line(`M${x - r * 0.5} 116L${x} ${y - r * 0.6} ${x + r * 0.5} 116`, p.deep, 5) +
    disc(x + 8, y + 10, r, p.deep, { opacity: 0.3 }) +
    disc(x, y, r, p.rust) +
    disc(x, y, r * 0.88, p.warm) +
    disc(x, y, r * 0.6, p.sun) +
    ticks(
      `M${x - r * 0.74} ${y}a${r * 0.74} ${r * 0.74} 0 1 1 0 1`,
      p.rust,
      Math.round(r * 0.12),
      5,
      13,
    ) +
    disc(x, y, r * 0.26, p.rust) +
    disc(x - r * 0.05, y - r * 0.06, r * 0.17, p.glint);
  const rows = [
    [
      [330, 260, 76],
      [600, 320, 128],
      [870, 260, 76],
    ],
    [
      [300, 330, 100],
      [520, 300, 84],
      [710, 280, 70],
      [872, 262, 58],
    ],
    [
      [460, 300, 112],
      [760, 320, 136],
    ],
  ][take] as [number, number, number][];
  return (
    box(0, 0, 1200, 630, p.low) +
    group(woven('M0 0h1200v630H0z', take, p.high, 'g', 2), { opacity: 0.5 }) +
    line('M140 104h920', p.deep, 40) +
    ticks('M150 104h900', p.sun, 16, 12, 14) +
    line('M190 104v520M1010 104v520', p.deep, 24) +
    rows.map(([x, y, r]) => gong(x, y, r)).join('') +
    fill('M0 552h1200v90H0z', p.near) +
    ticks('M0 566h1200', p.glint, 16, 10, 10)
  );
};

/** A round hat of leaf and rattan, with its rings, laid on a cloth. */
const hat: Scene = ({ p, take }) => {
  const wheel = (count: number, from: number, to: number, half: number, colour: string, turn = 0) =>
    fill(
      Array.from({ length: count }, (_, at) => {
        const point = (angle: number, r: number) =>
          `${Math.round(600 + Math.cos(angle) * r)} ${Math.round(298 + Math.sin(angle) * r)}`;
        const angle = ((at + turn) / count) * 2 * Math.PI;
        return `M${point(angle - half / count, from)}L${point(angle, to)} ${point(angle + half / count, from)}`;
      }).join(''),
      colour,
    );
  const ring = (r: number, width: number, on: number, off: number, colour: string) =>
    ticks(`M${600 - r} 298a${r} ${r} 0 1 1 0 1`, colour, width, on, off);
  const petals = [12, 16, 10][take]!;
  return (
    (take === 1
      ? wall(p) + planks(p, 500, p.near)
      : box(0, 0, 1200, 630, [p.cool, p.low, p.rust][take]!)) +
    group(woven('M0 0h1200v630H0z', take + 2, take === 1 ? p.high : p.deep, 'g', 2), {
      opacity: 0.3,
    }) +
    disc(612, 316, 276, p.deep, { opacity: 0.3 }) +
    disc(600, 298, 276, p.sun) +
    ring(268, 16, 10, 10, p.rust) +
    wheel(petals, 246, 150, 2.6, p.warm) +
    wheel(petals, 150, 246, 1.6, p.rust, 0.5) +
    disc(600, 298, 150, p.pale) +
    ring(140, 18, 12, 12, p.deep) +
    wheel(petals / 2, 122, 50, 2.5, p.warm) +
    wheel(petals / 2, 50, 118, 1.2, p.cool, 0.5) +
    disc(600, 298, 50, p.deep) +
    ring(36, 14, 6, 6, p.sun) +
    disc(600, 298, 14, p.warm)
  );
};

export const budaya: Family = {
  scenes: [mat, betang, gongs, hat],
  hours: [
    'tanah',
    'senja',
    'fajar',
    'nila',
    'sore',
    'pagi',
    'nila',
    'tanah',
    'nila',
    'malam',
    'tanah',
    'anggrek',
  ],
};
