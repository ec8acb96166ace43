import { hall, stiltHouse } from '../paint/houses.ts';
import { ridge, wood } from '../paint/land.ts';
import { person } from '../paint/people.ts';
import { palm, tuft } from '../paint/plants.ts';
import type { Palette } from '../paint/palette.ts';
import type { Family, Scene } from '../paint/scene.ts';
import { birds, cloud, sky, stars, sun } from '../paint/sky.ts';
import { box, disc, fill, group, keep, line, place, stamp, ticks, whole } from '../paint/svg.ts';
import { woven } from '../paint/weave.ts';

/** Two kinds of neighbour with arms at work, kept under a and b; each stamp brings the shirt. */
const crew = (p: Palette, arms: string, cap: 'hat' | 'hair' = 'hat'): string =>
  keep('a', person(p, { cloth: p.deep, head: cap }, arms)) +
  keep('b', person(p, { cloth: p.cool, head: 'veil' }, arms));

const shirts = (p: Palette): string[] => [p.warm, p.sun, p.cool, p.pale, p.rust];

/** A house is carried to its new place. */
const carry: Scene = ({ p, chance, take }) =>
  sky(p) +
  cloud(p, 240 + take * 300, 110, 50) +
  sun(p, 850 - take * 240, 180, 70) +
  ridge(chance, 380, 44, p.far) +
  wood(chance, 440, 50, p.mid) +
  fill('M0 530q600-30 1200 0v110H0z', p.near) +
  ticks('M0 560q600-30 1200 0', p.mid, 26, 4, 17) +
  crew(p, 'M-18-104l-16-40M18-104l16-40', take === 1 ? 'hair' : 'hat') +
  [330, 430, 540, 660, 770, 870]
    .map((x, at) => stamp(at % 2 ? 'a' : 'b', x, 556, 0.86, shirts(p)[(at + take) % 5]))
    .join('') +
  (take === 1
    ? line('M280 424h640', p.rust, 30) + ticks('M280 424h640', p.warm, 14, 50, 22)
    : place(stiltHouse(p, p.pale, [p.warm, p.warm, p.cool][take]!), 600, 440, 1.75) +
      line('M270 432h660', p.rust, 18)) +
  [380, 490, 610, 720, 830]
    .map((x, at) => stamp(at % 2 ? 'b' : 'a', x, 584, 0.98, shirts(p)[(at + take + 2) % 5]))
    .join('');

/** Everybody sweeps, hoes and rakes along the ditch. */
const clean: Scene = ({ p, chance, take }) => {
  const tool = line('M0 40v-150', p.rust, 7) + fill('M-22 36h44l8 34h-60z', p.deep);
  return (
    sky(p) +
    (take === 1 ? '' : birds(p.mid, 420, 130)) +
    sun(p, 330 + take * 250, 170, 66) +
    ridge(chance, 360, 40, p.far) +
    wood(chance, 410, 60, p.mid) +
    keep('k', stiltHouse(p, p.pale, p.warm)) +
    stamp('k', 300, 480, 1.05) +
    (take === 1 ? place(palm(260, p.near, p.near), 880, 500) : stamp('k', 910, 476, -0.95)) +
    fill('M0 470q600-20 1200 0v170H0z', p.near) +
    fill('M0 560q300-30 600-4t600-12v36q-300-8-600 10T0 600z', p.water) +
    crew(p, 'M-18-104l-14 44M18-104l34 34', take === 2 ? 'hair' : 'hat') +
    keep('t', tool) +
    [400, 530, 660, 790]
      .map(
        (x, at) =>
          stamp(
            'abaa'[(at + take) % 4]!,
            x + ((at * 37) % 20),
            540 + (at % 2) * 14,
            at % 2 ? -1.05 : 1.05,
            shirts(p)[(at + take) % 5],
          ) + stamp('t', x + (at % 2 ? -46 : 56), 500, 1, undefined, at % 2 ? 12 : -12),
      )
      .join('') +
    (take === 1 ? '' : place(tuft(46, p.deep), 310, 590))
  );
};

/** A shared meal on long mats, seen from above. */
const meal: Scene = ({ p, take }) => {
  const sitter = '<path d="M-50 0q0-32 50-32T50 0 0 26-50 0z"/>' + disc(0, -4, 23, p.deep);
  const colours = [p.warm, p.sun, [p.cool, p.rust, p.rust][take]!, p.pale];
  const dish = disc(0, 0, 40, p.glint) + disc(0, 0, 29, p.warm) + disc(8, -6, 10, p.mid);
  const count = [6, 7, 5][take]!;
  const row = (y: number, turn: number) =>
    Array.from({ length: count }, (_, at) =>
      place(
        `<use href="#u" fill="${colours[(at * 2 + take + (turn ? 1 : 0)) % 4]}"/>`,
        600 + (at - (count - 1) / 2) * (700 / count),
        y,
        1,
        turn,
      ),
    ).join('');
  return (
    box(0, 0, 1200, 630, [p.rust, p.near, p.cool][take]!) +
    ticks('M0 50h1200M0 170h1200M0 290h1200M0 410h1200M0 530h1200', p.deep, 118, 3, 56) +
    box(120, 150, 960, 290, p.pale) +
    group(woven('M120 150h960v290H120z', take, p.far, 'v', 2), { opacity: 0.7 }) +
    ticks('M120 164h960M120 426h960', p.rust, 16, 9, 9) +
    keep('u', sitter) +
    keep('d', dish) +
    row(128, 180) +
    row(470, 0) +
    [360, 480, 600, 720, 840]
      .map((x, at) => stamp('d', x, 296 + (at % 2 ? 26 : -22), at === 2 ? 1.35 : 1))
      .join('') +
    [420, 540, 660, 780]
      .map((x, at) => fill(`M${x - 26} ${at % 2 ? 250 : 340}q26-30 52 0-26 30-52 0z`, p.mid))
      .join('')
  );
};

/** The square on a festive day. */
const feast: Scene = ({ p, chance, take, night }) => {
  const bunting = (y: number, sag: number) =>
    line(`M-20 ${y}q620 ${sag} 1240 0`, p.pale, 4) +
    Array.from({ length: 4 }, (_, colour) =>
      fill(
        [0, 4, 8]
          .map(
            (at) =>
              `M${(at + colour) * 106 - 10} ${y + 8 + whole(Math.sin(((at + colour) / 11) * Math.PI) * sag * 0.44)}h52l-26 48z`,
          )
          .join(''),
        [p.warm, p.pale, p.cool, p.sun][colour]!,
      ),
    ).join('');
  return (
    sky(p) +
    (night ? stars(p, 50) : cloud(p, 200, 190, 46)) +
    sun(p, 600, 260, 100, !night) +
    ridge(chance, 380, 40, p.far) +
    wood(chance, 430, 56, p.mid) +
    fill('M0 500q600-26 1200 0v140H0z', p.near) +
    place(
      take === 2 ? stiltHouse(p, p.pale, p.warm, true) : hall(p, p.pale, p.rust),
      600,
      512,
      take === 2 ? 1.5 : 1.1,
    ) +
    bunting(60 + take * 14, 60) +
    crew(
      p,
      take === 1 ? 'M-18-104l-34-30M18-104l34-30' : 'M-18-104l-14 46M18-104l30-40',
      take ? 'hair' : 'hat',
    ) +
    [350, 450, 560, 660, 760, 860]
      .map((x, at) =>
        stamp(
          at % 3 ? 'a' : 'b',
          x + ((at * 31) % 24),
          566 + ((at * 17) % 22),
          at % 2 ? -0.95 : 0.95,
          shirts(p)[(at + take) % 5],
        ),
      )
      .join('')
  );
};

export const kegiatan: Family = {
  scenes: [carry, clean, meal, feast],
  hours: [
    'pagi',
    'siang',
    'tanah',
    'senja',
    'sore',
    'pagi',
    'pagi',
    'siang',
    'fajar',
    'sore',
    'nila',
    'malam',
  ],
};
