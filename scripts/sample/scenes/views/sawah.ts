import { dabs, stroke, type Dab } from '../paint/brush.ts';
import { ramp } from '../paint/colour.ts';
import { house } from '../paint/houses.ts';
import { forest, grass, hills } from '../paint/land.ts';
import { sky } from '../paint/sky.ts';
import { water } from '../paint/water.ts';
import { person } from '../paint/people.ts';
import { lit, shaded, type Stage } from '../paint/stage.ts';
import { palm } from '../paint/trees.ts';
import type { View } from '../paint/view.ts';

/** Rows of rice that run to one point on the horizon. */
function paddy(stage: Stage, top: number, colour: string): string {
  const { width, height, chance } = stage;
  const tones = ramp([lit(stage, colour, 0.6), colour, shaded(stage, colour, 0.55)], 8);
  const eye = width * chance.between(0.35, 0.65);
  const plants: Dab[] = [];
  for (let depth = 0.02; depth < 1; depth += 0.013 + depth * 0.022) {
    const y = top + depth ** 1.25 * (height - top);
    for (let row = -26; row <= 26; row++) {
      const x = eye + row * (14 + depth * 190) + chance.between(-4, 4) * depth;
      if (x < -60 || x > width + 60) continue;
      for (let blade = -1; blade <= 1; blade++) {
        const tall = (6 + depth * 92) * chance.between(0.7, 1.1);
        plants.push({
          x: x + blade * depth * 18,
          y: y + chance.between(-3, 3),
          dx: blade * tall * 0.3,
          dy: -tall,
          width: 2 + depth * 5,
          colour: tones[chance.whole(0, 7)]!,
        });
      }
    }
  }
  return dabs(plants);
}

/** Rice fields before the forest. */
export const sawah: View = {
  hours: ['pagi', 'sore', 'siang', 'mendung'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const horizon = height * chance.between(0.36, 0.46);
    const ripe = chance.maybe(0.4);
    const hut = width * chance.between(0.25, 0.75);
    return (
      sky(stage, horizon) +
      hills(stage, horizon - 60, 50, 0.7) +
      forest(stage, horizon + 16, 110, 0.42) +
      water(stage, horizon + 10, height, ripe ? '#8a7c44' : '#5a7558', '#4a6a48') +
      palm(stage, hut + 170, horizon + 70, 260, 0.2) +
      palm(stage, hut + 230, horizon + 64, 210, 0.25) +
      house(stage, hut, horizon + 74, 0.48, { wide: 240, stilts: 90, roof: '#8a7148' }) +
      stroke(
        `M-20 ${horizon + 90}Q${width * 0.4} ${horizon + 70} ${width + 20} ${horizon + 110}`,
        lit(stage, '#8a9a55', 0.2),
        16,
      ) +
      paddy(stage, horizon + 96, ripe ? '#c2a243' : '#6f9a45') +
      person(
        stage,
        width * chance.between(0.3, 0.7),
        height * 0.82,
        1.05,
        chance.pick(['bend', 'walk', 'stand']),
        'hat',
      ) +
      person(stage, width * chance.between(0.1, 0.9), height * 0.62, 0.6, 'bend', 'hat') +
      grass(stage, height - 30, height + 20, 160, ripe ? '#b09a48' : '#5d8a3f', 150)
    );
  },
};
