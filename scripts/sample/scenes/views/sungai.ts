import { klotok, jukung } from '../paint/boats.ts';
import { house } from '../paint/houses.ts';
import { forest, hills } from '../paint/land.ts';
import { mist, sky } from '../paint/sky.ts';
import { water } from '../paint/water.ts';
import { palm } from '../paint/trees.ts';
import type { View } from '../paint/view.ts';

/** The river in the morning, a klotok on its way. */
export const sungai: View = {
  hours: ['pagi', 'sore', 'siang', 'senja', 'mendung'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const bank = height * chance.between(0.42, 0.5);
    const left = chance.maybe(0.5);
    const row = Array.from({ length: chance.whole(2, 4) }, (_, at) => {
      const x = (left ? 0.06 : 0.58) * width + at * 190 + chance.between(-20, 20);
      return house(stage, x, bank + 46 + at * 3, 0.42 + chance.between(0, 0.08));
    });
    return (
      sky(stage, bank) +
      hills(stage, bank - 90, 40, 0.72) +
      forest(stage, bank + 6, 130, 0.5) +
      mist(stage, bank - 20, 26, 0.9) +
      forest(
        stage,
        bank + 24,
        190,
        0.22,
        left ? width * 0.62 : -60,
        left ? width + 60 : width * 0.4,
      ) +
      palm(stage, left ? width * 0.24 : width * 0.76, bank + 20, 260, 0.15) +
      water(stage, bank + 14, height, '#55706a', '#2f4a3c') +
      row.join('') +
      jukung(stage, width * chance.between(0.2, 0.8), bank + height * 0.14, 0.5) +
      klotok(
        stage,
        width * (left ? 0.62 : 0.4),
        bank + height * 0.3,
        chance.between(0.95, 1.2),
        left,
      )
    );
  },
};
