import { box, oval, put, shape, slats, stroke } from '../paint/brush.ts';
import { room, table, window } from '../paint/indoors.ts';
import { person } from '../paint/people.ts';
import { lit, shaded, type Stage } from '../paint/stage.ts';
import type { View } from '../paint/view.ts';

/** A child in the sling of a hanging scale. */
function scale(stage: Stage, x: number, y: number, size: number): string {
  const cloth = stage.chance.pick(['#c9774f', '#3f7f92', '#a8566a']);
  return put(
    stroke('M0-420v120', '#3a3430', 8) +
      `<circle cy="-260" r="56" fill="#f4efe2" stroke="#4a5a60" stroke-width="10"/>` +
      stroke('M0-260l26-30', '#b5402f', 8) +
      slats('M-38-260a38 38 0 1 1 0 1', '#4a5a60', 10, 3, 12) +
      stroke('M0-204v50M0-154-76-40M0-154 76-40', '#3a3430', 6) +
      shape('M-104-50h208q14 150-104 154T-104-50z', cloth) +
      shape('M20-50h84q14 150-104 154 74-60 20-154z', shaded(stage, cloth, 0.4), 0.6) +
      slats('M-90-10H90', lit(stage, cloth, 0.7), 16, 12, 12) +
      oval(-6, -66, 36, 34, '#a06a48') +
      shape('M-40-72q6-34 38-34t34 32q-36-22-72 2z', '#241d1b') +
      stroke('M36-30q30-30 44-16', '#a06a48', 16),
    x,
    y,
    size,
  );
}

/** Weighing day on the veranda. */
export const posyandu: View = {
  hours: ['pagi', 'siang'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const floor = height * chance.between(0.54, 0.6);
    const flip = chance.maybe(0.5);
    const at = (share: number) => (flip ? 1 - share : share) * width;
    const bunting = Array.from({ length: 13 }, (_, index) =>
      shape(
        `M${Math.round((index / 13) * width + 10)} ${Math.round(70 + Math.sin((index / 12) * Math.PI) * 60)}h74l-37 76z`,
        ['#d9a441', '#c9603f', '#3f7f92', '#efe3c8'][index % 4]!,
      ),
    );
    return (
      room(stage, floor, chance.pick(['#cfd8bf', '#e3d5b4', '#bcd0cb']), false) +
      window(stage, at(0.78) - width * 0.14, floor * 0.26, width * 0.28, floor * 0.5) +
      box(at(0.42) - 110, floor * 0.3, 220, 260, '#f6efdd') +
      stroke(
        `M${Math.round(at(0.42) - 80)} ${Math.round(floor * 0.3 + 220)}q60-70 90-90t80-80`,
        '#5f8f6d',
        12,
      ) +
      stroke(
        `M${Math.round(at(0.42) - 80)} ${Math.round(floor * 0.3 + 230)}q70-40 160-110`,
        '#d9a441',
        8,
      ) +
      stroke(`M0 60Q${width / 2} 160 ${width} 60`, '#5a4a3c', 4) +
      bunting.join('') +
      stroke(`M-20 190H${width + 20}`, shaded(stage, '#8a6240', 0.35), 30) +
      scale(stage, at(0.2), height * 0.6, 1.05) +
      person(stage, at(0.34), height * 0.87, 1.4, 'reach', 'veil') +
      person(stage, at(0.05), height * 0.88, 1.3, 'stand', 'veil') +
      person(stage, at(0.7), height * 0.76, 1.1, 'sit', 'veil') +
      person(stage, at(0.86), height * 0.78, 1.1, 'sit', chance.pick(['hair', 'veil'])) +
      table(stage, at(0.72), height * 0.8, width * 0.26, height - 40) +
      box(at(0.62), height * 0.8 - 50, 120, 16, '#f6efdd') +
      box(at(0.68), height * 0.8 - 64, 100, 30, '#3f7f92') +
      [0, 1, 2]
        .map((bottle) =>
          box(
            at(0.8) + bottle * 44,
            height * 0.8 - 92,
            30,
            70,
            ['#e9dfc9', '#d9a441', '#e9dfc9'][bottle]!,
          ),
        )
        .join('')
    );
  },
};
