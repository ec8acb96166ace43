import { klotok, reflection } from '../paint/boats.ts';
import { hall } from '../paint/houses.ts';
import { planks, wall } from '../paint/indoor.ts';
import { ridge, ripples, shine, wood } from '../paint/land.ts';
import { person, seated } from '../paint/people.ts';
import { palm, sprig, tree } from '../paint/plants.ts';
import type { Family, Scene } from '../paint/scene.ts';
import { birds, cloud, sky, stars, sun } from '../paint/sky.ts';
import { box, disc, fill, group, keep, line, place, stamp, ticks } from '../paint/svg.ts';

/** A stack of books with a seedling on it. */
const books: Scene = ({ p, take }) => {
  const colours = [p.warm, p.cool, p.sun, p.near, p.rust];
  const count = [5, 4, 3][take]!;
  const book = (at: number) => {
    const [wide, shift, y] = [360 - at * 26, [0, 26, -18, 12, -8][at]!, 520 - at * 56];
    const left = 600 + shift - wide / 2;
    return (
      fill(
        `M${left} ${y - 54}h${wide}q14 26 0 52h-${wide}q-12-26 0-52z`,
        colours[(at + take) % 5]!,
      ) +
      line(`M${left + 34} ${y - 54}v52M${left + wide - 34} ${y - 54}v52`, p.glint, 8) +
      ticks(`M${left + wide / 2 - 50} ${y - 28}h100`, p.pale, at % 2 ? 14 : 22, at % 2 ? 60 : 6, 10)
    );
  };
  const top = 520 - count * 56;
  return (
    wall(p, 600, 270, [220, 240, 250][take]) +
    planks(p, 518, p.near) +
    [0, 1, 2, 3, 4].slice(0, count).map(book).join('') +
    place(sprig([2, 3, 4][take]!, 96, p.mid, p.near), 606, top + 2) +
    place(
      box(-40, -80, 80, 80, p.cool) +
        ticks('M-40-40h80', p.glint, 14, 5, 9) +
        line('M-18-80l-10-70M4-80l4-84M20-80l16-62', p.warm, 11),
      take === 1 ? 340 : 880,
      540,
    ) +
    (take === 2
      ? place(
          line('M0 0v-150l90-60', p.deep, 9) +
            fill('M60-236l70 56-90 34z', p.warm) +
            line('M-40 0h80', p.deep, 14),
          330,
          540,
        )
      : disc(take ? 860 : 340, 516, 34, p.warm) +
        line(`M${take ? 860 : 340} 484q4-16 14-20`, p.deep, 6))
  );
};

/** The school, its flag and its tree. */
const school: Scene = ({ p, chance, take }) =>
  sky(p) +
  cloud(p, 640 - take * 180, 110, 50) +
  sun(p, 330 + take * 260, 180, 64) +
  ridge(chance, 370, 36, p.far) +
  wood(chance, 420, 60, p.mid) +
  fill('M0 514q600-24 1200 0v130H0z', p.near) +
  place(
    hall(p, p.pale, [p.warm, p.rust, p.cool][take]!),
    640 - take * 30,
    524,
    [1.3, 1.1, 1.45][take],
  ) +
  place(tree(300, p.deep, p.mid, p.far), take === 1 ? 920 : 320, 540) +
  line('M430 556V250', p.pale, 8) +
  fill('M434 250q36-12 70 0v22q-34-12-70 0z', '#c63d2f') +
  fill('M434 272q36-12 70 0v22q-34-12-70 0z', '#fdf6ea') +
  keep(
    'u',
    person(
      p,
      { shirt: p.pale, cloth: '#b5402f', head: take === 1 ? 'hair' : 'veil' },
      'M-18-98l-12 44M18-98l28-26',
    ),
  ) +
  keep(
    'w',
    person(p, { shirt: p.pale, cloth: '#b5402f', head: 'hair' }, 'M-18-98l-12 44M18-98l12 44'),
  ) +
  stamp('u', 520 + take * 20, 584, 0.62) +
  stamp('w', 600 + take * 20, 584, 0.66) +
  stamp('u', 690 + take * 20, 580, -0.62);

/** An open book whose pages become river and hills. */
const openBook: Scene = ({ p, chance, take, night }) =>
  sky(p) +
  (night ? stars(p, 60) : birds(p.mid, 440 + take * 90, 110, 4)) +
  sun(p, [600, 480, 720][take]!, 220, [100, 84, 90][take]!, take !== 1) +
  ridge(chance, 330, 40, p.far) +
  wood(chance, 366, 46, p.mid) +
  place(palm(170, p.near, p.near), 800 - take * 200, 400) +
  fill(
    'M600 420Q400 330 190 390L110 590Q380 520 600 600 820 520 1090 590L1010 390Q800 330 600 420z',
    p.rust,
  ) +
  fill('M600 406Q400 320 206 376L140 560Q400 500 600 580z', p.pale) +
  fill('M600 406Q800 320 994 376L1060 560Q800 500 600 580z', p.glint) +
  fill('M600 406Q520 372 430 360q60 60-40 90t20 70q110 10 190 60z', take ? p.mid : p.water) +
  line('M460 400q60 20 130 44M440 450q70 10 150 50M470 500q60 14 118 44', p.glint, 5, {
    'stroke-dasharray': '40 22',
  }) +
  line(
    'M660 420q150-50 300-20M670 460q150-46 310-18M676 500q160-40 330-12M680 538q120-30 240-20',
    p.far,
    9,
  ) +
  line('M600 410v170', p.deep, 5) +
  place(
    keep('b', line('M0 0q14-18 28 0q14-18 28 0', p.deep, 6)) +
      stamp('b', 0, 0) +
      stamp('b', 70, -40, 0.8) +
      stamp('b', -60, -60, 0.7),
    590,
    330,
  );

/** Children on the boat to school. */
const schoolBoat: Scene = ({ p, chance, take }) =>
  sky(p) +
  cloud(p, 300 + take * 160, 120, 50) +
  sun(p, 820 - take * 200, 190, 66) +
  ridge(chance, 310, 40, p.far) +
  wood(chance, 352, 54, p.mid) +
  (take === 2
    ? place(hall(p, p.pale, p.warm), 360, 392, 0.6)
    : place(palm(170, p.near, p.near), 320, 386)) +
  box(0, 380, 1200, 260, p.water) +
  shine(820 - take * 200, 390, 590, p.glint) +
  ripples(chance, 394, 596, p.glint) +
  place(
    keep('c', seated(p, { shirt: p.pale, cloth: '#b5402f', head: 'veil' })) +
      keep('d', seated(p, { shirt: p.pale, cloth: p.cool, head: 'hair' })) +
      (take === 1
        ? group(klotok(p, p.deep, p.warm), { transform: 'translate(0 4)' }) +
          stamp('d', -140, -36, 0.7)
        : stamp('c', -130, -20, 0.8) +
          stamp('d', -50, -16, 0.8) +
          stamp('c', 30, -16, 0.8) +
          stamp('d', 110, -18, 0.8) +
          fill('M-240-44q240 60 480 0-30 56-90 58h-300q-60-2-90-58z', p.rust) +
          line('M-222-34q222 52 444 0', p.glint, 5) +
          line('M200-90 260 40', p.deep, 8)) +
      reflection(p.deep, 200),
    600,
    500,
    1.1,
  );

export const pendidikan: Family = {
  scenes: [books, school, openBook, schoolBoat],
  hours: [
    'fajar',
    'siang',
    'senja',
    'pagi',
    'pagi',
    'fajar',
    'pagi',
    'siang',
    'daun',
    'pagi',
    'malam',
    'sore',
  ],
};
