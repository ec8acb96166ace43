import { land, ridge, ripples, shine, wood } from '../paint/land.ts';
import { leaf, sprig, tuft } from '../paint/plants.ts';
import type { Family, Scene } from '../paint/scene.ts';
import { rain, sky, stars, sun } from '../paint/sky.ts';
import { box, disc, fill, group, keep, line, place, stamp, ticks, whole } from '../paint/svg.ts';

/** The swamp forest on its roots, doubled in black water. */
const swamp: Scene = ({ p, chance, take, night }) => {
  const trunk = (x: number, width: number, foot: number) =>
    `M${x - width / 2}-20q${width * 0.2} ${foot * 0.6} ${-width * 0.15} ${foot - 60}q${-width * 0.5} 50 ${-width * 1.3} 80h${width * 1.3}l${width * 0.45}-46 ${width * 0.45} 46h${width * 1.3}q${-width} -40 ${-width * 1.3}-80q${-width * 0.4}-${whole(foot * 0.3)} ${-width * 0.1}-${whole(foot - 60)}z`.replace(
      /-?\d+\.\d+/g,
      (number) => String(whole(+number)),
    );
  const back = chance
    .many(8, -40, 40)
    .map((shift, at) => `M${whole(140 + at * 132 + shift)} 0v400`)
    .join('');
  const front = [
    [330, 64],
    [620, 44],
    [850, 78],
  ].map(([x, w], at) =>
    trunk(
      x! + [0, 60, -40][take]! + chance.between(-24, 24),
      w! * [1, 0.8, 1.2][take]!,
      446 + at * 8,
    ),
  );
  return (
    sky(p) +
    (night ? stars(p, 40) : '') +
    sun(p, [560, 720, 600][take]!, 210, 100, false) +
    line(back, p.far, 14) +
    wood(chance, 330, 40, p.far) +
    line(back, p.mid, 22, { transform: 'translate(64 0)' }) +
    wood(chance, 392, 30, p.mid) +
    box(0, 420, 1200, 220, p.water) +
    shine([560, 720, 600][take]!, 430, 590, p.glint) +
    fill(
      front.map((d) => d.replace(/\d+\.\d+/g, (number) => String(whole(+number)))).join(''),
      p.deep,
    ) +
    line('M-20 30q200 60 380 0t420 10 440-20', p.near, 90) +
    line('M-20 66q200 60 380 0t420 10 440-20', p.near, 70, {
      'stroke-dasharray': '0 66 0 40 0 92',
    }) +
    ticks('M-20 20q200 60 380 0t420 10 440-20', p.deep, 46, 4, 17) +
    ripples(chance, 450, 600, p.glint) +
    (take === 1 ? rain(p) : line('M470 60q30 120 0 200M740 60q-20 90 10 150', p.near, 6)) +
    place(tuft(60, p.near), 480, 520, 1.3) +
    place(tuft(54, p.near), 740, 540, 1.3)
  );
};

/** A hornbill on its branch. */
const hornbill: Scene = ({ p, chance, take, night }) => {
  const bird =
    fill('M-40-40q10-60 70-64 50-2 74 40 34 70 10 150l-40 8q-90-30-114-134z', p.deep) +
    fill('M70 84 50 260h22l16-90 10 96h22L112 70z', p.deep) +
    fill('M56 206h60l3 26H54z', p.pale) +
    fill('M-28-20q26 70 108 84L60 92Q-20 70-40-10z', p.pale) +
    line('M10-60q60 30 90 110M30-80q54 30 84 90', p.near, 5) +
    fill('M-52-84q-4-52 48-54 46 2 44 54-6 40-40 56-40-10-52-56z', p.deep) +
    fill('M-44-100q-70-6-104 62 50-24 112-22z', p.warm) +
    fill('M-34-128q-40-34-84-4 0-14 20-30 44-30 84 22z', p.rust) +
    line('M-142-42q50-30 106-36', p.deep, 5) +
    disc(-16, -98, 9, p.warm) +
    disc(-16, -98, 4, p.deep);
  return (
    sky(p) +
    (night ? stars(p, 30) : '') +
    sun(p, [600, 560, 640][take]!, 270, [190, 150, 170][take]!, take === 1) +
    ridge(chance, 500, 40, p.far) +
    wood(chance, 548, 60, p.mid) +
    line('M-20 470q300-40 620-14t620-70', p.near, 30) +
    line('M860 440q60-60 150-70M260 452q-50-70-120-90', p.near, 16) +
    ticks('M-20 468q300-40 620-14t620-70', p.deep, 12, 3, 33) +
    place(bird, 590, 300, [1.25, 1.1, 1.35][take]) +
    keep('z', sprig(3, 90, p.near, p.mid)) +
    stamp('z', 1010, 372, 1, undefined, 40) +
    stamp('z', 140, 366, 1, undefined, -50) +
    place(leaf(150, p.deep, p.near), 300, 460, 1, 150) +
    place(leaf(150, p.deep, p.near), 900, 440, 1, 200)
  );
};

/** A wild orchid, seen close. */
const orchid: Scene = ({ p, chance, take }) => {
  const petal = (turn: number, length: number, wide: number, colour: string) =>
    place(leaf(length, colour, p.glint, wide), 0, 0, 1, turn);
  const flower =
    [0, 128, 232].map((turn) => petal(turn, 118, 0.46, p.pale)).join('') +
    [68, 292].map((turn) => petal(turn, 128, 0.72, p.glint)).join('') +
    fill('M-34 0q-6 74 34 84 40-10 34-84-34-30-68 0z', p.warm) +
    line('M-14 20v34M0 16v48M14 20v34', p.rust, 5) +
    disc(0, 0, 17, p.sun);
  const spots = [
    [
      [600, 250, 1.35],
      [420, 360, 0.85],
      [800, 190, 0.8],
      [350, 480, 0.55],
    ],
    [
      [520, 220, 1.1],
      [720, 330, 1.1],
      [400, 360, 0.7],
    ],
    [
      [600, 300, 1.8],
      [840, 470, 0.7],
    ],
  ][take] as [number, number, number][];
  return (
    box(0, 0, 1200, 630, p.near) +
    disc(600, 280, 300, p.mid, { opacity: 0.6 }) +
    keep('v', leaf(430, p.deep, p.mid, 0.17)) +
    chance
      .many(9, -6, 6)
      .map((shift, at) =>
        stamp(
          'v',
          at % 2 ? 980 : 250,
          680,
          1,
          undefined,
          [-58, -56, -30, -24, 26, 18, 62, 50, -4][at]! + shift,
        ),
      )
      .join('') +
    line('M250 640Q340 420 600 260T900 110', p.far, 12) +
    keep('o', flower) +
    spots
      .map(([x, y, size], at) =>
        group(stamp('o', 0, 0, size), {
          transform: `translate(${x} ${y}) rotate(${[-6, 24, -30, 40][at]})`,
        }),
      )
      .join('') +
    disc(880, 130, 22, p.pale) +
    disc(920, 96, 16, p.pale)
  );
};

/** The river winds through the forest, seen as the hornbill sees it. */
const meander: Scene = ({ p, chance, take }) => {
  const river = [
    'M420-40C700 60 260 190 520 280S900 380 640 500 560 620 600 700',
    'M-40 330C160 60 320 120 420 300S640 560 760 330 1000 120 1240 330',
    'M760-40C340 60 900 200 640 320S240 420 480 560 520 640 500 700',
  ][take]!;
  const rows = [20, 80, 150, 215, 285, 350, 420, 485, 560].map(
    (y) =>
      `M${whole(chance.between(-600, -20))} ${y}q300 ${whole(chance.between(-30, 30))} 620 0t640 0t640 0`,
  );
  return (
    box(0, 0, 1200, 630, p.near) +
    keep('r', `<path d="${rows.join('')}"/>`) +
    (
      [
        ['mid', 62, '0 82 0 61 0 120'],
        ['deep', 46, '0 143 0 97 0 211'],
        ['mid', 30, '0 113 0 171'],
        ['far', 22, '0 171 0 247'],
      ] as const
    )
      .map(
        ([role, width, gaps]) =>
          `<use href="#r" stroke="${p[role]}" stroke-width="${width}" stroke-dasharray="${gaps}"/>`,
      )
      .join('') +
    line(river, p.deep, 116) +
    line(river, p.pale, 96) +
    line(river, p.water, 80) +
    line(river, p.glint, 5, { 'stroke-dasharray': '70 60 24 90', transform: 'translate(12 0)' }) +
    (take === 1
      ? ''
      : place(
          fill('M-6-40q6-14 12 0v70q-6 14-12 0z', p.warm) +
            line('M-3 40-20 90M3 40l17 50', p.glint, 4),
          560,
          300,
          1.1,
          50,
        )) +
    keep('b', fill('M0 0q-50-46-120-20 60 0 100 40l20 40 20-40q40-40 100-40Q50-46 0 0z', p.pale)) +
    stamp('b', 760 - take * 70, 200, 0.9) +
    stamp('b', 880 - take * 70, 270, 0.6) +
    land([640, 630, 640], p.deep)
  );
};

export const lingkungan: Family = {
  scenes: [swamp, hornbill, orchid, meander],
  hours: [
    'pagi',
    'sore',
    'daun',
    'siang',
    'hujan',
    'fajar',
    'anggrek',
    'sore',
    'malam',
    'senja',
    'pagi',
    'daun',
  ],
};
