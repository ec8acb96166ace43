import { dabs, shape, stroke, type Dab } from '../paint/brush.ts';
import { ramp } from '../paint/colour.ts';
import { forest } from '../paint/land.ts';
import { mist, sky } from '../paint/sky.ts';
import { water } from '../paint/water.ts';
import { away, lit, shaded, type Stage } from '../paint/stage.ts';
import type { View } from '../paint/view.ts';

function trunk(stage: Stage, x: number, foot: number, wide: number, distance: number): string {
  const { chance } = stage;
  const bark = away(stage, shaded(stage, '#6d5f4c', 0.45), distance);
  const lean = chance.between(-30, 30);
  const roots = [-1.9, -1.1, 1.2, 2]
    .map(
      (side) =>
        `M${Math.round(x)} ${Math.round(foot - wide * 1.5)}Q${Math.round(x + side * wide * 0.4)} ${Math.round(foot - wide * 0.3)} ${Math.round(x + side * wide)} ${Math.round(foot + 6)}`,
    )
    .join('');
  return (
    stroke(roots, bark, Math.max(3, Math.round(wide * 0.3))) +
    shape(
      `M${Math.round(x - wide * 0.6)} ${Math.round(foot)}Q${Math.round(x - wide * 0.3)} ${Math.round(foot - wide * 3)} ${Math.round(x - wide * 0.36 + lean)} -40h${Math.round(wide * 0.72)}Q${Math.round(x + wide * 0.4)} ${Math.round(foot - wide * 3)} ${Math.round(x + wide * 0.6)} ${Math.round(foot)}z`,
      bark,
    ) +
    dabs(
      Array.from({ length: Math.round(wide / 3) }, () => {
        const y = chance.between(0, foot);
        return {
          x: x + chance.between(-0.3, 0) * wide + lean * (1 - y / foot),
          y,
          dx: 2,
          dy: chance.between(20, 80),
          width: Math.max(2, wide * 0.1),
          colour: away(stage, lit(stage, '#8d9a6d', 0.3), distance),
        };
      }),
      0.6,
    )
  );
}

/** The peat forest and its tea-dark water. */
export const hutanGambut: View = {
  hours: ['pagi', 'siang', 'sore'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const level = height * chance.between(0.56, 0.64);
    const rows = [0.7, 0.5, 0.3, 0.08].map(
      (distance, row) =>
        Array.from({ length: 13 - row * 3 }, () =>
          trunk(
            stage,
            chance.between(-20, width + 20),
            level + row * row * 14,
            (14 + row * 24) * chance.between(0.7, 1.2),
            distance,
          ),
        ).join('') + (row < 2 ? mist(stage, level - 60, 70, 0.9) : ''),
    );
    const tones = ramp([lit(stage, '#8fb04c', 0.6), '#4f7f3c', shaded(stage, '#2f5330', 0.7)], 8);
    const roof: Dab[] = Array.from({ length: 900 }, () => {
      const y = chance.between(0, 1) ** 2 * height * 0.34;
      return {
        x: chance.between(-20, width),
        y,
        dx: chance.between(-20, 20),
        dy: chance.between(4, 18),
        width: chance.between(8, 30),
        colour: tones[chance.whole(1, 7)]!,
      };
    });
    const ferns: Dab[] = Array.from({ length: 14 }, () => ({
      x: chance.between(0, width),
      y: level + chance.between(20, height - level),
    })).flatMap(({ x, y }) =>
      Array.from({ length: 15 }, (_, at) => ({
        x,
        y,
        dx: (at - 7) * 15,
        dy: -chance.between(60, 130) + Math.abs(at - 7) * 11,
        width: 6,
        colour: tones[chance.whole(0, 6)]!,
      })),
    );
    return (
      sky(stage, level * 0.9) +
      forest(stage, level + 6, 420, 0.5) +
      rows.slice(0, 2).join('') +
      water(stage, level, height, '#33281a', '#1f2a1e', 0.9) +
      rows.slice(2).join('') +
      dabs(ferns.sort((a, b) => a.y - b.y)) +
      dabs(roof, 0.9) +
      [0.3, 0.5, 0.72]
        .map((share) =>
          shape(
            `M${Math.round(share * width)} 0h70L${Math.round(share * width + 320)} ${height}h-190z`,
            stage.light.glow,
            0.1,
          ),
        )
        .join('')
    );
  },
};
