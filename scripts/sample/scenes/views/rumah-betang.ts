import { shape } from '../paint/brush.ts';
import { longHouse } from '../paint/houses.ts';
import { forest, grass, ground, hills } from '../paint/land.ts';
import { mist, sky } from '../paint/sky.ts';
import { person } from '../paint/people.ts';
import { away } from '../paint/stage.ts';
import { banana, palm, tree } from '../paint/trees.ts';
import type { View } from '../paint/view.ts';

/** The long house and its yard. */
export const rumahBetang: View = {
  hours: ['sore', 'pagi', 'senja', 'siang'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const horizon = height * chance.between(0.5, 0.56);
    const flip = chance.maybe(0.5);
    const at = (share: number) => (flip ? 1 - share : share) * width;
    return (
      sky(stage, horizon) +
      hills(stage, horizon - 90, 50, 0.72) +
      forest(stage, horizon + 20, 320, 0.4) +
      mist(stage, horizon - 30, 40, 0.7) +
      palm(stage, at(0.06), horizon + 50, 520, 0.12) +
      palm(stage, at(0.94), horizon + 60, 460, 0.12) +
      ground(stage, horizon + 10, height, '#9a9658') +
      longHouse(stage, at(0.52), horizon + 110, width < 1400 ? 0.95 : 1.12) +
      shape(
        `M${Math.round(at(0.6) - 40)} ${Math.round(horizon + 120)}h90l${Math.round(width * 0.12)} ${Math.round(height - horizon)}H${Math.round(at(0.6) - 40 - width * 0.16)}z`,
        away(stage, '#c9ad7c', 0.15),
        0.7,
      ) +
      grass(stage, horizon + 110, horizon + 220, 420, '#86994c', 46) +
      [0.26, 0.34, 0.68, 0.75]
        .map((share, index) =>
          person(
            stage,
            at(share),
            height * 0.76 + (index % 2) * 60,
            0.66 + (index % 2) * 0.2,
            chance.pick(['stand', 'walk', 'reach']),
          ),
        )
        .join('') +
      (chance.maybe(0.5)
        ? tree(stage, at(0.98), height * 0.86, height * 0.7)
        : banana(stage, at(0.95), height * 0.9, 420)) +
      grass(stage, height - 90, height + 20, 380, '#7a9046', 130)
    );
  },
};
