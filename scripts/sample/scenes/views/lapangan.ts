import { oval, stroke } from '../paint/brush.ts';
import { hall } from '../paint/houses.ts';
import { forest, grass, ground, hills, shadow } from '../paint/land.ts';
import { sky } from '../paint/sky.ts';
import { person } from '../paint/people.ts';
import { palm, tree } from '../paint/trees.ts';
import type { View } from '../paint/view.ts';

/** Football on the village field. */
export const lapangan: View = {
  hours: ['sore', 'siang', 'senja', 'pagi'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const horizon = height * chance.between(0.44, 0.5);
    const flip = chance.maybe(0.5);
    const at = (share: number) => Math.round((flip ? 1 - share : share) * width);
    const goal = at(0.8);
    const side = flip ? -1 : 1;
    const players = (
      [
        [0.3, 0.62, 0.56],
        [0.46, 0.66, 0.64],
        [0.62, 0.63, 0.56],
        [0.24, 0.78, 0.92],
        [0.5, 0.84, 1.02],
        [0.7, 0.8, 0.9],
      ] as const
    ).map(([x, y, size]) =>
      person(
        stage,
        at(x) + chance.between(-30, 30),
        height * y,
        size,
        chance.pick(['walk', 'walk', 'raise', 'stand']),
        'hair',
      ),
    );
    return (
      sky(stage, horizon) +
      hills(stage, horizon - 50, 40, 0.72) +
      forest(stage, horizon + 16, 210, 0.36) +
      hall(stage, at(0.2), horizon + 50, 0.5) +
      palm(stage, at(0.44), horizon + 40, 330, 0.16) +
      ground(stage, horizon + 10, height, '#8fa04e') +
      tree(stage, at(0.06), horizon + 120, 460, 0.05) +
      stroke(
        `M-20 ${Math.round(horizon + 70)}H${width + 20}M${at(0.9)} ${Math.round(horizon + 70)}L${at(1.2)} ${height}`,
        '#f1ead6',
        6,
        0.6,
      ) +
      stroke(
        `M${goal - side * 130} ${Math.round(horizon + 170)}v-190h${side * 300}v230M${goal - side * 130} ${Math.round(horizon - 20)}l${side * 70} 40`,
        '#efe9da',
        14,
      ) +
      stroke(
        Array.from(
          { length: 9 },
          (_, line) =>
            `M${goal - side * 130 + side * line * 34} ${Math.round(horizon - 14)}v${180 + line * 4}M${goal - side * 126} ${Math.round(horizon + line * 20)}h${side * 290}`,
        ).join(''),
        '#efe9da',
        2,
        0.55,
      ) +
      players.slice(0, 3).join('') +
      grass(stage, horizon + 90, height, 700, '#8aa04a', 36) +
      shadow(stage, at(0.42), height * 0.83, 30) +
      oval(at(0.42), height * 0.81, 24, 24, '#f6f1e4') +
      stroke(
        `M${at(0.42) - 12} ${Math.round(height * 0.81 - 6)}l12-10 12 10-5 15h-14z`,
        '#2c2a2b',
        5,
      ) +
      players.slice(3).join('') +
      grass(stage, height - 70, height + 20, 260, '#7a9046', 100)
    );
  },
};
