import { box, shape, slats, stroke } from '../paint/brush.ts';
import { books } from '../paint/indoors.ts';
import { forest, grass, ground, shadow } from '../paint/land.ts';
import { sky } from '../paint/sky.ts';
import { person } from '../paint/people.ts';
import { lit, shaded } from '../paint/stage.ts';
import { tree } from '../paint/trees.ts';
import type { View } from '../paint/view.ts';

/** Books under an open roof, children on the mats. */
export const tamanBaca: View = {
  hours: ['sore', 'pagi', 'siang'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const horizon = height * chance.between(0.42, 0.48);
    const flip = chance.maybe(0.5);
    const at = (share: number) => Math.round((flip ? 1 - share : share) * width);
    const floor = Math.round(height * 0.7);
    const [left, right] = [Math.min(at(0.16), at(0.84)), Math.max(at(0.16), at(0.84))];
    const roof = chance.pick(['#8a7148', '#8d4a35', '#5d7f6d']);
    const case_ = (y: number) =>
      box(left + 70, y - 8, right - left - 140, 18, shaded(stage, '#8a6240', 0.2)) +
      books(stage, left + 84, y - 8, right - left - 180, height * 0.085);
    const mat = (x: number, y: number, half: number, colour: string) =>
      shape(`M${x - half} ${y}l${half * 0.3} -70h${half * 1.4}l${half * 0.3} 70z`, colour) +
      slats(
        `M${x - half + 20} ${y - 34}h${half * 2 - 40}`,
        lit(stage, colour, 0.5),
        60,
        10,
        14,
        0.5,
      );
    const book = (x: number, y: number) =>
      shape(`M${x} ${y}q-22-14-46-4v-34q24-10 46 4 22-14 46-4v34q-24-10-46 4z`, '#f6efdd') +
      stroke(`M${x} ${y}v-34`, '#b9a988', 4);
    return (
      sky(stage, horizon) +
      forest(stage, horizon + 24, 260, 0.35) +
      ground(stage, horizon + 14, height, '#a39c60') +
      tree(stage, at(0.92), floor - 20, height * 0.62, 0.05) +
      shadow(stage, (left + right) / 2, floor + 30, (right - left) * 0.56) +
      box(
        left + 60,
        height * 0.34,
        right - left - 120,
        floor - height * 0.34 - 30,
        shaded(stage, '#6d5238', 0.55),
      ) +
      [0.44, 0.54, 0.64].map((share) => case_(height * share)).join('') +
      box(left - 20, floor - 36, right - left + 40, 40, shaded(stage, '#a9825a', 0.2)) +
      stroke(
        `M${left + 20} ${floor}V${Math.round(height * 0.3)}M${right - 20} ${floor}V${Math.round(height * 0.3)}`,
        shaded(stage, '#7a5a3e', 0.25),
        28,
      ) +
      shape(
        `M${left - 90} ${Math.round(height * 0.34)}L${left + 130} ${Math.round(height * 0.14)}H${right - 130}L${right + 90} ${Math.round(height * 0.34)}z`,
        roof,
      ) +
      slats(
        `M${left - 60} ${Math.round(height * 0.3)}H${right + 60}`,
        shaded(stage, roof, 0.4),
        40,
        6,
        14,
        0.5,
      ) +
      slats(
        `M${left} ${Math.round(height * 0.24)}H${right}`,
        lit(stage, roof, 0.4),
        40,
        6,
        14,
        0.4,
      ) +
      box(left + 40, height * 0.34, right - left - 80, 40, stage.light.shade, 0.4) +
      mat(at(0.36), Math.round(height * 0.84), 230, '#b5523b') +
      mat(at(0.66), Math.round(height * 0.9), 260, '#3f7f72') +
      [
        [0.28, 0.82],
        [0.42, 0.83],
        [0.58, 0.87],
        [0.72, 0.88],
      ]
        .map(
          ([x, y]) =>
            person(stage, at(x!), height * y!, 0.86, 'sit', chance.pick(['hair', 'veil'])) +
            book(at(x!), Math.round(height * y!) - 30),
        )
        .join('') +
      person(stage, at(0.82), height * 0.84, 0.95, 'reach', 'veil') +
      grass(stage, height * 0.92, height + 20, 300, '#86994c', 90)
    );
  },
};
