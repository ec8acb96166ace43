import { dabs, put, shape, slats, stroke } from '../paint/brush.ts';
import { house } from '../paint/houses.ts';
import { forest, hills } from '../paint/land.ts';
import { sky } from '../paint/sky.ts';
import { water } from '../paint/water.ts';
import { person } from '../paint/people.ts';
import { lit, shaded, type Stage } from '../paint/stage.ts';
import type { View } from '../paint/view.ts';

/** One cage of planks on drums, 520 px wide at its near side. */
function cage(stage: Stage, x: number, y: number, scale: number): string {
  const { chance } = stage;
  const wood = '#a98258';
  const drums = Array.from(
    { length: 5 },
    (_, at) =>
      `<ellipse cx="${-220 + at * 110}" cy="22" rx="40" ry="24" fill="${shaded(stage, ['#2f6d92', '#2f6d92', '#3c7f6a'][at % 3]!, 0.25)}"/>`,
  ).join('');
  const drawn =
    shape('M-260 0-190-120H190L260 0z', shaded(stage, '#3d5a54', 0.5), 0.9) +
    dabs(
      Array.from({ length: 60 }, () => ({
        x: chance.between(-190, 160),
        y: chance.between(-106, -14),
        dx: chance.between(10, 40),
        dy: 0,
        width: 4,
        colour: lit(stage, '#86a59a', 0.4),
      })),
      0.5,
    ) +
    stroke(
      'M-214-40H214M-200-82H200M-90 0-66-120M90 0 66-120',
      lit(stage, '#d9d2bd', 0.2),
      2.5,
      0.6,
    ) +
    drums +
    stroke('M-260 0-190-120H190L260 0z', shaded(stage, wood, 0.45), 32) +
    stroke('M-260-6-190-124H190L260-6z', lit(stage, wood, 0.35), 22) +
    slats('M-260-6H260', shaded(stage, wood, 0.5), 22, 3, 36, 0.5);
  return put(drawn, x, y, scale);
}

/** Fish cages; somebody feeds the fish from the planks. */
export const keramba: View = {
  hours: ['pagi', 'siang', 'sore', 'mendung'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const bank = height * chance.between(0.36, 0.42);
    const flip = chance.maybe(0.5);
    const at = (share: number) => (flip ? 1 - share : share) * width;
    return (
      sky(stage, bank) +
      hills(stage, bank - 60, 30, 0.7) +
      forest(stage, bank + 12, 170, 0.34) +
      water(stage, bank + 6, height, '#4f7068', '#31503f') +
      cage(stage, at(0.24), bank + height * 0.16, 0.6) +
      cage(stage, at(0.56), bank + height * 0.16, 0.6) +
      house(stage, at(0.84), bank + height * 0.16 + 20, 0.78, { wide: 260, stilts: 50 }) +
      cage(stage, at(0.3), bank + height * 0.33, 0.98) +
      person(stage, at(0.62), bank + height * 0.34, 0.92, 'reach', 'hat') +
      cage(stage, at(0.78), bank + height * 0.36, 1.05) +
      dabs(
        Array.from({ length: 26 }, () => ({
          x: at(0.72) + chance.between(-70, 70),
          y: bank + height * 0.3 + chance.between(-40, 20),
          dx: 3,
          dy: 5,
          width: 5,
          colour: '#f6ead0',
        })),
        0.9,
      ) +
      cage(stage, at(0.5), height * 0.95, 1.7)
    );
  },
};
