import { hall } from '../paint/houses.ts';
import { planks, wall } from '../paint/indoor.ts';
import { ridge, wood } from '../paint/land.ts';
import { leaf, palm, sprig } from '../paint/plants.ts';
import type { Family, Scene } from '../paint/scene.ts';
import { birds, sky, stars, sun } from '../paint/sky.ts';
import { box, disc, fill, group, line, place, ticks } from '../paint/svg.ts';
import { woven } from '../paint/weave.ts';

/** A tear-off calendar on the wall, a leaf as its bookmark. */
const calendar: Scene = ({ p, chance, take }) => {
  const rows = [4, 1, 2][take]!;
  const marked = Math.floor(chance.between(0, rows * 5));
  const days = Array.from(
    { length: rows * 5 },
    (_, at) => `M${-140 + (at % 5) * 70} ${138 + (Math.floor(at / 5) - rows + 1) * 56}h0`,
  );
  const page = [
    '',
    disc(0, 0, 64, p.sun) + ticks('M-90 0a90 90 0 1 1 0 1', p.warm, 22, 6, 13),
    place(leaf(130, p.mid, p.glint, 0.5), 0, 36, 1, -34) +
      place(leaf(130, p.near, p.glint, 0.5), 0, 36, 1, 34),
  ][take]!;
  return (
    wall(p, 600, 290, [250, 236, 262][take]) +
    (take === 1
      ? planks(p, 540, p.near)
      : group(woven('M0 500h1200v130H0z', take, p.far, 'v', 2), { opacity: 0.6 })) +
    place(
      box(-196, -214, 420, 460, p.deep).replace('/>', ' opacity=".2"/>') +
        box(-210, -230, 420, 460, p.pale) +
        box(-210, -230, 420, 120, [p.warm, p.cool, p.rust][take]!) +
        group(woven('M-210-146h420v36h-420z', take, p.pale, 'x'), { opacity: 0.7 }) +
        line('M-120-256v50M-40-256v50M40-256v50M120-256v50', p.deep, 12) +
        page +
        line(days.join(''), p.far, 34) +
        line(days[marked]!, p.warm, 46) +
        line(days[marked]!, p.sun, 18) +
        fill('M210 230l-70 0 70-60z', p.low),
      600,
      310,
      1,
      [-3, 2, 4][take],
    ) +
    place(leaf(190, p.mid, p.glint), take === 1 ? 380 : 800, 560, 1, take === 1 ? -30 : 30) +
    place(leaf(150, p.near, p.glint), take === 1 ? 350 : 830, 570, 1, take === 1 ? -66 : 66)
  );
};

/** The sun's way over the day, above the fields. */
const dayArc: Scene = ({ p, chance, take, night }) => {
  const suns = 7;
  const now = [3, 1, 5][take]!;
  const at = (step: number) => {
    const angle = Math.PI * (1 - (step + 0.5) / suns);
    return [600 + Math.cos(angle) * 330, 440 - Math.sin(angle) * 330] as const;
  };
  return (
    sky(p) +
    (night ? stars(p, 40) : '') +
    line('M270 440a330 330 0 0 1 660 0', p.glint, 6, { 'stroke-dasharray': '2 17' }) +
    Array.from({ length: suns }, (_, step) =>
      step === now ? '' : disc(...at(step), 20, p.glint, { opacity: 0.7 }),
    ).join('') +
    sun(p, ...at(now), 66) +
    ridge(chance, 420, 40, p.far) +
    wood(chance, 460, 50, p.mid) +
    place(hall(p, p.pale, p.warm), 600, 536, 1.05) +
    place(palm(210, p.near, p.near), 360, 540) +
    fill('M0 530q600-30 1200 0v110H0z', p.near) +
    ticks('M0 566q600-30 1200 0', p.mid, 26, 4, 17)
  );
};

/** A month woven as a mat: one square is the day. */
const month: Scene = ({ p, chance, take }) => {
  const day = Math.floor(chance.between(8, 26));
  const cell = (at: number) => [264 + (at % 7) * 98, 40 + Math.floor(at / 7) * 106] as const;
  const [x, y] = cell(day);
  const cells = (rest: number) =>
    Array.from({ length: 35 }, (_, at) => at)
      .filter((at) => at % 2 === rest && at !== day)
      .map((at) => `M${cell(at).join(' ')}h84v92h-84z`)
      .join('');
  return (
    box(0, 0, 1200, 630, [p.rust, p.near, p.low][take]!) +
    group(woven('M0 0h1200v630H0z', take, take === 2 ? p.high : p.deep, 'v', 2), {
      opacity: 0.45,
    }) +
    box(236, 14, 728, 570, p.deep) +
    fill(cells(0), p.pale) +
    fill(cells(1), [p.sun, p.low, p.far][take]!) +
    group(woven(cells(1), take + 1, [p.warm, p.mid, p.near][take]!, 'x'), { opacity: 0.5 }) +
    box(x - 10, y - 10, 104, 112, p.warm) +
    disc(x + 42, y + 46, 34, p.sun) +
    ticks(`M${x - 2} ${y + 46}a44 44 0 1 1 0 1`, p.glint, 10, 4, 8) +
    place(leaf(180, p.mid, p.glint), 250, 600, 1, -20) +
    place(leaf(180, p.mid, p.glint), 960, 600, 1, 24)
  );
};

/** Chairs under a canopy, before the guests come. */
const canopy: Scene = ({ p, chance, take, night }) => {
  const colour = [p.warm, p.cool, p.rust][take]!;
  return (
    sky(p) +
    (night ? stars(p, 60) : birds(p.mid, 180, 120)) +
    sun(p, [860, 340, 900][take]!, 170, 60) +
    ridge(chance, 380, 44, p.far) +
    wood(chance, 430, 60, p.mid) +
    fill('M0 500q600-20 1200 0v140H0z', p.near) +
    line('M310 560V260M890 560V260M450 520V270M750 520V270', p.pale, 12) +
    fill('M270 270Q430 150 600 130 770 150 930 270z', p.pale) +
    fill(
      'M380 200q-50 34-110 70h110q20-60 60-104zM600 130q-80 40-90 140h90zM600 130q170 20 220 140H690q-10-90-90-140z',
      colour,
    ) +
    line('M290 272h640', colour, 40, { 'stroke-dasharray': '0 53' }) +
    (take === 2
      ? place(sprig(3, 80, p.mid, p.deep), 600, 470)
      : box(540, 420, 120, 70, p.rust) + ticks('M546 440h108', p.glint, 16, 5, 11)) +
    fill('M400 512h400l90 74H310z', p.pale) +
    group(woven('M400 512h400l90 74H310z', take + 1, colour, 'v'), { opacity: 0.7 }) +
    line('M400 512h400M310 586h580', p.deep, 5) +
    [440, 540, 660, 760]
      .map(
        (x, at) =>
          disc(x, 548 + (at % 2) * 8, 17, p.deep) +
          disc(x, 545 + (at % 2) * 8, 15, p.glint) +
          disc(x, 545 + (at % 2) * 8, 8, p.warm),
      )
      .join('')
  );
};

export const agenda: Family = {
  scenes: [calendar, dayArc, month, canopy],
  hours: [
    'fajar',
    'siang',
    'tanah',
    'pagi',
    'pagi',
    'fajar',
    'daun',
    'sore',
    'daun',
    'senja',
    'nila',
    'malam',
  ],
};
