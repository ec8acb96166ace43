import { hall } from '../paint/houses.ts';
import { planks, wall } from '../paint/indoor.ts';
import { ridge, wood } from '../paint/land.ts';
import { person } from '../paint/people.ts';
import { leaf, palm, sprig } from '../paint/plants.ts';
import type { Family, Scene } from '../paint/scene.ts';
import { cloud, sky, sun } from '../paint/sky.ts';
import { box, disc, fill, group, keep, line, place, stamp, ticks } from '../paint/svg.ts';
import { woven } from '../paint/weave.ts';

/** The posyandu scale: a beam, a sling, a child asleep. */
const scale: Scene = ({ p, chance, take }) => {
  const x = [600, 560, 640][take]!;
  const sling =
    line('M0-220-70-70M0-220 70-70', p.deep, 6) +
    fill('M-96-76h192q16 130-96 134T-96-76z', [p.warm, p.cool, p.rust][take]!) +
    group(woven('M-94-40H94l-8 46H-86z', take, p.pale, 'v'), { opacity: 0.75 }) +
    disc(30, -84, 30, '#a8694a') +
    fill('M2-88q4-34 34-30t24 30q-30-18-58 0z', p.deep) +
    fill('M-84-78q40-36 90-4l-6 20h-80z', p.pale);
  return (
    (take === 2
      ? wall(p, x, 330, 220) + planks(p, 540, p.near)
      : sky(p) +
        cloud(p, 250, 130, 46) +
        sun(p, x + 190, 190, 62) +
        ridge(chance, 420, 36, p.far) +
        wood(chance, 470, 60, p.mid) +
        fill('M0 540q600-26 1200 0v100H0z', p.near)) +
    line('M300 600 380 70M900 600 820 70', p.rust, 18) +
    line('M330 80h540', p.rust, 24) +
    ticks('M340 80h520', p.glint, 10, 6, 16) +
    place(
      line('M0-330v60', p.deep, 7) +
        line('M-150-262h300', p.deep, 12) +
        ticks('M-140-262h280', p.sun, 12, 4, 16) +
        disc(0, -262, 44, p.pale, { stroke: p.deep, 'stroke-width': 7 }) +
        line('M0-262l18-24', p.warm, 7) +
        disc(98, -234, 20, p.warm) +
        sling,
      x,
      430,
    ) +
    (take === 1
      ? place(
          person(p, { shirt: p.cool, cloth: p.warm, head: 'veil' }, 'M-18-100l-22 40M18-100l50 4'),
          440,
          580,
          1.35,
        )
      : keep('z', sprig(3, 110, p.near, p.mid)) +
        stamp('z', 330, 590, 1.2, undefined, -10) +
        stamp('z', 880, 590, 1, undefined, 12))
  );
};

/** Healing leaves around a drop. */
const herbs: Scene = ({ p, take }) => {
  const wreath = Array.from({ length: [10, 8, 12][take]! }, (_, at, all = [10, 8, 12][take]!) => {
    const turn = (at / all) * 360;
    const angle = ((turn - 90) * Math.PI) / 180;
    return place(
      leaf([130, 170, 110][take]!, at % 2 ? p.mid : p.near, p.glint, [0.4, 0.5, 0.34][take]),
      600 + Math.cos(angle) * [120, 96, 140][take]!,
      300 + Math.sin(angle) * [120, 96, 140][take]!,
      1,
      turn + [24, 0, 50][take]!,
    );
  });
  return (
    box(0, 0, 1200, 630, p.low) +
    group(woven('M0 0h1200v630H0z', take, p.high, 'v', 2), { opacity: 0.6 }) +
    disc(600, 300, 278, p.pale) +
    ticks('M322 300a278 278 0 1 1 0 1', p.warm, 12, 10, 14) +
    wreath.join('') +
    disc(600, 300, 104, p.pale) +
    (take === 1
      ? fill('M600 366C500 300 530 220 600 268 670 220 700 300 600 366z', p.warm)
      : fill('M600 216q66 78 66 116a66 66 0 0 1-132 0q0-38 66-116z', take ? p.warm : p.cool) +
        line('M568 330a34 34 0 0 0 24 36', p.glint, 9))
  );
};

/** The health post, its fence and its garden. */
const post: Scene = ({ p, chance, take }) =>
  sky(p) +
  cloud(p, 200 + take * 120, 110, 54) +
  sun(p, 870 - take * 50, 160, 64) +
  ridge(chance, 360, 40, p.far) +
  wood(chance, 412, 64, p.mid) +
  place(palm(280, p.near, p.near), 290, 520) +
  fill('M0 512q600-30 1200 0v130H0z', p.near) +
  fill('M560 520h80l70 120H490z', p.far) +
  place(hall(p, p.pale, [p.cool, p.warm, p.mid][take]!), 600, 528, 1.25) +
  disc(600, 352, 36, p.pale) +
  fill('M600 378c-42-28-28-62 0-42 28-20 42 14 0 42z', p.warm) +
  place(
    person(p, { shirt: p.warm, cloth: p.cool, head: 'veil' }, 'M-18-100l-18 44M18-100l8 46'),
    420 + take * 26,
    580,
    0.95,
  ) +
  (take === 1
    ? ''
    : place(
        person(p, { shirt: p.sun, cloth: p.near, head: 'hair' }, 'M-18-100l-14 44M18-100l10 46'),
        480 + take * 26,
        580,
        0.62,
      )) +
  ticks('M0 586h430M770 586h430', p.pale, 50, 10, 18) +
  line('M0 584h430M770 584h430', p.pale, 7);

/** A plate of what the garden and the river give. */
const plate: Scene = ({ p, take }) => {
  const fish =
    fill('M-96 4Q-30-50 60-16L104-42Q92 0 106 38L60 18Q-20 54-96 4z', p.cool) +
    line('M-50-16q16 20 0 36M-14-2h64M-4 12h44', p.glint, 4) +
    disc(-66, -4, 6, p.deep);
  const egg = fill('M-46 0q-8-46 40-46t44 42-44 44-40-40z', p.glint) + disc(-2, -2, 20, p.sun);
  const greens = place(sprig(3, 74, p.mid, p.near), 0, 66, 1, -20);
  const rice = disc(0, 0, 72, p.glint) + ticks('M-50-20h100M-60 4h120M-44 28h90', p.far, 6, 12, 16);
  const parts = [rice, place(fish, 0, 0, 1, -14), egg, greens];
  const spots = [
    [520, 250],
    [690, 236],
    [700, 380],
    [540, 410],
  ] as const;
  return (
    box(0, 0, 1200, 630, [p.warm, p.cool, p.low][take]!) +
    group(woven('M0 0h1200v630H0z', take + 1, [p.rust, p.near, p.high][take]!, 'v', 2), {
      opacity: 0.7,
    }) +
    place(leaf(420, p.near, p.mid, 0.5), 330, 600, 1, 34) +
    place(leaf(420, p.near, p.mid, 0.5), 870, 40, 1, 208) +
    disc(610, 332, 250, p.deep, { opacity: 0.25 }) +
    disc(600, 316, 250, p.pale) +
    ticks('M372 316a228 228 0 1 1 0 1', p.warm, 10, 12, 12) +
    disc(600, 316, 200, p.low) +
    parts
      .map((part, at) => place(part, spots[(at + take) % 4]![0], spots[(at + take) % 4]![1], 1.12))
      .join('') +
    disc(612, 316, 24, p.warm) +
    disc(640, 306, 20, p.rust)
  );
};

export const kesehatan: Family = {
  scenes: [scale, herbs, post, plate],
  hours: [
    'pagi',
    'daun',
    'siang',
    'fajar',
    'fajar',
    'pagi',
    'daun',
    'pagi',
    'nila',
    'siang',
    'fajar',
    'daun',
  ],
};
