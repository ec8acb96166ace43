import { klotok } from '../paint/boats.ts';
import { dabs, stroke } from '../paint/brush.ts';
import { forest, hills } from '../paint/land.ts';
import { sky } from '../paint/sky.ts';
import { water } from '../paint/water.ts';
import { away, lit, shaded, type Stage } from '../paint/stage.ts';
import type { View } from '../paint/view.ts';

/** Two steel arches over the river, their hangers and their piers. */
function bridge(stage: Stage, deck: number, foot: number): string {
  const { width } = stage;
  const steel = shaded(stage, stage.chance.pick(['#b5523b', '#c9a24a', '#5f7f86']), 0.12);
  const spans = [
    [-0.12, 0.34],
    [0.34, 0.72],
    [0.72, 1.1],
  ].map(([from, to], at) => {
    const [left, right, rise] = [from! * width, to! * width, at === 1 ? 260 : 210];
    const hangers = Array.from({ length: 11 }, (_, step) => {
      const share = (step + 1) / 12;
      return `M${Math.round(left + (right - left) * share)} ${deck}V${Math.round(deck - 4 * rise * share * (1 - share))}`;
    }).join('');
    const arch = `M${Math.round(left)} ${deck}Q${Math.round((left + right) / 2)} ${deck - rise * 2} ${Math.round(right)} ${deck}`;
    return (
      stroke(hangers, shaded(stage, steel, 0.3), 6) +
      stroke(arch, shaded(stage, steel, 0.35), 30) +
      stroke(arch, steel, 20) +
      stroke(arch, lit(stage, steel, 0.7), 6, 0.8)
    );
  });
  const piers = [0.34, 0.72]
    .map(
      (share) =>
        `M${Math.round(share * width - 26)} ${deck}V${Math.round(foot)}M${Math.round(share * width + 26)} ${deck}V${Math.round(foot)}`,
    )
    .join('');
  return (
    stroke(piers, shaded(stage, '#a9a496', 0.35), 40) +
    stroke(piers, lit(stage, '#c4bfae', 0.3), 12, 0.6) +
    stroke(`M-20 ${deck + 14}H${width + 20}`, shaded(stage, '#8d897d', 0.45), 34) +
    stroke(`M-20 ${deck}H${width + 20}`, lit(stage, '#bdb8a8', 0.35), 12) +
    spans.join('') +
    stroke(`M-20 ${deck - 22}H${width + 20}`, away(stage, '#efe8d6', 0.2), 4, 0.8)
  );
}

/** The great bridge in evening light. */
export const jembatan: View = {
  hours: ['senja', 'sore', 'siang', 'pagi'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const bank = height * chance.between(0.5, 0.58);
    const deck = Math.round(bank - height * 0.1);
    return (
      sky(stage, bank) +
      hills(stage, bank - 50, 30, 0.74) +
      forest(stage, bank + 6, 110, 0.52) +
      water(stage, bank, height, '#55706c', '#3d5249') +
      bridge(stage, deck, bank + 60) +
      dabs(
        Array.from({ length: 60 }, () => ({
          x: chance.pick([0.34, 0.72]) * width + chance.between(-70, 40),
          y: bank + 50 + chance.between(0, 150),
          dx: chance.between(20, 70),
          dy: 0,
          width: 8,
          colour: shaded(stage, '#6d6a5f', 0.5),
        })),
        0.4,
      ) +
      forest(stage, bank + 60, 240, 0.12, -80, width * 0.18) +
      klotok(
        stage,
        width * chance.between(0.5, 0.64),
        bank + height * 0.26,
        0.9,
        chance.maybe(0.5),
      ) +
      klotok(stage, width * 0.26, bank + height * 0.12, 0.4)
    );
  },
};
