import { stiltHouse } from '../paint/houses.ts';
import { planks, pot, wall } from '../paint/indoor.ts';
import { ridge, wood } from '../paint/land.ts';
import { palm, sprig } from '../paint/plants.ts';
import type { Family, Scene } from '../paint/scene.ts';
import { cloud, sky, stars, sun } from '../paint/sky.ts';
import { box, disc, fill, group, keep, line, place, stamp, ticks } from '../paint/svg.ts';
import { woven } from '../paint/weave.ts';

const arcs = (x: number, y: number, colour: string, count = 4): string =>
  line(
    Array.from({ length: count }, (_, at) => {
      const r = 46 + at * 44;
      return `M${x - r} ${y - r * 0.4}a${r} ${r} 0 0 1 ${r * 2} 0`;
    }).join(''),
    colour,
    9,
    { opacity: 0.85 },
  );

/** A phone that holds a river, with waves going out. */
const phone: Scene = ({ p, chance, take }) => {
  const screen =
    box(-104, -180, 208, 360, p.low) +
    disc(take * 30 - 30, -70, 46, p.sun) +
    fill('M-104-10q50-60 104-20t104-20v230h-208z', p.far) +
    fill('M-104 40q60-40 110-6t98-6v160h-208z', p.mid) +
    fill('M-10 44q-60 40 30 64t-60 92h120q40-60-20-96t-10-60z', p.water) +
    fill('M-104 120q40-30 70 10t-10 60h-60z', p.near) +
    line('M-30 140h60', p.pale, 12);
  return (
    wall(p, 600, 290, [250, 230, 262][take]) +
    group(woven('M0 470h1200v160H0z', take, p.far, 'v', 2), { opacity: 0.7 }) +
    arcs(600, 150, p.warm, take === 1 ? 2 : 4) +
    place(sprig(4, 110, p.mid, p.near), 440, 580, 1, -14 - take * 4) +
    place(sprig(3, 120, p.near, p.mid), 770, 580, 1, 16) +
    place(
      fill('M-128-190q0-30 30-30h196q30 0 30 30v380q0 30-30 30h-196q-30 0-30-30z', p.deep) +
        screen +
        line('M-24 200h48', p.glint, 5),
      600,
      356,
      1,
      [0, -7, 6][take],
    ) +
    ridge(chance, 604, 8, p.near)
  );
};

/** A mast above the wood, and the houses it reaches. */
const mast: Scene = ({ p, chance, take, night }) => {
  const x = [600, 540, 690][take]!;
  return (
    sky(p) +
    (night ? stars(p, 90) : cloud(p, 200, 150, 50)) +
    sun(p, x + (take === 1 ? 210 : -190), 210, 66, !night) +
    arcs(x, 200, p.warm, 4) +
    ridge(chance, 380, 40, p.far) +
    wood(chance, 430, 66, p.mid) +
    line(
      `M${x - 52} 540L${x - 8} 200M${x + 52} 540L${x + 8} 200M${x - 14} 250h28M${x - 21} 300h42M${x - 29} 360h58M${x - 37} 430h74`,
      p.deep,
      9,
    ) +
    line(`M${x - 14} 250l35 50-50 60 66 70M${x + 14} 250l-35 50 50 60-66 70`, p.deep, 5) +
    disc(x, 190, 15, p.warm) +
    fill('M0 520q600-40 1200 0v120H0z', p.near) +
    keep('k', stiltHouse(p, p.pale, p.warm, true)) +
    stamp('k', 330, 572, 1.05) +
    stamp('k', 880, 572, 1.15) +
    (take === 2
      ? place(palm(220, p.deep, p.deep), 480, 580)
      : stamp('k', 770 - take * 90, 556, 0.7)) +
    place(palm(200, p.deep, p.deep), 1010, 580)
  );
};

/** A laptop on the table by the window. */
const desk: Scene = ({ p, chance, take, night }) => {
  const x = [560, 640, 600][take]!;
  return (
    box(0, 0, 1200, 630, p.high) +
    woven('M0 0h1200v470H0z', take + 1, p.low, 'v', 2) +
    box(300, 40, 600, 330, p.rust) +
    `<svg x="318" y="56" width="564" height="300" viewBox="200 60 800 420">${sky(p)}${night ? stars(p, 60) : ''}${sun(p, 480 + take * 140, 200, 70)}${ridge(chance, 350, 40, p.far)}${wood(chance, 410, 60, p.mid)}</svg>` +
    line('M600 50v310M310 200h580', p.rust, 12) +
    planks(p, 470, p.near) +
    place(
      fill('M-180-220q0-16 16-16h328q16 0 16 16v220h-360z', p.deep) +
        box(-162, -218, 324, 196, p.pale) +
        box(-162, -218, 324, 40, p.warm) +
        line('M-130-144h120M-130-112h90M-130-80h110M-130-48h70', p.far, 12) +
        box(20, -152, 122, 104, p.water) +
        fill('M20-48v-40l40-34 34 40 20-16 28 30v20z', p.mid) +
        fill('M-180 0h360l44 34h-448z', p.cool) +
        ticks('M-176 12h352', p.glint, 6, 16, 9),
      x,
      506,
    ) +
    place(
      pot(p, p.warm) + place(sprig(3, 80, p.mid, p.deep), 0, -84),
      take === 1 ? 330 : 866,
      540,
      0.95,
    ) +
    place(
      box(-32, -60, 64, 60, p.pale) + line('M32-46q30 0 26 22t-28 14', p.pale, 10),
      take === 1 ? 900 : 300,
      560,
    )
  );
};

/** A village seen as a net: houses on the river, joined by threads. */
const net: Scene = ({ p, take, night }) => {
  const spots: [number, number][] = [
    [
      [330, 250],
      [600, 170],
      [870, 260],
      [420, 450],
      [760, 470],
    ],
    [
      [360, 170],
      [840, 180],
      [600, 310],
      [350, 470],
      [850, 480],
    ],
    [
      [310, 330],
      [520, 190],
      [730, 330],
      [540, 490],
      [890, 190],
    ],
  ][take] as [number, number][];
  const threads = spots.flatMap(([x, y], at) =>
    spots
      .slice(at + 1)
      .filter(([a, b]) => Math.hypot(a - x, b - y) < 420)
      .map(([a, b]) => `M${x} ${y - 50}Q${(x + a) / 2} ${Math.min(y, b) - 130} ${a} ${b - 50}`),
  );
  return (
    box(0, 0, 1200, 630, night ? p.near : p.far) +
    ticks('M0 60h1200M0 190h1200M0 320h1200M0 450h1200M0 580h1200', p.mid, 60, 5, 31) +
    fill(
      'M-20 400C200 300 300 420 500 380S760 220 900 330 1100 420 1220 300v110C1100 520 1000 520 880 430S660 380 520 470 200 400-20 520z',
      p.water,
    ) +
    line('M-20 450C200 350 300 470 500 425S760 270 900 380 1100 470 1220 350', p.glint, 4, {
      'stroke-dasharray': '70 50 24 90',
    }) +
    keep('k', stiltHouse(p, p.pale, p.warm, true)) +
    spots
      .map(
        ([x, y], at) =>
          disc(x, y, 88, p.near, { opacity: 0.55 }) + stamp('k', x, y + 40, at === 1 ? 1 : 0.82),
      )
      .join('') +
    line(threads.join(''), p.glint, 5, { 'stroke-dasharray': '2 13' }) +
    spots.map(([x, y]) => disc(x, y - 86, 11, p.sun)).join('')
  );
};

export const literasiDigital: Family = {
  scenes: [phone, mast, desk, net],
  hours: [
    'pagi',
    'senja',
    'daun',
    'pagi',
    'nila',
    'malam',
    'sore',
    'malam',
    'fajar',
    'siang',
    'malam',
    'nila',
  ],
};
