import { dabs, oval, shape, stroke } from '../paint/brush.ts';
import { house } from '../paint/houses.ts';
import { forest, grass, ground } from '../paint/land.ts';
import { sky } from '../paint/sky.ts';
import { water } from '../paint/water.ts';
import { person } from '../paint/people.ts';
import { lit, shaded } from '../paint/stage.ts';
import { banana, palm } from '../paint/trees.ts';
import type { View } from '../paint/view.ts';

/** Neighbours clear the ditch together. */
export const gotongRoyong: View = {
  hours: ['pagi', 'siang', 'mendung'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const horizon = height * chance.between(0.4, 0.46);
    const flip = chance.maybe(0.5);
    const at = (share: number) => Math.round((flip ? 1 - share : share) * width);
    const ditch = `M${at(0.5)} ${Math.round(horizon + 60)}h${flip ? -60 : 60}L${at(0.8)} ${height}H${at(0.34)}z`;
    const tool = (x: number, y: number, lean: number) =>
      stroke(`M${x} ${Math.round(y)}l${lean} -230`, shaded(stage, '#8a6240', 0.2), 12) +
      shape(`M${x - 34} ${Math.round(y)}h60l-8 34h-40z`, '#4a4a48');
    const workers = (
      [
        [0.36, 0.66, 0.72, 'bend'],
        [0.68, 0.66, 0.74, 'reach'],
        [0.24, 0.78, 0.95, 'walk'],
        [0.86, 0.82, 1.05, 'bend'],
        [0.42, 0.92, 1.2, 'bend'],
        [0.12, 0.92, 1.15, 'stand'],
      ] as const
    ).map(
      ([x, y, size, pose]) =>
        person(stage, at(x), height * y, size, pose) +
        (pose === 'walk'
          ? ''
          : tool(at(x) + (flip ? -70 : 70) * size, height * y, flip ? 40 : -40)),
    );
    return (
      sky(stage, horizon) +
      forest(stage, horizon + 20, 230, 0.35) +
      palm(stage, at(0.1), horizon + 60, 430, 0.1) +
      ground(stage, horizon + 10, height, '#a59a62') +
      house(stage, at(0.22), horizon + 120, 0.8) +
      house(stage, at(0.86), horizon + 110, 0.72) +
      banana(stage, at(0.66), horizon + 110, 190) +
      shape(ditch, shaded(stage, '#6d5a40', 0.3)) +
      `<clipPath id="d"><path d="M${at(0.52)} ${Math.round(horizon + 70)}h${flip ? -30 : 30}L${at(0.72)} ${height}H${at(0.42)}z"/></clipPath><g clip-path="url(#d)">${water(stage, horizon + 60, height, '#6f6a4c')}</g>` +
      [0.3, 0.56, 0.92]
        .map(
          (share, index) =>
            oval(
              at(share),
              height * (0.72 + index * 0.09),
              120 + index * 30,
              46 + index * 10,
              shaded(stage, '#5f4a34', 0.2),
            ) +
            dabs(
              Array.from({ length: 40 }, () => ({
                x: at(share) + chance.between(-110, 100),
                y: height * (0.71 + index * 0.09) + chance.between(-36, 30),
                dx: 20,
                dy: 6,
                width: 14,
                colour: chance.pick([lit(stage, '#8a6f4c', 0.3), '#6d5540', '#57432f']),
              })),
            ),
        )
        .join('') +
      workers.slice(0, 3).join('') +
      grass(stage, horizon + 130, height * 0.9, 260, '#86994c', 60, 0, width) +
      workers.slice(3).join('') +
      grass(stage, height - 60, height + 20, 200, '#7a9046', 110)
    );
  },
};
