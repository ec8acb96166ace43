import { jukung, klotok } from '../paint/boats.ts';
import { dabs, shape, slats, stroke } from '../paint/brush.ts';
import { forest, hills } from '../paint/land.ts';
import { mist, sky } from '../paint/sky.ts';
import { water } from '../paint/water.ts';
import { person } from '../paint/people.ts';
import { lit, shaded } from '../paint/stage.ts';
import type { View } from '../paint/view.ts';

/** Boats at the landing. */
export const perahu: View = {
  hours: ['senja', 'pagi', 'sore', 'mendung'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const bank = height * chance.between(0.34, 0.4);
    const flip = chance.maybe(0.5);
    const at = (share: number) => Math.round((flip ? 1 - share : share) * width);
    const pier = `M${at(0.02)} ${height}L${at(0.36)} ${Math.round(height * 0.56)}h${flip ? -70 : 70}L${at(0.34)} ${height}z`;
    return (
      sky(stage, bank) +
      hills(stage, bank - 50, 40, 0.7) +
      forest(stage, bank + 8, 130, 0.5) +
      mist(stage, bank, 20, 0.8) +
      water(stage, bank + 2, height, '#4f6a6b', '#34493f') +
      klotok(stage, at(0.7), bank + height * 0.13, 0.55, flip) +
      [0.32, 0.36, 0.4]
        .map((share, index) =>
          stroke(
            `M${at(share) + index * 26} ${Math.round(height * (0.5 + index * 0.12))}v${Math.round(height * 0.16)}`,
            shaded(stage, '#5a4636', 0.4),
            20 + index * 4,
          ),
        )
        .join('') +
      shape(pier, shaded(stage, '#8a6a4a', 0.15)) +
      `<clipPath id="pier"><path d="${pier}"/></clipPath><g clip-path="url(#pier)">${slats(`M${at(0.2)} ${height}V${Math.round(height * 0.54)}`, shaded(stage, '#5a4230', 0.4), width, 5, 34, 0.6)}</g>` +
      stroke(
        `M${at(0.02)} ${height}L${at(0.36)} ${Math.round(height * 0.56)}`,
        lit(stage, '#a5835c', 0.4),
        12,
      ) +
      jukung(stage, at(0.62), height * 0.66, 1.1, flip) +
      jukung(stage, at(0.74), height * 0.8, 1.45, !flip) +
      person(stage, at(0.78), height * 0.8 + 14, 1.2, 'sit', 'hat') +
      jukung(stage, at(0.66), height * 0.95, 1.8, flip) +
      stroke(
        `M${at(0.4)} ${Math.round(height * 0.74)}Q${at(0.46)} ${Math.round(height * 0.86)} ${at(0.44)} ${Math.round(height * 0.88)}`,
        '#d9c9a3',
        6,
      ) +
      person(stage, at(0.26), height * 0.86, 1.15, chance.pick(['stand', 'carry', 'walk'])) +
      dabs(
        Array.from({ length: 20 }, () => ({
          x: at(0.8) + chance.between(-300, 200),
          y: height * 0.98,
          dx: 120,
          dy: 0,
          width: 8,
          colour: stage.light.horizon,
        })),
        0.3,
      )
    );
  },
};
