import { longHouse, stiltHouse } from '../paint/houses.ts';
import { jukung } from '../paint/boats.ts';
import { planks, wall } from '../paint/indoor.ts';
import { land, ridge, wood } from '../paint/land.ts';
import { leaf, palm, sprig, tree } from '../paint/plants.ts';
import type { Palette } from '../paint/palette.ts';
import type { Family, Scene } from '../paint/scene.ts';
import { sky, stars, sun } from '../paint/sky.ts';
import { box, disc, fill, group, keep, line, place, stamp, ticks } from '../paint/svg.ts';
import { woven } from '../paint/weave.ts';

/** Small pictures of 200×150, their middle at 0,0. */
const views = (p: Palette): string[] => [
  box(-100, -75, 200, 150, p.low) +
    disc(30, -20, 30, p.sun) +
    fill('M-100 20q60-50 110-10t90-10v75h-200z', p.mid) +
    fill('M-100 50q80-30 200 0v25h-200z', p.near),
  box(-100, -75, 200, 150, p.far) +
    fill('M-100 10h200v65h-200z', p.water) +
    place(jukung(p.deep, p.glint), 0, 40, 0.5) +
    disc(-50, -34, 20, p.glint),
  box(-100, -75, 200, 150, p.sun) +
    place(leaf(120, p.near, p.glint), -10, 66, 1, -18) +
    place(leaf(110, p.mid, p.glint), 10, 66, 1, 26),
  box(-100, -75, 200, 150, p.low) +
    fill('M-70 70v-56h140v56z', p.warm) +
    fill('M-90 18-60-34H60l30 52z', p.rust) +
    box(-14, 30, 28, 40, p.deep),
];

/** Frames on a plank wall. */
const frames: Scene = ({ p, take }) => {
  const places = [
    [
      [600, 290, 1.3, 0],
      [326, 196, 0.8, 2],
      [326, 392, 0.8, 1],
      [874, 196, 0.8, 3],
      [874, 392, 0.8, 0],
    ],
    [
      [460, 180, 1, 3],
      [740, 180, 1, 0],
      [460, 410, 1, 1],
      [740, 410, 1, 2],
    ],
    [
      [430, 300, 1.2, 1],
      [740, 190, 0.9, 3],
      [740, 400, 1, 0],
      [980, 300, 0.8, 2],
      [210, 300, 0.7, 2],
    ],
  ][take] as [number, number, number, number][];
  return (
    box(0, 0, 1200, 630, [p.near, p.low, p.rust][take]!) +
    ticks(
      'M0 40h1200M0 160h1200M0 280h1200M0 400h1200M0 520h1200',
      take === 1 ? p.high : p.deep,
      118,
      3,
      66,
    ) +
    views(p)
      .map((view, at) => keep(`v${at}`, view))
      .join('') +
    keep(
      'f',
      box(-116, -86, 240, 188, p.deep).replace('/>', ' opacity=".3"/>') +
        box(-122, -97, 244, 194, p.rust) +
        ticks('M-122-88h244M-122 88h244', p.sun, 10, 6, 10) +
        box(-108, -83, 216, 166, p.pale),
    ) +
    places
      .map(([x, y, size, view], at) =>
        place(`<use href="#f"/><use href="#v${view}"/>`, x, y, size, at % 2 ? 2 : -1),
      )
      .join('')
  );
};

/** Prints hung on a line between two trees. */
const prints: Scene = ({ p, chance, take, night }) =>
  sky(p) +
  (night ? stars(p, 50) : '') +
  sun(p, 600 + (take - 1) * 190, 190, 84, !night) +
  ridge(chance, 400, 40, p.far) +
  wood(chance, 450, 60, p.mid) +
  land([530, 520, 534, 522, 530], p.near, p.far) +
  (take === 1
    ? keep('t', palm(420, p.deep, p.deep)) + stamp('t', 200, 600) + stamp('t', 1000, 600)
    : keep('t', tree(480, p.deep, p.near, p.far)) + stamp('t', 190, 600) + stamp('t', 1010, 600)) +
  line('M190 220Q600 330 1010 220', p.deep, 5) +
  views(p)
    .map((view, at) => ((at - take + 4) % 4 === 3 ? '' : keep(`v${at}`, view)))
    .join('') +
  keep('f', box(-112, -88, 224, 204, p.pale) + box(-10, -106, 20, 32, p.warm)) +
  [
    [380, 370, -4],
    [600, 388, 3],
    [820, 370, -2],
  ]
    .map(([x, y, turn], at) =>
      place(`<use href="#f"/><use href="#v${(at + take) % 4}"/>`, x!, y!, 0.88, turn),
    )
    .join('');

/** A window that frames the long house. */
const opening: Scene = ({ p, chance, take, night }) =>
  box(0, 0, 1200, 630, [p.rust, p.warm, p.near][take]!) +
  group(woven('M0 0h1200v630H0z', take, p.deep, 'v', 2), { opacity: 0.45 }) +
  `<svg x="310" y="50" width="580" height="440" viewBox="220 60 760 576">${sky(p)}${night ? stars(p, 50) : ''}${sun(p, 560 + take * 60, 230, 90, !night)}${ridge(chance, 390, 50, p.far)}${wood(chance, 450, 56, p.mid)}${fill('M0 540h1200v100H0z', p.near)}${take === 1 ? place(stiltHouse(p, p.pale, p.rust, night), 600, 560, 1.8) : place(longHouse(p, p.rust, p.deep, true), 600, 560, 1.05)}</svg>` +
  fill('M290 30h620v480H290zM330 66v400h540V66z', p.deep, { 'fill-rule': 'evenodd' }) +
  ticks('M300 48h600M300 490h600', p.sun, 12, 8, 12) +
  line('M600 66v400', p.deep, 14) +
  fill('M330 66 190 30v470l140-34zM870 66l140-36v470l-140-34z', p.pale, { opacity: 0.9 }) +
  line(
    'M310 100 206 78M310 150 206 134M310 200 206 190M310 250 206 246M310 300 206 302M310 350 206 358M310 400 206 414M890 100l104-22M890 150l104-16M890 200l104-10M890 250l104-4M890 300l104 2M890 350l104 8M890 400l104 14',
    p.far,
    9,
  ) +
  place(sprig(3, 90, p.mid, p.near), take === 1 ? 420 : 780, 600, 1, 10);

/** A camera on a woven mat. */
const camera: Scene = ({ p, take }) =>
  wall(p, 600, 280, [240, 220, 256][take]) +
  planks(p, 500, p.near) +
  group(woven('M0 500h1200v130H0z', take, p.sun, 'v', 2), { opacity: 0.4 }) +
  views(p)
    .slice(0, 2)
    .map((view, at) =>
      place(
        box(-112, -88, 224, 204, p.pale) + view,
        at ? 850 : 350,
        [430, 380, 430][take]!,
        0.86,
        at ? 12 : -10,
      ),
    )
    .join('') +
  place(
    line('M-170-60q-90-200 60-230 110-20 220 0 150 30 60 230', p.rust, 14) +
      box(-70, -146, 140, 50, p.deep) +
      fill(
        'M-190-84q0-24 24-24h332q24 0 24 24V100q0 24-24 24h-332q-24 0-24-24z',
        [p.warm, p.cool, p.rust][take]!,
      ) +
      group(woven('M-190-40h380v110h-380z', take + 1, p.deep, 'x'), { opacity: 0.4 }) +
      disc(0, 14, 104, p.deep) +
      disc(0, 14, 84, p.pale) +
      disc(0, 14, 68, p.deep) +
      disc(0, 14, 46, p.cool) +
      disc(-16, -4, 14, p.glint) +
      ticks('M-94 14a94 94 0 1 1 0 1', p.glint, 10, 3, 11) +
      disc(140, -74, 15, p.sun) +
      line('M-150-120h50', p.deep, 18),
    600,
    [400, 392, 410][take]!,
    [1.1, 1, 1.2][take],
  );

export const galeri: Family = {
  scenes: [frames, prints, opening, camera],
  hours: [
    'pagi',
    'sore',
    'senja',
    'fajar',
    'daun',
    'pagi',
    'fajar',
    'daun',
    'nila',
    'senja',
    'malam',
    'nila',
  ],
};
