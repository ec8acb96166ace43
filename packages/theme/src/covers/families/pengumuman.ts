import { stiltHouse } from '../paint/houses.ts';
import { planks, wall } from '../paint/indoor.ts';
import { ridge, wood } from '../paint/land.ts';
import { person } from '../paint/people.ts';
import { palm, sprig } from '../paint/plants.ts';
import type { Palette } from '../paint/palette.ts';
import type { Family, Scene } from '../paint/scene.ts';
import { cloud, sky, stars, sun } from '../paint/sky.ts';
import { box, disc, fill, group, keep, line, place, stamp, ticks } from '../paint/svg.ts';
import { woven } from '../paint/weave.ts';

/** A sheet of 150×190 with lines instead of words, its middle at 0,0. */
const sheet = (p: Palette, mark: string): string =>
  box(-75, -95, 150, 190, p.pale) +
  box(-75, -95, 150, 22, mark) +
  line('M-52-44h104M-52-16h104M-52 12h80M-52 40h96', p.far, 9) +
  disc(40, 70, 14, mark);

/** The notice board under its little roof. */
const board: Scene = ({ p, chance, take, night }) =>
  sky(p) +
  (night ? stars(p, 40) : cloud(p, 200 + take * 300, 100, 46)) +
  sun(p, 960 - take * 330, 170, 60) +
  ridge(chance, 380, 40, p.far) +
  wood(chance, 430, 60, p.mid) +
  fill('M0 530q600-26 1200 0v110H0z', p.near) +
  line('M360 590V160M840 590V160', p.rust, 20) +
  box(330, 190, 540, 290, p.rust) +
  box(350, 208, 500, 254, p.near) +
  group(woven('M350 208h500v254H350z', take, p.deep, 'v'), { opacity: 0.5 }) +
  fill('M290 196 380 110h440l90 86z', p.warm) +
  ticks('M320 178h570M350 148h500', p.deep, 6, 4, 23) +
  place(sheet(p, p.warm), [480, 600, 450][take]!, 340, 1, -3) +
  (take === 1
    ? place(sheet(p, p.cool), 430, 345, 0.8, 4) + place(sheet(p, p.sun), 770, 350, 0.8, -4)
    : place(sheet(p, p.cool), take ? 610 : 690, 334, take ? 0.95 : 1.1, 3) +
      (take ? place(sheet(p, p.sun), 760, 340, 0.8, -2) : '')) +
  place(
    person(
      p,
      { shirt: p.warm, cloth: p.cool, head: take === 1 ? 'hat' : 'veil' },
      'M-18-100l-14 46M18-100l30-26',
    ),
    take === 1 ? 900 : 310,
    586,
    1.15,
  );

/** A loudspeaker above the village. */
const speaker: Scene = ({ p, chance, take, night }) => {
  const x = [540, 620, 480][take]!;
  return (
    sky(p) +
    (night ? stars(p, 70) : cloud(p, 300, 130, 46)) +
    sun(p, x - 190, 250, 76, !night) +
    ridge(chance, 400, 40, p.far) +
    wood(chance, 450, 64, p.mid) +
    keep('k', stiltHouse(p, p.pale, p.warm, night)) +
    stamp('k', 330, 556, 0.9) +
    stamp('k', 790, 550, 1) +
    (take === 1 ? '' : stamp('k', 930, 560, 0.8)) +
    fill('M0 540q600-30 1200 0v100H0z', p.near) +
    line(`M${x} 610V190`, p.deep, 14) +
    place(
      fill('M-30-26h50L150-92q18 92 0 184L20 26h-50q-10-26 0-52z', p.warm) +
        fill('M150-92q26 92 0 184-20-92 0-184z', p.rust) +
        line('M-36-18v36', p.deep, 18) +
        ticks('M60-36v72M110-60v120', p.glint, 10, 6, 12) +
        line('M206-70q36 70 0 140M250-104q54 104 0 208M294-138q72 138 0 276', p.warm, 10, {
          opacity: 0.85,
        }),
      x,
      190,
      [1, 1.15, 0.95][take],
      [-8, 0, -14][take],
    ) +
    place(palm(220, p.deep, p.deep), 240, 580)
  );
};

/** A letter with a woven border and a seal. */
const letter: Scene = ({ p, take }) =>
  box(0, 0, 1200, 630, [p.near, p.rust, p.cool][take]!) +
  group(woven('M0 0h1200v630H0z', take, p.deep, 'v', 2), { opacity: 0.5 }) +
  place(
    box(-200, -244, 420, 520, p.deep).replace('/>', ' opacity=".25"/>') +
      (take === 1 ? group(box(-210, -250, 420, 500, p.low), { transform: 'rotate(-7)' }) : '') +
      box(-210, -260, 420, 520, p.pale) +
      box(-210, -260, 420, 56, p.warm) +
      group(woven('M-210-260h420v56h-420z', take + 1, p.pale, 'x'), { opacity: 0.8 }) +
      disc(0, -140, 36, p.sun) +
      ticks('M-36-140a36 36 0 1 1 0 1', p.rust, 12, 5, 8) +
      line('M-150-66h300M-150-24h300M-150 18h240M-150 84h300M-150 126h200', p.far, 15) +
      disc(130, 190, 44, p.rust) +
      ticks('M98 190a32 32 0 1 1 0 1', p.glint, 8, 6, 8) +
      line('M-150 196q40-40 60 0t60-10', p.deep, 6),
    600,
    296,
    1.04,
    [-4, 3, 5][take],
  ) +
  place(sprig(4, 110, p.mid, p.deep), take === 1 ? 930 : 270, 620, 1, take === 1 ? 16 : -14) +
  (take === 2
    ? place(line('M0 0 150-190', p.rust, 22) + line('M-16 20 0 0', p.deep, 10), 870, 440)
    : '');

/** A megaphone among leaves. */
const horn: Scene = ({ p, take }) =>
  wall(p, 600, 290, [236, 250, 220][take]) +
  group(woven('M0 490h1200v140H0z', take + 2, p.far, 'v', 2), { opacity: 0.6 }) +
  (take === 1 ? planks(p, 520, p.near) : '') +
  place(sprig(4, 120, p.mid, p.near), 400, 560, 1, -24) +
  place(sprig(4, 120, p.near, p.mid), 790, 570, 1, 22) +
  place(
    fill('M-150-50q-50 50 0 100h90L150 150q50-150 0-300L-60-50z', p.warm) +
      fill('M150-150q60 150 0 300-44-150 0-300z', p.rust) +
      fill('M-90 50l30 120h56L-40 50z', p.deep) +
      group(woven('M-60-50h70v100h-70z', take, p.pale, 'x'), { opacity: 0.85 }) +
      line('M-120-30q-20 30 0 60', p.glint, 8) +
      line('M236-60l70-30M246 0h84M236 60l70 30', p.warm, 16),
    560,
    320,
    [1, 1.12, 0.95][take],
    [-14, -8, -22][take],
  );

export const pengumuman: Family = {
  scenes: [board, speaker, letter, horn],
  hours: [
    'pagi',
    'sore',
    'nila',
    'daun',
    'fajar',
    'pagi',
    'tanah',
    'fajar',
    'malam',
    'senja',
    'pagi',
    'nila',
  ],
};
