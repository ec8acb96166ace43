import { stiltHouse } from '../paint/houses.ts';
import { ridge, ripples, wood } from '../paint/land.ts';
import { leaf, palm } from '../paint/plants.ts';
import type { Palette } from '../paint/palette.ts';
import type { Family, Scene } from '../paint/scene.ts';
import { sky, stars, sun } from '../paint/sky.ts';
import { box, disc, fill, group, keep, line, place, stamp, ticks } from '../paint/svg.ts';
import { woven } from '../paint/weave.ts';

/** A rope along a course: dark edge, body, twist. */
const rope = (d: string, p: Palette, colour: string, width = 46): string =>
  line(d, p.deep, width + 12, { 'stroke-linecap': 'butt' }) +
  line(d, colour, width, { 'stroke-linecap': 'butt' }) +
  ticks(
    d,
    colour === p.warm || colour === p.cool ? p.glint : p.rust,
    Math.round(width * 0.5),
    4,
    18,
  );

/** The knot: two bights of rope hold each other. */
const knot: Scene = ({ p, take }) => {
  const [one, two] = [
    [p.warm, p.sun],
    [p.sun, p.cool],
    [p.pale, p.warm],
  ][take] as [string, string];
  const left =
    'M-40 250H460C580 250 580 146 700 146 790 146 840 210 840 300S790 454 700 454C580 454 580 350 460 350H-40';
  const right =
    'M1240 250H740C620 250 620 146 500 146 410 146 360 210 360 300S410 454 500 454C620 454 620 350 740 350H1240';
  /** The right rope lies above the left at both ends of the knot and below it in the middle. */
  const above = (x: number) =>
    `<svg x="${x}" width="140" height="630" viewBox="${x} 0 140 630">${rope(right, p, two)}</svg>`;
  return (
    box(0, 0, 1200, 630, [p.near, p.rust, p.cool][take]!) +
    group(woven('M0 0h1200v630H0z', take, p.deep, 'v', 2), { opacity: 0.45 }) +
    disc(600, 300, 262, p.deep, { opacity: 0.3 }) +
    ticks('M338 300a262 262 0 1 1 0 1', p.glint, 12, 9, 13) +
    rope(right, p, two) +
    rope(left, p, one) +
    above(300) +
    above(760)
  );
};

/** Houses along the river, tied together by one rope. */
const village: Scene = ({ p, chance, take, night }) =>
  sky(p) +
  (night ? stars(p, 50) : '') +
  sun(p, [600, 430, 760][take]!, 200, 92, !night) +
  ridge(chance, 340, 40, p.far) +
  wood(chance, 390, 60, p.mid) +
  place(palm(200, p.near, p.near), 330, 440) +
  place(palm(170, p.near, p.near), 880, 440) +
  keep('k', stiltHouse(p, p.pale, [p.warm, p.rust, p.cool][take]!, night)) +
  fill('M0 424q600-30 1200 0v220H0z', p.near) +
  [420, 600, 780]
    .map((x, at) => stamp('k', x, 440 + (at % 2) * 20, at === 1 ? 1.15 : 0.95))
    .join('') +
  fill('M0 478q300-16 600 0t600 0v160H0z', p.water) +
  ripples(chance, 500, 600, p.glint) +
  line(
    'M-20 560C260 470 380 520 470 556S560 620 610 560 560 470 530 530 660 640 740 566 940 480 1220 560',
    p.deep,
    32,
  ) +
  line(
    'M-20 560C260 470 380 520 470 556S560 620 610 560 560 470 530 530 660 640 740 566 940 480 1220 560',
    p.sun,
    22,
  ) +
  ticks(
    'M-20 560C260 470 380 520 470 556S560 620 610 560 560 470 530 530 660 640 740 566 940 480 1220 560',
    p.rust,
    22,
    4,
    16,
  );

/** Strips of rattan woven over and under, a circle of them lit. */
const lattice: Scene = ({ p, take }) => {
  const step = [100, 120, 80][take]!;
  const wide = step * 0.62;
  const along = Array.from({ length: Math.ceil(1300 / step) }, (_, at) => at * step + step / 2);
  const down = along.filter((y) => y < 660);
  const strips = (colour: string) =>
    fill(down.map((y) => `M0 ${y - wide / 2}h1200v${wide}H0z`).join(''), colour);
  const over = down
    .flatMap((y, row) =>
      along
        .filter((_, at) => (at + row) % 2 === 0)
        .map((x) => `M${x - wide / 2} ${y - step * 0.46}h${wide}v${step * 0.92}h-${wide}z`),
    )
    .map((d) => d.replace(/\.\d+/g, ''))
    .join('');
  return (
    box(0, 0, 1200, 630, p.deep) +
    fill(
      along.map((x) => `M${x - wide / 2} 0h${wide}v630h-${wide}z`).join(''),
      [p.warm, p.mid, p.rust][take]!,
    ) +
    strips([p.sun, p.pale, p.far][take]!) +
    line(down.map((y) => `M0 ${y}h1200`).join(''), [p.warm, p.far, p.mid][take]!, 4, {
      'stroke-dasharray': '60 30 20 40',
    }) +
    fill(over, [p.warm, p.mid, p.rust][take]!, { stroke: p.deep, 'stroke-width': 3 }) +
    disc(600, 300, 172, p.deep) +
    disc(600, 300, 158, p.pale) +
    ticks('M460 300a140 140 0 1 1 0 1', p.warm, 14, 8, 12) +
    [0, 90, 180, 270]
      .map((turn) =>
        place(leaf(96, turn % 180 ? p.warm : p.near, p.glint, 0.5), 600, 300, 1, turn + take * 45),
      )
      .join('') +
    disc(600, 300, 20, p.sun)
  );
};

/** Many threads meet in one ring. */
const gathering: Scene = ({ p, take }) => {
  const count = [12, 16, 10][take]!;
  const colours = [p.warm, p.sun, p.cool, p.mid];
  const threads = Array.from({ length: count }, (_, at) => {
    const angle = ((at + 0.5) / count) * 2 * Math.PI;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    const [bend, far] = [angle + 0.9, 900];
    const point = (a: number, r: number) =>
      `${Math.round(600 + Math.cos(a) * r)} ${Math.round(300 + Math.sin(a) * r)}`;
    return {
      colour: colours[at % 4]!,
      d: `M${point(bend, 60)}Q${point(bend - 0.1, 170)} ${point(angle + 0.2, 280)}T${Math.round(600 + x * far)} ${Math.round(300 + y * far)}`,
    };
  });
  const drawn = colours.map(
    (colour) =>
      line(
        threads
          .filter((thread) => thread.colour === colour)
          .map(({ d }) => d)
          .join(''),
        colour,
        24,
        {},
      ) +
      ticks(
        threads
          .filter((thread) => thread.colour === colour)
          .map(({ d }) => d)
          .join(''),
        p.glint,
        12,
        3,
        17,
      ),
  );
  return (
    box(0, 0, 1200, 630, [p.low, p.deep, p.pale][take]!) +
    group(woven('M0 0h1200v630H0z', take + 1, take === 1 ? p.near : p.high, 'v', 2), {
      opacity: 0.6,
    }) +
    drawn.join('') +
    disc(600, 300, 122, p.deep) +
    ticks('M494 300a106 106 0 1 1 0 1', p.sun, 20, 10, 8) +
    disc(600, 300, 92, p.rust) +
    disc(600, 300, 76, p.pale) +
    ticks('M540 300a60 60 0 1 1 0 1', p.warm, 16, 7, 9) +
    disc(600, 300, 38, p.warm) +
    disc(600, 300, 16, p.glint)
  );
};

export const kim: Family = {
  scenes: [knot, village, lattice, gathering],
  hours: [
    'pagi',
    'sore',
    'tanah',
    'fajar',
    'tanah',
    'pagi',
    'pagi',
    'nila',
    'nila',
    'malam',
    'nila',
    'daun',
  ],
};
