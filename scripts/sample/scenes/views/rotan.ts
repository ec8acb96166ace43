import { dabs, stroke, type Dab } from '../paint/brush.ts';
import { ramp } from '../paint/colour.ts';
import { house } from '../paint/houses.ts';
import { forest, grass, ground, shadow } from '../paint/land.ts';
import { sky } from '../paint/sky.ts';
import { person } from '../paint/people.ts';
import { lit, shaded, type Stage } from '../paint/stage.ts';
import type { View } from '../paint/view.ts';

/** A bundle of canes that leans on a rack. */
function bundle(stage: Stage, x: number, y: number, tall: number): string {
  const { chance } = stage;
  const tones = ramp([lit(stage, '#d6b26a', 0.5), '#b98f4c', shaded(stage, '#7a5a30', 0.4)], 7);
  const lean = chance.between(-0.1, 0.1) * tall;
  const canes: Dab[] = Array.from({ length: 34 }, () => {
    const shift = chance.between(-46, 46);
    return {
      x: x + shift * 1.2,
      y: y + chance.between(-8, 8),
      dx: lean + shift * 0.3,
      dy: -tall * chance.between(0.92, 1.06),
      width: 7,
      colour: tones[chance.whole(0, 6)]!,
    };
  });
  return (
    shadow(stage, x, y, 120) +
    dabs(canes) +
    stroke(
      `M${Math.round(x - 58 + lean * 0.3)} ${Math.round(y - tall * 0.3)}h112M${Math.round(x - 56 + lean * 0.72)} ${Math.round(y - tall * 0.72)}h116`,
      shaded(stage, '#6d4e2c', 0.2),
      12,
    )
  );
}

/** A coil of split rattan. */
const coil = (stage: Stage, x: number, y: number, r: number): string =>
  shadow(stage, x, y + r * 0.4, r * 1.1) +
  Array.from(
    { length: 9 },
    (_, at) =>
      `<ellipse cx="${Math.round(x)}" cy="${Math.round(y - at * 5)}" rx="${Math.round(r - (at % 3) * 9)}" ry="${Math.round(r * 0.36 - (at % 3) * 4)}" stroke="${at % 2 ? lit(stage, '#cda65e', 0.4) : shaded(stage, '#a8813f', 0.25)}" stroke-width="8"/>`,
  ).join('');

/** Rattan stands to dry in the yard. */
export const rotan: View = {
  hours: ['siang', 'sore', 'pagi'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const horizon = height * chance.between(0.4, 0.46);
    const flip = chance.maybe(0.5);
    const at = (share: number) => (flip ? 1 - share : share) * width;
    return (
      sky(stage, horizon) +
      forest(stage, horizon + 20, 300, 0.3) +
      ground(stage, horizon + 14, height, '#b09468') +
      house(stage, at(0.8), horizon + 130, 0.95) +
      grass(stage, horizon + 30, horizon + 90, 300, '#7d9150', 40) +
      stroke(
        `M${Math.round(at(0.06))} ${Math.round(height * 0.44)}H${Math.round(at(0.62))}M${Math.round(at(0.1))} ${Math.round(height * 0.44)}V${Math.round(height * 0.78)}M${Math.round(at(0.58))} ${Math.round(height * 0.44)}V${Math.round(height * 0.78)}`,
        shaded(stage, '#6d5238', 0.3),
        18,
      ) +
      [0.14, 0.24, 0.34, 0.45, 0.54]
        .map((share) =>
          bundle(stage, at(share), height * 0.8 + chance.between(-10, 10), height * 0.44),
        )
        .join('') +
      person(stage, at(0.68), height * 0.9, 1.1, 'reach', chance.pick(['hat', 'hair'])) +
      person(stage, at(0.84), height * 0.88, 1.05, 'sit', 'veil') +
      dabs(
        Array.from({ length: 40 }, () => ({
          x: at(0.7) + chance.between(-160, 240),
          y: height * 0.92 + chance.between(-16, 40),
          dx: chance.between(60, 180),
          dy: chance.between(-12, 12),
          width: 5,
          colour: lit(stage, '#cda65e', 0.3),
        })),
      ) +
      coil(stage, at(0.3), height * 0.92, 110) +
      coil(stage, at(0.46), height * 0.95, 130)
    );
  },
};
