import { box, shape, stroke } from '../paint/brush.ts';
import { hall } from '../paint/houses.ts';
import { forest, grass, ground, hills } from '../paint/land.ts';
import { sky } from '../paint/sky.ts';
import { person } from '../paint/people.ts';
import { away } from '../paint/stage.ts';
import { palm, tree } from '../paint/trees.ts';
import type { View } from '../paint/view.ts';

/** The village hall, its flag, and people who arrive. */
export const balaiDesa: View = {
  hours: ['pagi', 'siang', 'sore'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const horizon = height * chance.between(0.46, 0.52);
    const flip = chance.maybe(0.5);
    const at = (share: number) => (flip ? 1 - share : share) * width;
    const pole = Math.round(at(0.2));
    const wide = width < 1400 ? 1.1 : 1.5;
    return (
      sky(stage, horizon) +
      hills(stage, horizon - 60, 40, 0.7) +
      forest(stage, horizon + 30, 260, 0.32) +
      palm(stage, at(0.92), horizon + 70, 460, 0.1) +
      ground(stage, horizon + 20, height, '#b8a576') +
      tree(stage, at(0.1), horizon + 90, 480, 0.08) +
      hall(stage, at(0.56), horizon + 130, wide, chance.pick(['#8d4a35', '#5d7f86', '#6b4a3b'])) +
      shape(
        `M${Math.round(at(0.56) - 70)} ${Math.round(horizon + 146)}h140l${Math.round(width * 0.16)} ${Math.round(height - horizon)}H${Math.round(at(0.56) - 70 - width * 0.16)}z`,
        away(stage, '#cdbf9c', 0.2),
        0.8,
      ) +
      grass(stage, horizon + 130, horizon + 200, 240, '#7d9a4f', 40, 0, width) +
      stroke(`M${pole} ${Math.round(height * 0.8)}V${Math.round(height * 0.1)}`, '#e9e4d6', 14) +
      shape(`M${pole} ${Math.round(height * 0.11)}q70-26 170 0v54q-100-26-170 0z`, '#c23a2c') +
      shape(`M${pole} ${Math.round(height * 0.11) + 54}q70-26 170 0v54q-100-26-170 0z`, '#f6f1e4') +
      box(pole - 60, height * 0.8, 120, 34, '#d9d0ba') +
      [0.36, 0.45, 0.62, 0.7, 0.8]
        .map((share, index) =>
          person(
            stage,
            at(share),
            height * 0.72 + (index % 3) * 46,
            0.78 + (index % 3) * 0.16,
            chance.pick(['stand', 'walk', 'reach', 'stand']),
          ),
        )
        .join('') +
      grass(stage, height - 50, height + 10, 200, '#7d9a4f', 90)
    );
  },
};
