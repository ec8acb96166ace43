import { dabs, shape, stroke } from '../paint/brush.ts';
import { ground, grass } from '../paint/land.ts';
import { mist, sky } from '../paint/sky.ts';
import { person } from '../paint/people.ts';
import { away, shaded, type Stage } from '../paint/stage.ts';
import type { View } from '../paint/view.ts';

/** Bare trunks, fainter the farther. */
function trunks(stage: Stage, foot: number, tall: number, count: number, distance: number): string {
  const { width, chance } = stage;
  const colour = away(stage, shaded(stage, '#5a4a3c', 0.4), distance);
  const lines = Array.from({ length: count }, () => {
    const [x, high, lean] = [
      chance.between(0, width),
      tall * chance.between(0.5, 1),
      chance.between(-14, 14),
    ];
    const arm = (share: number, side: number) =>
      `M${Math.round(x + lean * share)} ${Math.round(foot - high * share)}l${Math.round(side * high * 0.14)} ${Math.round(-high * 0.16)}`;
    return `M${Math.round(x)} ${Math.round(foot)}q${Math.round(lean * 0.2)} ${Math.round(-high * 0.5)} ${Math.round(lean)} ${Math.round(-high)}${arm(0.5, 1)}${arm(0.66, -1)}${arm(0.8, 1)}`;
  });
  return stroke(lines.join(''), colour, Math.max(3, Math.round(tall * 0.02)));
}

/** A road through peat land on a day of haze. */
export const kabutAsap: View = {
  hours: ['asap'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const horizon = height * chance.between(0.48, 0.58);
    const eye = width * chance.between(0.35, 0.65);
    const layers = [0, 1, 2, 3].map((at) => {
      const foot = horizon + at * 26;
      return (
        trunks(stage, foot, 200 + at * 110, 16 - at * 3, 0.86 - at * 0.2) +
        mist(stage, foot - 30, 46, 1.5)
      );
    });
    return (
      sky(stage, horizon) +
      layers.join('') +
      ground(stage, horizon + 76, height, '#8d7a58', 0.4) +
      shape(
        `M${Math.round(eye - 26)} ${Math.round(horizon + 76)}h52L${Math.round(eye + width * 0.34)} ${height}H${Math.round(eye - width * 0.34)}z`,
        away(stage, '#6f665c', 0.3),
      ) +
      dabs(
        Array.from({ length: 9 }, (_, at) => ({
          x: eye,
          y: horizon + 96 + (at / 9) ** 1.6 * (height - horizon),
          dx: 0,
          dy: 8 + at * 5,
          width: 3 + at * 2,
          colour: away(stage, '#e8dcc2', 0.2),
        })),
        0.8,
      ) +
      mist(stage, horizon + 90, 60, 1.4) +
      grass(stage, horizon + 150, height, 420, '#7d7242', 110, -20, eye - width * 0.2) +
      grass(stage, horizon + 150, height, 420, '#7d7242', 110, eye + width * 0.2, width + 20) +
      person(stage, eye - width * 0.06, height * 0.84, 0.82, 'walk') +
      person(stage, eye + width * 0.05, height * 0.8, 0.7, 'walk', 'veil') +
      mist(stage, height * 0.7, 60, 0.3)
    );
  },
};
