import { box, fade, glow, shape, stroke } from '../paint/brush.ts';
import { room, window } from '../paint/indoors.ts';
import { person } from '../paint/people.ts';
import { shaded, type Stage } from '../paint/stage.ts';
import type { View } from '../paint/view.ts';

function computer(stage: Stage, x: number, y: number, scale: number): string {
  const [w, h] = [250 * scale, 160 * scale];
  const page = stage.chance.pick(['#dfeee9', '#f3ead6', '#dbe6f0']);
  const bar = stage.chance.pick(['#2f6d7a', '#b5523b', '#5f7f4d']);
  return (
    glow(x, y - h * 0.8, w, '#dff0ff', 0.28) +
    box(x - w * 0.08, y - 40 * scale, w * 0.16, 40 * scale, '#2a2c30') +
    box(x - w * 0.24, y - 8 * scale, w * 0.48, 10 * scale, '#2a2c30') +
    box(x - w / 2, y - 40 * scale - h, w, h, '#23262b') +
    box(x - w / 2 + 9 * scale, y - 31 * scale - h, w - 18 * scale, h - 18 * scale, page) +
    box(x - w / 2 + 9 * scale, y - 31 * scale - h, w - 18 * scale, 22 * scale, bar) +
    stroke(
      `M${Math.round(x - w * 0.38)} ${Math.round(y - h * 0.86)}h${Math.round(w * 0.4)}m${Math.round(-w * 0.4)} ${Math.round(h * 0.16)}h${Math.round(w * 0.3)}m${Math.round(-w * 0.3)} ${Math.round(h * 0.16)}h${Math.round(w * 0.36)}`,
      '#8a969c',
      7 * scale,
    ) +
    box(x + w * 0.1, y - h * 0.86, w * 0.28, h * 0.4, bar, 0.5)
  );
}

/** Learning together in the computer room. */
export const kelasKomputer: View = {
  hours: ['siang', 'pagi', 'mendung'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const floor = height * 0.52;
    const wall = chance.pick(['#cfd9d2', '#e0d6bd', '#c3d2da']);
    const lines = [0, 1].map((line) => {
      const [y, scale, seats] = [height * (0.6 + line * 0.26), 0.8 + line * 0.5, line ? 3 : 4];
      const step = width / seats;
      const desk =
        box(-20, y, width + 40, 26 + line * 12, shaded(stage, '#b58a5c', 0.12)) +
        box(-20, y + 26 + line * 12, width + 40, 90, shaded(stage, '#8a6240', 0.45), 0.8);
      const screens = Array.from({ length: seats }, (_, at) =>
        computer(stage, step * (at + 0.5), y + 4, scale),
      );
      const pupils = Array.from({ length: seats }, (_, at) =>
        person(
          stage,
          step * (at + 0.5) + chance.between(-16, 16),
          y + 170 * scale,
          0.98 * scale,
          'sit',
          chance.pick(['hair', 'veil']),
        ),
      );
      return desk + screens.join('') + pupils.join('');
    });
    return (
      room(stage, floor, wall, false) +
      window(stage, width * 0.06, floor * 0.16, width * 0.24, floor * 0.5) +
      window(stage, width * 0.7, floor * 0.16, width * 0.24, floor * 0.5) +
      box(width * 0.36, floor * 0.14, width * 0.28, floor * 0.44, '#f4f2ea') +
      box(width * 0.36, floor * 0.14, width * 0.28, floor * 0.44, '#9fc4d8', 0.35) +
      shape(
        `M${width * 0.4} ${floor * 0.46}l${width * 0.05}-${floor * 0.14} ${width * 0.05} ${floor * 0.06} ${width * 0.07}-${floor * 0.16}`,
        'none',
      ) +
      stroke(
        `M${width * 0.4} ${floor * 0.46}l${width * 0.05}-${floor * 0.12} ${width * 0.05} ${floor * 0.05} ${width * 0.08}-${floor * 0.16}`,
        '#2f6d7a',
        10,
      ) +
      person(
        stage,
        width * chance.pick([0.33, 0.68]),
        floor + 40,
        0.95,
        'reach',
        chance.pick(['hair', 'veil']),
      ) +
      lines.join('') +
      fade(0, 0, width, height * 0.3, stage.light.shade, 0.3)
    );
  },
};
