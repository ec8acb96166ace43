import { jukung } from '../paint/boats.ts';
import { box, dabs, stroke } from '../paint/brush.ts';
import { house } from '../paint/houses.ts';
import { forest } from '../paint/land.ts';
import { rain, sky } from '../paint/sky.ts';
import { water } from '../paint/water.ts';
import { person } from '../paint/people.ts';
import { shaded } from '../paint/stage.ts';
import { banana, palm } from '../paint/trees.ts';
import type { View } from '../paint/view.ts';

/** A street under brown water; neighbours go by canoe. */
export const banjir: View = {
  hours: ['mendung', 'mendung', 'siang', 'mendung'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const level = height * chance.between(0.46, 0.54);
    const flip = chance.maybe(0.5);
    const at = (share: number) => (flip ? 1 - share : share) * width;
    const homes = [0.14, 0.42, 0.8].map((share, index) =>
      house(stage, at(share), level + 40 + index * 26, 0.8 + index * 0.16, { stilts: 60 }),
    );
    const boat = at(0.52);
    return (
      sky(stage, level - 60) +
      forest(stage, level + 4, 200, 0.45) +
      palm(stage, at(0.28), level + 20, 420, 0.2) +
      banana(stage, at(0.62), level + 40, 190) +
      homes.slice(0, 2).join('') +
      water(stage, level, height, '#94795a', '#5d5a48', 0.85) +
      homes[2] +
      dabs(
        Array.from({ length: 40 }, () => ({
          x: at(0.8) + chance.between(-260, 220),
          y: level + 70 + chance.between(0, 90),
          dx: chance.between(30, 90),
          dy: 0,
          width: 7,
          colour: shaded(stage, '#7d6b52', 0.6),
        })),
        0.45,
      ) +
      stroke(`M${Math.round(at(0.3))} ${level + 190}v-170`, shaded(stage, '#7d6b52', 0.3), 14) +
      box(at(0.3) - 50, level + 20, 100, 50, '#d9c48a') +
      person(stage, boat - 60, level + height * 0.27, 0.72, 'sit') +
      person(stage, boat + 60, level + height * 0.27, 0.72, 'sit', 'veil') +
      jukung(stage, boat, level + height * 0.27, 1.3) +
      person(stage, at(0.2), level + height * 0.2, 0.62, 'carry') +
      dabs(
        Array.from({ length: 26 }, () => ({
          x: at(0.2) + chance.between(-90, 50),
          y: level + height * 0.2 + chance.between(-20, 40),
          dx: 50,
          dy: 0,
          width: 8,
          colour: shaded(stage, '#a08560', 0.25),
        })),
        0.7,
      ) +
      (chance.maybe(0.6) ? rain(stage) : '')
    );
  },
};
