import { jukung } from '../paint/boats.ts';
import { stiltHouse } from '../paint/houses.ts';
import { course, land, ridge, ripples, shine, wood } from '../paint/land.ts';
import { person } from '../paint/people.ts';
import { palm, tree, tuft } from '../paint/plants.ts';
import type { Family, Scene } from '../paint/scene.ts';
import { cloud, rain, sky, stars, sun } from '../paint/sky.ts';
import { box, fill, group, keep, line, place, stamp, ticks, whole } from '../paint/svg.ts';

/** Haze: bare trunks fade towards a red sun. */
const haze: Scene = ({ p, chance, take }) => {
  const trunks = (count: number, foot: number, height: number, colour: string, width: number) => {
    const grown = chance.many(count, -40, 40).map((shift, at) => {
      const x = whole(120 + (at * 960) / (count - 1) + shift);
      const h = whole(height * chance.between(0.6, 1.1));
      const [lean, side] = [at % 2 ? 8 : -8, at % 3 ? 1 : -1];
      /** Twigs leave the stem at two heights, thinner than it. */
      const twig = (share: number, out: number, up: number) =>
        `M${whole(x + lean * share)} ${whole(foot - h * share)}q${whole(out * 0.7)}-${whole(up * 0.3)} ${out}-${up}`;
      return [
        `M${x} ${foot}q0-${h >> 1} ${lean}-${h}`,
        twig(0.5, 34 * side, 52) + twig(0.72, -28 * side, 44),
      ] as const;
    });
    return (
      line(grown.map(([stem]) => stem).join(''), colour, width) +
      line(grown.map(([, twigs]) => twigs).join(''), colour, whole(width * 0.45))
    );
  };
  return (
    sky(p) +
    sun(p, [600, 480, 730][take]!, [220, 250, 200][take]!, [96, 120, 80][take]!, false) +
    group(line('M-40 190h700M400 250h900M-40 320h560', p.pale, 34), { opacity: 0.35 }) +
    ridge(chance, 400, 20, p.far) +
    trunks(9, 430, 190, p.far, 7) +
    land([440, 430, 446, 432, 440], p.mid) +
    trunks(7, 470, 260, p.mid, 10) +
    group(line('M-40 430h640M700 470h600', p.low, 30), { opacity: 0.4 }) +
    land([500, 490, 506, 488, 500], p.near, p.far) +
    (take === 1 ? place(tree(250, p.deep, p.near), 840, 540) : trunks(4, 540, 300, p.near, 15)) +
    fill('M0 540q300-20 600 0t600-8v110H0z', p.deep) +
    ticks('M0 566h1200', p.mid, 26, 4, 21) +
    place(tuft(56, p.deep), 380, 548, 1.4) +
    place(tuft(60, p.deep), 820, 548, 1.3)
  );
};

/** The gauge at the landing, and quiet water. */
const gauge: Scene = ({ p, chance, take, night }) => {
  const level = [440, 400, 470][take]!;
  return (
    sky(p) +
    (take === 1 ? rain(p) : night ? stars(p, 50) : cloud(p, 200, 120, 60)) +
    sun(p, 860 - take * 60, 170, 62, take !== 1) +
    ridge(chance, 300, 36, p.far) +
    wood(chance, 344, 50, p.mid) +
    place(stiltHouse(p, p.pale, p.warm, night), 330, 400, 1) +
    place(palm(180, p.near, p.near), 220, 386) +
    box(0, 384, 1200, 260, p.water) +
    ripples(chance, 392, 590, p.glint) +
    box(556, 100, 88, 530, p.pale) +
    box(556, 100, 22, 530, p.warm) +
    ticks('M600 112v480', p.deep, 44, 5, 35) +
    ticks('M589 132v460', p.deep, 22, 5, 35) +
    box(544, 92, 112, 16, p.deep) +
    fill(`M0 ${level + 60}q150-14 300 0t300 0 300 0 300 0V640H0z`, p.near, { opacity: 0.72 }) +
    line(`M500 ${level + 54}q50-12 100-2t100 2`, p.glint, 5) +
    place(jukung(p.deep, p.glint), 850, level + 60, 1)
  );
};

/** The village's wooden bell (kentongan) under the eaves. */
const bell: Scene = ({ p, chance, take, night }) => {
  const x = [600, 660, 540][take]!;
  return (
    sky(p) +
    (night ? stars(p, 10) : '') +
    sun(p, x - 40, 250, 110, take === 0) +
    ridge(chance, 420, 40, p.far) +
    wood(chance, 470, 60, p.mid) +
    (take === 1 ? rain(p) : '') +
    place(stiltHouse(p, p.pale, p.warm, night), 330, 560, 0.9) +
    place(stiltHouse(p, p.pale, p.rust, night), 900, 552, 0.75) +
    fill('M0 552q600-30 1200 0v90H0z', p.near) +
    fill('M180 0h840l90 96H90z', p.rust) +
    ticks('M150 30h900M110 66h980', p.deep, 6, 4, 27) +
    line('M90 100h1020', p.deep, 18) +
    line(`M${x} 104v70`, p.deep, 8) +
    place(
      fill('M-62 0q0-34 62-34T62 0v250q0 36-62 36T-62 250z', p.rust) +
        fill('M-62 0q0-34 62-34v320q-62 0-62-36z', p.warm) +
        fill('M-13 40q13-18 26 0v160q-13 18-26 0z', p.deep) +
        ticks('M-62 14h124M-62 236h124', p.glint, 12, 6, 10) +
        group(
          line(
            'M-96 60q-28 60 0 120M-132 40q-42 80 0 160M96 60q28 60 0 120M132 40q42 80 0 160',
            p.warm,
            7,
          ),
          { opacity: take === 2 ? 0 : 0.8 },
        ) +
        place(
          line('M0 0v150', p.deep, 9) + line('M0 150v26', p.sun, 26),
          104,
          -50,
          1,
          take * 8 - 8,
        ),
      x,
      200,
    )
  );
};

/** A canal block of logs holds the water in the peat. */
const block: Scene = ({ p, chance, take }) => {
  const logs =
    'M440 430v150M486 424v160M532 420v166M578 418v168M624 418v168M670 420v166M716 424v160M762 430v150';
  return (
    sky(p) +
    (take === 1 ? rain(p) : cloud(p, 640, 110, 52)) +
    sun(p, 420 + take * 130, 170, 66) +
    ridge(chance, 310, 26, p.far) +
    wood(chance, 352, 60, p.mid) +
    fill('M0 392h1200v250H0z', p.near) +
    fill('M556 392h88l260 250H296z', p.water) +
    shine(600, 400, 440, p.glint) +
    ticks(course([410, 400, 412, 400, 410]), p.mid, 30, 5, 18) +
    keep('l', tree(230, p.deep, p.mid, p.far)) +
    stamp('l', 250, 470, 1) +
    stamp('l', 950, 470, -1.1) +
    fill('M392 440h416l30 50H362z', p.cool, { opacity: 0.5 }) +
    line(logs, p.rust, 38) +
    line(logs, p.warm, 12, { 'stroke-dasharray': '30 40 70 20' }) +
    line('M400 460h400M392 520h416', p.deep, 18) +
    ticks('M404 460h392M396 520h408', p.glint, 8, 5, 41) +
    place(
      person(
        p,
        { shirt: p.warm, cloth: p.deep, head: take === 2 ? 'hair' : 'hat' },
        'M-18-100l-26 38M18-100l40 20',
      ),
      360 - take * 10,
      540,
      1.1,
    ) +
    place(tuft(60, p.deep), 900, 580, 1.5) +
    ripples(chance, 592, 630, p.glint)
  );
};

export const kebencanaan: Family = {
  scenes: [haze, gauge, bell, block],
  hours: [
    'asap',
    'pagi',
    'sore',
    'siang',
    'fajar',
    'hujan',
    'hujan',
    'hujan',
    'tanah',
    'malam',
    'senja',
    'daun',
  ],
};
