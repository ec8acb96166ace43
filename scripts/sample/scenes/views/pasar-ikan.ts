import { box, dabs, glow, put, shape, slats, stroke } from '../paint/brush.ts';
import { basket, table } from '../paint/indoors.ts';
import { forest, ground } from '../paint/land.ts';
import { sky } from '../paint/sky.ts';
import { person } from '../paint/people.ts';
import { lit, shaded, type Stage } from '../paint/stage.ts';
import type { View } from '../paint/view.ts';

function fish(stage: Stage, x: number, y: number, scale: number): string {
  const { chance } = stage;
  const back = chance.pick(['#5a6b74', '#6d6a55', '#7d5f50', '#4f6670']);
  const drawn =
    shape('M-120 4Q-40-56 70-18L124-46Q112-6 124 40L70 18Q-40 54-120 4z', back) +
    shape('M-116 8Q-40 52 70 16L60 2Q-20 14-116 8z', lit(stage, '#d9d6c6', 0.4)) +
    slats('M-50-6H60', lit(stage, back, 0.6), 34, 2, 9, 0.5) +
    stroke('M-74-22q16 26 0 44', shaded(stage, back, 0.5), 5) +
    `<circle cx="-92" cy="-4" r="6" fill="#1d1a18"/>` +
    stroke('M-100-14Q-40-42 60-14', '#ffffff', 5, 0.45);
  return put(drawn, x, y, scale, chance.maybe(0.5));
}

/** The fish market by the landing. */
export const pasarIkan: View = {
  hours: ['pagi', 'siang', 'sore'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const horizon = height * 0.36;
    const top = height * 0.62;
    const cloth = chance.pick(['#3f7f92', '#c9774f', '#5f8f6d']);
    const rows = [0, 1, 2].flatMap((row) =>
      Array.from({ length: 7 }, (_, at) =>
        fish(
          stage,
          width * 0.08 + at * width * 0.14 + row * 34 + chance.between(-10, 10),
          top + 34 + row * 92,
          0.62 + row * 0.16,
        ),
      ),
    );
    return (
      sky(stage, horizon) +
      forest(stage, horizon + 40, 190, 0.3) +
      ground(stage, horizon + 30, height, '#a38a68') +
      [0.04, 0.22, 0.55, 0.94]
        .map((share, at) =>
          person(
            stage,
            width * share,
            height * 0.58 + (at % 2) * 16,
            0.85,
            chance.pick(['stand', 'walk']),
          ),
        )
        .join('') +
      stroke(
        `M${width * 0.12} 40V${top}M${width * 0.88} 40V${top}`,
        shaded(stage, '#7a5a3e', 0.3),
        26,
      ) +
      person(stage, width * 0.4, top + 190, 1.6, 'reach', 'veil') +
      person(stage, width * 0.68, top + 190, 1.5, 'stand', 'hat') +
      shape(
        `M-40-20H${width + 40}V150Q${width * 0.75} 230 ${width / 2} 180T-40 170z`,
        shaded(stage, cloth, 0.1),
      ) +
      slats(`M-40 80H${width + 40}`, lit(stage, cloth, 0.7), 220, 70, 70, 0.35) +
      glow(width * 0.5, 220, 260, '#ffe2a0', 0.5) +
      stroke(`M${width * 0.5} 150v60`, '#2c2622', 5) +
      `<circle cx="${width * 0.5}" cy="222" r="20" fill="#fff3cf"/>` +
      table(stage, width / 2, top, width * 0.56, height - 60, '#8f6a46') +
      box(0, top - 20, width, height - top + 20, lit(stage, '#8fa9a4', 0.1)) +
      dabs(
        Array.from({ length: 120 }, () => ({
          x: chance.between(0, width),
          y: chance.between(top - 16, height),
          dx: chance.between(20, 90),
          dy: 0,
          width: chance.between(4, 16),
          colour: lit(stage, '#a9c2bd', 0.6),
        })),
        0.4,
      ) +
      dabs(
        Array.from({ length: 22 }, (_, at) => ({
          x: (at / 22) * width,
          y: top + 30 + (at % 3) * 96,
          dx: 130,
          dy: chance.between(-20, 20),
          width: 64,
          colour: shaded(stage, chance.pick(['#5f8f45', '#4f7f3c', '#6f9a4d']), 0.1),
        })),
        0.8,
      ) +
      rows.join('') +
      basket(stage, width * 0.1, height - 20, 1.15) +
      basket(stage, width * 0.91, height - 10, 1.3, '#b5884c')
    );
  },
};
