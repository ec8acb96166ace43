import { dabs, oval, shape, stroke, type Dab } from '../paint/brush.ts';
import { ramp } from '../paint/colour.ts';
import { forest, grass, ground } from '../paint/land.ts';
import { sky } from '../paint/sky.ts';
import { person } from '../paint/people.ts';
import { away, lit, shaded, type Stage } from '../paint/stage.ts';
import type { View } from '../paint/view.ts';

/** A tapped trunk with its slanting cuts and its cup. */
function trunk(stage: Stage, x: number, foot: number, wide: number, distance: number): string {
  const bark = away(stage, shaded(stage, '#8a7a66', 0.25), distance);
  const top = -40;
  const near = distance < 0.45;
  const cut = `M${Math.round(x - wide * 0.4)} ${Math.round(foot - wide * 5.2)}l${Math.round(wide * 0.8)} ${Math.round(wide * 0.8)}`;
  return (
    oval(x, foot, wide * 1.2, wide * 0.2, stage.light.shade, 0.3) +
    shape(
      `M${Math.round(x - wide * 0.66)} ${Math.round(foot)}Q${Math.round(x - wide * 0.42)} ${Math.round(foot - wide * 2)} ${Math.round(x - wide * 0.4)} ${top}H${Math.round(x + wide * 0.34)}Q${Math.round(x + wide * 0.44)} ${Math.round(foot - wide * 2)} ${Math.round(x + wide * 0.66)} ${Math.round(foot)}z`,
      bark,
    ) +
    stroke(
      `M${Math.round(x + wide * 0.26)} ${Math.round(foot - wide * 0.4)}V${top}`,
      away(stage, shaded(stage, '#6b5c4c', 0.6), distance),
      Math.round(wide * 0.3),
      0.6,
    ) +
    (near
      ? stroke(
          `${cut}m${Math.round(-wide * 0.8)} ${Math.round(-wide * 1.4)}l${Math.round(wide * 0.8)} ${Math.round(wide * 0.8)}`,
          lit(stage, '#d9c3a0', 0.3),
          Math.max(3, wide * 0.09),
        ) +
        stroke(
          `M${Math.round(x + wide * 0.4)} ${Math.round(foot - wide * 4.4)}v${Math.round(wide * 0.9)}`,
          '#fbf7ec',
          Math.max(2, wide * 0.06),
        ) +
        shape(
          `M${Math.round(x + wide * 0.16)} ${Math.round(foot - wide * 3.5)}h${Math.round(wide * 0.5)}l${Math.round(-wide * 0.1)} ${Math.round(wide * 0.4)}h${Math.round(-wide * 0.3)}z`,
          '#3c3430',
        )
      : '')
  );
}

/** Rubber trees in their rows, light between the leaves. */
export const kebunKaret: View = {
  hours: ['pagi', 'siang', 'sore'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const horizon = height * 0.5;
    const eye = width * chance.between(0.36, 0.64);
    const rows: { x: number; foot: number; wide: number; distance: number }[] = [];
    for (let depth = 0.04; depth < 1.05; depth *= 1.5) {
      for (let row = -4; row <= 4; row++) {
        const x = eye + (row + 0.5) * depth * width * 0.52;
        if (x > -80 && x < width + 80)
          rows.push({
            x: x + chance.between(-8, 8) * depth,
            foot: horizon + depth * height * 0.42,
            wide: 10 + depth * 78,
            distance: 0.75 * (1 - depth),
          });
      }
    }
    const tones = ramp([lit(stage, '#9dbb55', 0.7), '#6f9a42', shaded(stage, '#3f6a34', 0.6)], 8);
    const leaves: Dab[] = Array.from({ length: 1500 }, () => {
      const y = chance.between(0, 1) ** 1.7 * horizon * 0.92;
      return {
        x: chance.between(-20, width),
        y,
        dx: chance.between(-16, 16),
        dy: chance.between(2, 12),
        width: chance.between(7, 26),
        colour:
          tones[
            Math.max(0, Math.min(7, Math.round(7 - (y / horizon) * 5 + chance.between(-2, 2))))
          ]!,
      };
    });
    return (
      sky(stage, horizon) +
      forest(stage, horizon + 20, 260, 0.55) +
      ground(stage, horizon + 14, height, '#7d8a4c') +
      dabs(
        Array.from({ length: 260 }, () => {
          const depth = chance.between(0, 1);
          return {
            x: chance.between(0, width),
            y: horizon + 30 + depth * height * 0.48,
            dx: 10 + depth * 60,
            dy: 0,
            width: 5 + depth * 16,
            colour: chance.maybe(0.4) ? stage.light.glow : '#a3733f',
          };
        }),
        0.4,
      ) +
      rows.map(({ x, foot, wide, distance }) => trunk(stage, x, foot, wide, distance)).join('') +
      dabs(leaves, 0.85) +
      grass(stage, horizon + 80, height, 400, '#7f9a4a', 70) +
      person(
        stage,
        eye + width * chance.pick([-0.16, 0.14]),
        height * 0.86,
        0.98,
        'reach',
        chance.pick(['hat', 'hair']),
      ) +
      shape(
        `M${Math.round(stage.sunX * width - 60)} 0h120L${Math.round(stage.sunX * width + 420)} ${height}h-380z`,
        stage.light.glow,
        0.12,
      )
    );
  },
};
