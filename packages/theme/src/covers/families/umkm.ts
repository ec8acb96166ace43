import { basket, jar, planks, wall } from '../paint/indoor.ts';
import { ridge, wood } from '../paint/land.ts';
import { person } from '../paint/people.ts';
import { leaf, palm } from '../paint/plants.ts';
import type { Family, Scene } from '../paint/scene.ts';
import { cloud, sky, stars, sun } from '../paint/sky.ts';
import { box, disc, fill, group, keep, line, place, stamp, ticks } from '../paint/svg.ts';

const bananas = (colour: string, stem: string): string =>
  line('M0 0v26', stem, 8) +
  line('M-4 24q-34 10-32 54M-2 26q-14 20-12 60M4 26q16 20 12 58M8 24q32 10 30 50', colour, 17);

/** A stall by the road with a striped awning. */
const stall: Scene = ({ p, chance, take, night }) => {
  const x = 600;
  const stripe = [p.warm, p.cool, p.rust][take]!;
  return (
    sky(p) +
    (night ? stars(p, 30) : cloud(p, 180, 110, 50)) +
    sun(p, 930 - take * 30, 160, 60, !night) +
    ridge(chance, 370, 40, p.far) +
    wood(chance, 420, 60, p.mid) +
    place(palm(250, p.near, p.near), 270 + take * 40, 520) +
    fill('M0 520q600-30 1200 0v120H0z', p.near) +
    place(
      line('M-210 0v-300M210 0v-300', p.deep, 14) +
        box(-204, -250, 408, 130, night ? p.sun : p.deep) +
        place(
          person(
            p,
            { shirt: p.sun, cloth: p.cool, head: take === 1 ? 'hair' : 'veil' },
            'M-18-100l-24 36M18-100l28 34',
          ),
          -30 + take * 30,
          -86,
        ) +
        place(bananas(p.sun, p.deep), -150, -262) +
        place(bananas(p.glint, p.deep), 150 - take * 40, -262, 0.9) +
        box(-230, -122, 460, 122, p.warm) +
        ticks('M-216-60h440', p.deep, 110, 4, 30) +
        line('M-240-124h480', p.pale, 16) +
        keep('j', jar(p)) +
        [-180, -116, 118, 176]
          .map((at, index) =>
            stamp('j', at, -132, 0.7, [p.warm, p.sun, p.rust][(index + take) % 3]),
          )
          .join('') +
        fill('M-260-262-216-346h432l44 84z', p.pale) +
        fill(
          'M-216-346h54l-13 84h-85zM-108-346h54l-5 84h-78zM0-346h54l20 84H0zM108-346h54l33 84h-73z',
          stripe,
        ) +
        line('M-245-262h500', stripe, 34, { 'stroke-dasharray': '0 54.5' }),
      x,
      556,
    )
  );
};

/** Baskets and a rolled mat on the floor. */
const woven: Scene = ({ p, take }) => {
  const mat =
    line('M-130 0h240', p.sun, 74) +
    ticks('M-150 0h270', p.rust, 74, 7, 21) +
    disc(122, 0, 37, p.warm) +
    line('M122-20a20 20 0 1 1-20 20q0-12 12-12', p.deep, 5);
  return (
    wall(p, [600, 560, 640][take], 280, 230) +
    planks(p, 480, p.near) +
    place(basket(p, p.sun, 3, 'a'), 470 - take * 20, 500, [1.3, 1, 1.5][take]) +
    place(leaf(170, p.mid, p.glint), 735, 330, 1, 24) +
    place(leaf(190, p.near, p.glint), 715, 330, 1, -16) +
    place(basket(p, p.warm, take, 'b'), 720 + take * 15, 510, [1, 1.45, 0.95][take]) +
    place(basket(p, p.pale, 2, 'c'), 590, 552, 0.66) +
    place(mat, [860, 330, 860][take]!, 548, 0.85) +
    (take === 1
      ? disc(470, 540, 34, p.warm) + disc(430, 556, 30, p.rust)
      : disc(410, 560, 30, p.warm) + disc(360, 552, 34, p.sun))
  );
};

/** Shelves of what the village makes: honey, crisps, sambal. */
const shelves: Scene = ({ p, chance, take }) => {
  const fills = [p.warm, p.sun, p.rust, p.mid, p.cool];
  const row = (y: number, count: number, scale: number, offset: number) =>
    Array.from({ length: count }, (_, at) => {
      const x = 600 + (at - (count - 1) / 2) * (104 * scale);
      const [inside, tall] = [fills[(at * 2 + offset) % 5]!, chance.between(0.85, 1.15)];
      return (at + offset) % 4 === 3
        ? stamp('b', x, y, 0.44 * scale)
        : stamp('j', x, y, scale * tall, inside);
    }).join('') +
    line(`M250 ${y + 8}h700`, p.rust, 18) +
    line(`M250 ${y + 3}h700`, p.glint, 3);
  return (
    box(0, 0, 1200, 630, p.low) +
    ticks('M60 0v630M1140 0v630', p.high, 110, 5, 15) +
    line('M270 0v600M930 0v600', p.rust, 12) +
    place(bananas(p.sun, p.deep), 170, 40, 1.7) +
    place(leaf(200, p.mid, p.glint), 1050, 250, 1, 190) +
    place(leaf(180, p.near, p.glint), 1080, 240, 1, 155) +
    keep('j', jar(p)) +
    keep('b', basket(p, p.sun, 3, 'v')) +
    row(200, 5 + (take % 2), 1.1 - (take % 2) * 0.12, take) +
    row(382, 6 - (take % 2), 1, take + 1) +
    row(566, 5, 1.15, take + 2)
  );
};

/** A winnowing tray seen from above, laid with cakes. */
const tray: Scene = ({ p, take }) => {
  const ring = (r: number, width: number, colour: string, on: number, off: number) =>
    ticks(`M${600 - r} 300a${r} ${r} 0 1 1 0 1`, colour, width, on, off);
  const cakes = Array.from({ length: 7 }, (_, at) => {
    const angle = (at / 6) * 2 * Math.PI + take;
    const [x, y] =
      at === 6 ? [600, 300] : [600 + Math.cos(angle) * 124, 300 + Math.sin(angle) * 124];
    return (at + take) % 2
      ? disc(x, y, 42, p.warm) + disc(x, y, 26, p.sun) + disc(x, y, 9, p.rust)
      : place(leaf(104, p.mid, p.glint, 0.5), x - 36, y + 40, 1, 45);
  });
  return (
    box(0, 0, 1200, 630, [p.near, p.low, p.cool][take]!) +
    group(
      ticks(
        'M0 70h1200M0 210h1200M0 350h1200M0 490h1200',
        [p.mid, p.high, p.near][take]!,
        90,
        6,
        22,
      ),
      { opacity: 0.6 },
    ) +
    disc(610, 316, 268, p.deep, { opacity: 0.3 }) +
    disc(600, 300, 268, p.rust) +
    disc(600, 300, 250, p.pale) +
    ring(236, 26, p.far, 18, 14) +
    ring(206, 26, p.high, 17, 13) +
    ring(176, 24, p.far, 16, 12) +
    ring(146, 26, p.high, 15, 11) +
    ring(110, 30, p.far, 14, 10) +
    ring(70, 34, p.high, 12, 9) +
    ring(260, 14, p.glint, 6, 14) +
    cakes.join('') +
    place(leaf(240, p.mid, p.deep), 190, 520, 1, 30) +
    place(leaf(200, p.mid, p.deep), 1010, 180, 1, 160)
  );
};

export const umkm: Family = {
  scenes: [stall, woven, shelves, tray],
  hours: [
    'pagi',
    'tanah',
    'fajar',
    'daun',
    'malam',
    'daun',
    'nila',
    'tanah',
    'sore',
    'fajar',
    'sore',
    'pagi',
  ],
};
