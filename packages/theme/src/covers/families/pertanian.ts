import { hut } from '../paint/houses.ts';
import { course, land, ridge, ripples, shine, wood } from '../paint/land.ts';
import { person } from '../paint/people.ts';
import { palm, tuft } from '../paint/plants.ts';
import type { Family, Scene } from '../paint/scene.ts';
import { birds, cloud, rain, sky, stars, sun } from '../paint/sky.ts';
import { box, disc, fill, group, keep, line, place, stamp, ticks, whole } from '../paint/svg.ts';

const seedlings = (heights: number[], height: number, colour: string, gap: number): string =>
  ticks(course(heights), colour, height, 4, gap);

/** Paddies that step down towards us, a field hut, palms on the bund. */
const paddies: Scene = ({ p, chance, take, night }) => {
  const x = [430, 800, 610][take]!;
  const terraces = [392, 444, 506, 584].map((y, at) => {
    const heights = [y + 8, y - 10, y + 6, y - 8, y + 10].map(
      (height) => height + chance.between(-6, 6),
    );
    const ground = [p.mid, p.water, p.near, p.deep][(at + take) % 4]!;
    const lower = heights.map((height) => height + 22 + at * 5);
    return (
      land(heights, ground, p.glint) +
      seedlings(lower, 17 + at * 5, at % 2 ? p.glint : p.far, 12 + at * 3)
    );
  });
  return (
    sky(p) +
    (night ? stars(p, 70) : cloud(p, 330 + take * 170, 110, 54)) +
    sun(p, 1040 - x, 190, 58 + take * 8) +
    ridge(chance, 330, 34, p.far) +
    wood(chance, 378, 44, p.mid) +
    place(palm(170, p.near, p.near), x + 130, 404) +
    place(palm(130, p.near, p.near), x + 185, 404) +
    terraces[0] +
    place(hut(p, p.rust), x, 428, 1.25) +
    terraces.slice(1).join('')
  );
};

/** A hill field (ladang) in rows, a farmer on the way up. */
const hillField: Scene = ({ p, chance, take }) => {
  const top = [300, 340, 270][take]!;
  const row = (at: number) => {
    const y = 400 + at * 38;
    return ticks(
      `M${-20 + at * 20} ${y + 70}C260 ${y - 10} 420 ${top + at * 46} 640 ${top + 30 + at * 42}S1000 ${y} 1220 ${y + 60 - take * 20}`,
      at % 2 ? p.glint : p.far,
      15 + at * 2,
      9,
      9 + at * 2,
    );
  };
  return (
    sky(p) +
    sun(p, 880 - take * 240, 180, 74, take !== 1) +
    (take === 1 ? rain(p) : birds(p.mid, 420, 150)) +
    ridge(chance, 360, 50, p.far) +
    wood(chance, 410, 36, p.mid) +
    fill(`M-20 470C260 390 420 ${top} 640 ${top + 10}S1000 400 1220 470V660H-20z`, p.near, {
      stroke: p.glint,
      'stroke-width': 3,
    }) +
    [0, 1, 2, 3, 4, 5].map(row).join('') +
    place(hut(p, p.warm), 660, top + 16, 0.95) +
    place(
      person(
        p,
        { shirt: take ? p.warm : p.cool, cloth: p.deep, head: 'hat' },
        'M-18-98l-22 34M18-98l28 22',
      ),
      420 + take * 60,
      560,
    ) +
    line(`M${462 + take * 60} 400l16 150`, p.deep, 6) +
    place(tuft(50, p.deep), 200, 600, 1.6) +
    place(tuft(40, p.deep), 1010, 600, 1.8)
  );
};

/** Rafts of seedlings on the river: the floating field. */
const raft: Scene = ({ p, chance, take, night }) => {
  const oneRaft =
    ticks('M-190 6h380', p.rust, 22, 22, 4) +
    line('M-200 18h400', p.deep, 5, { opacity: 0.6 }) +
    ticks('M-180-16h360', p.near, 34, 4, 5) +
    ticks('M-180-26h360', p.glint, 22, 3, 13) +
    ticks('M-150 34h330', p.near, 12, 40, 26);
  return (
    sky(p) +
    (night ? stars(p, 40) : cloud(p, 640 - take * 170, 100, 46)) +
    sun(p, 380 + take * 210, 196, 62) +
    ridge(chance, 318, 30, p.far) +
    wood(chance, 352, 50, p.mid) +
    box(0, 376, 1200, 260, p.water) +
    shine(380 + take * 210, 384, 560, p.glint) +
    ripples(chance, 390, 590, p.glint) +
    keep('r', oneRaft) +
    stamp('r', 360 + take * 200, 420, 0.66) +
    stamp('r', 800 - take * 190, 462, 0.9) +
    stamp('r', 560 + take * 60, 534, 1.25) +
    place(
      person(p, { shirt: p.warm, cloth: p.deep, head: 'hat' }, 'M-18-98l-14 40M18-98l44 14'),
      640 + take * 60,
      530,
      1.1,
    )
  );
};

/** Ripe ears against the sun, seen from the bund. */
const ears: Scene = ({ p, chance, take }) => {
  const ear = (lean: number, grain: string) => {
    const grains = `M${whole(lean * 0.34)} 34Q${whole(lean * 0.8)}-8 ${whole(lean * 1.75)} 92`;
    return (
      line(
        `M0 300Q0 60 ${lean * 0.5} 20T${lean * 1.7} 70M0 240q${-lean * 0.7}-60 ${-lean}-150`,
        p.near,
        8,
      ) +
      line(grains, grain, 20, { 'stroke-dasharray': '1 19' }) +
      group(line(grains, grain, 14, { 'stroke-dasharray': '1 17' }), {
        transform: 'translate(5 15)',
      })
    );
  };
  const stems = chance.many(7, -22, 22).map((shift, at) => {
    const side = at % 2 ? 1 : -1;
    return stamp(
      at % 3 ? 'a' : 'b',
      250 + at * 116 + shift,
      chance.between(240, 340),
      side * chance.between(1.05, 1.4),
    );
  });
  return (
    sky(p) +
    disc(600 + (take - 1) * 150, 250, 150, p.pale, { opacity: 0.85 }) +
    sun(p, 600 + (take - 1) * 150, 250, 104) +
    ridge(chance, 430, 26, p.far) +
    wood(chance, 480, 30, p.mid) +
    land([520, 510, 524, 512, 520], p.near, p.glint) +
    ticks('M0 560h1200', p.glint, 44, 3, 11) +
    keep('a', ear(64, p.sun)) +
    keep('b', ear(46, p.warm)) +
    stems.join('')
  );
};

export const pertanian: Family = {
  scenes: [paddies, hillField, raft, ears],
  hours: [
    'pagi',
    'siang',
    'fajar',
    'sore',
    'sore',
    'hujan',
    'malam',
    'daun',
    'senja',
    'tanah',
    'siang',
    'fajar',
  ],
};
